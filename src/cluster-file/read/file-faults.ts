import { ExitCode, Fault } from '../../model/fault.ts';

/** Where something stands; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something that is wrong in a file. */
export interface FileProblem extends Place {
  readonly message: string;
}

/** What one mistake can cause in a large file must not fill the screen many times. */
const MOST_SHOWN = 50;

/** Files that cannot be used: everything that is wrong with them (exit 2). Nothing was sent. */
export class FileFault extends Fault {
  readonly problems: readonly FileProblem[];

  constructor(found: readonly FileProblem[]) {
    const problems = inOrder(found);
    super(headline(problems), ExitCode.usage, [
      ...problems.slice(0, MOST_SHOWN).map(({ message, ...place }) => `${placeText(place)}: ${message}`),
      ...(problems.length > MOST_SHOWN ? [`And ${problems.length - MOST_SHOWN} more.`] : []),
      "'linstor explain format' explains every member.",
    ]);
    this.problems = problems;
  }
}

/** File by file in the order they came, from top to bottom. */
function inOrder(problems: readonly FileProblem[]): readonly FileProblem[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  const rank = ({ file }: Place): number => files.indexOf(file);
  return problems.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}

function headline(problems: readonly FileProblem[]): string {
  const files = new Set(problems.map(({ file }) => file));
  const where = files.size === 1 ? [...files].join('') : `${files.size} files`;
  return `${where} cannot be used: ${problems.length === 1 ? 'one fault' : `${problems.length} faults`}. Nothing was sent.`;
}

/** `cluster.yaml:3:5`, as compilers and editors have it. */
export function placeText({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
