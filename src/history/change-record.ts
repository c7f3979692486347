import { isJsonObject, type JsonValue } from '../model/json.ts';

/** A command line that has sent a change, as it is kept in the file. */
export interface ChangeRecord {
  /** When it began, ISO 8601 in UTC. */
  readonly time: string;
  /** The user of the operating system; the one who called sudo. */
  readonly user?: string | undefined;
  readonly context?: string | undefined;
  /** Address of the controller that the change went to, without user and password. */
  readonly controller?: string | undefined;
  /** As it was typed; secrets are `***`. */
  readonly command: string;
  /** How many requests that change something were sent: the steps of `apply`, for example. */
  readonly changes?: number | undefined;
  readonly from: ChangeOrigin;
  /** Absent: a signal ended the program before an answer came. */
  readonly exit_code?: number | undefined;
  readonly duration_ms: number;
}

/** Where a line was typed. */
export type ChangeOrigin = 'command-line' | 'shell' | 'top';

/** The longest command that is kept, in characters: a list of a thousand names says no more than its beginning. */
const LONGEST = 4096;

/** A record as a line of the file. */
export function recordLine({ command, ...record }: ChangeRecord): string {
  const { time, user, context, controller, ...rest } = record;
  const kept = command.length > LONGEST ? `${command.slice(0, LONGEST)}…` : command;
  return `${JSON.stringify({ time, user, context, controller, command: kept, ...rest })}\n`;
}

/** The records of a text; lines that are none, such as one that a full disk has cut off, are left out. */
export function recordsIn(text: string): ChangeRecord[] {
  return text.split('\n').flatMap((line) => {
    if (line === '') return [];
    const record = recordOf(parsed(line));
    return record ? [record] : [];
  });
}

function parsed(line: string): JsonValue | undefined {
  try {
    return JSON.parse(line) as JsonValue;
  } catch {
    return undefined;
  }
}

/** Whatever another version of the program, or a person, has written: what is not understood is absent. */
function recordOf(value: JsonValue | undefined): ChangeRecord | undefined {
  if (value === undefined || !isJsonObject(value)) return undefined;
  const { time, command, changes, from, exit_code, duration_ms } = value;
  if (typeof time !== 'string' || Number.isNaN(Date.parse(time)) || typeof command !== 'string') return undefined;
  return {
    time,
    user: textIn(value.user),
    context: textIn(value.context),
    controller: textIn(value.controller),
    command,
    changes: numberIn(changes),
    from: ORIGINS.find((origin) => origin === from) ?? 'command-line',
    exit_code: numberIn(exit_code),
    duration_ms: numberIn(duration_ms) ?? 0,
  };
}

const ORIGINS: readonly ChangeOrigin[] = ['command-line', 'shell', 'top'];

function textIn(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberIn(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
