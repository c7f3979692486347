import { FileFault } from '../../cluster-file/read/file-faults.ts';

/** How a text is edited. */
export interface Editing<T> {
  /** Opens the editor on a text; gives what was saved. */
  readonly edit: (text: string) => Promise<string>;
  /** Reads what was saved. Throws a FileFault for what is wrong in it. */
  readonly read: (text: string) => T;
}

/** A text that was given up although it was changed. */
export class GivenUp extends Error {
  readonly text: string;
  readonly fault: FileFault;

  constructor(text: string, fault: FileFault) {
    super('given up');
    this.text = text;
    this.fault = fault;
  }
}

/**
 * What the user made of a text: its editor opens again, with the faults as comments on top, until the text can be read; undefined
 * when it was left as it was, or emptied. Throws GivenUp when a faulty text is saved unchanged, or too many times.
 */
export async function editUntilGood<T>(
  before: string,
  { edit, read }: Editing<T>,
): Promise<{ readonly text: string; readonly value: T } | undefined> {
  let shown = before;
  let failed: GivenUp | undefined;
  for (let times = 1; ; times += 1) {
    const text = withoutFaults(await edit(shown));
    if (text === before || text.trim() === '') return undefined;
    if (text === failed?.text) throw failed;
    try {
      return { text, value: read(text) };
    } catch (fault) {
      if (!(fault instanceof FileFault)) throw fault;
      failed = new GivenUp(text, fault);
      if (times === MOST_TIMES) throw failed;
      shown = faultsOnTop(fault) + text;
    }
  }
}

/** An editor that is a script may make the text worse each time. */
const MOST_TIMES = 20;

/** What such comments begin with. */
const SIGN = '#!';

/** Each fault with the line that it is on below these comments. */
function faultsOnTop({ problems }: FileFault): string {
  const height = problems.length + 2;
  return [
    `${SIGN} Nothing was sent, because of this:`,
    ...problems.map(
      ({ line, column, message }) => `${SIGN} line ${line + height}, column ${column}: ${oneLine(message)}`,
    ),
    `${SIGN} Save it mended, or leave the editor without a change to give up. These lines go by themselves.`,
    '',
  ].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function withoutFaults(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith(SIGN))
    .join('\n');
}
