import type { ObjectSource } from '../definition/argument-type.ts';
import type { GivenValue } from './cursor.ts';

/** A name of an object and what to say about it. */
export interface Name {
  readonly word: string;
  readonly description: string;
}

/** What narrows live names down. */
export interface NameContext {
  /** What the name begins with; a source that answers with more loses nothing but time. */
  readonly typed: string;
  /** The other values of the line and what they name, those of arguments first. */
  readonly given: readonly GivenValue[];
  /** The class of object whose keys or values are meant. */
  readonly of: string | undefined;
}

/** Asks for live names. It may answer with nothing; what it throws goes through to whoever asked for suggestions. */
export type Names = (source: ObjectSource, context: NameContext) => Promise<readonly Name[]>;
