import type { JsonValue } from '../model/json.ts';
import type { ExitCode } from '../model/fault.ts';

/** Something that is not well, and what to do about it. */
export interface Finding {
  readonly verdict: 'error' | 'warning';
  readonly text: string;
  /** A command or a sentence; several in lines of their own. */
  readonly remedy?: string | undefined;
}

/** One subject of an examination. No text in it holds a secret. */
export interface ExaminedPart {
  /** Its member in JSON. */
  readonly name: string;
  readonly title: string;
  /** Behind the title. */
  readonly note?: string | undefined;
  /** Lines for people, each in columns. */
  readonly rows: readonly (readonly string[])[];
  /** The same as data. */
  readonly value: JsonValue;
  readonly findings: readonly Finding[];
}

/** What `linstor doctor` has found out about this program, this machine and the way to the controllers. */
export interface Examination {
  readonly parts: readonly ExaminedPart[];
  /** What an ordinary command would end with for the sake of what was found; 0 when it would not. */
  readonly exitCode: ExitCode;
}

/** What `linstor doctor` was asked for. */
export interface ExaminationOptions {
  /** Nobody is asked over the network. */
  readonly offline: boolean;
}
