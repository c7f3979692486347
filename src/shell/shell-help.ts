import { wrap } from '../cli/help.ts';
import { lookup } from '../model/lookup.ts';
import { Capture } from '../output/capture.ts';
import { windowOf } from '../output/window.ts';
import { BUILTINS, GROUPS, SAME_AS, SIGNS, type Builtin } from './builtin-words.ts';
import type { Target } from './output-target.ts';
import type { ShellContext } from './shell-context.ts';

/** Explains the shell or one of its words; gives the exit code. Undefined: the program explains what it is asked about. */
export async function help(words: readonly string[], target: Target, stage: ShellContext): Promise<number | undefined> {
  const [word = '', ...more] = words;
  if (words.length === 0) return await helpOfShell(target, stage);
  if (more.length > 0) return undefined;
  const text = wordText(word, widthOf(target));
  if (text === undefined) return undefined;
  await target.streams.write(text);
  return 0;
}

/** What there is to read about a word of the shell; undefined for any other word. */
export function wordText(word: string, width: number): string | undefined {
  const builtin = lookup(BUILTINS, lookup(SAME_AS, word)?.[0] ?? word);
  return builtin && builtinText(builtin, width);
}

/** What stands beside what. */
type Rows = readonly (readonly [string, string])[];

function laidOut(paragraph: string | Rows, width: number): string {
  return typeof paragraph === 'string' ? wrap(paragraph, width).join('\n') : columns(paragraph, width).join('\n');
}

function builtinText({ usage, does, more, examples }: Builtin, width: number): string {
  const explained = [`${does}.`, ...(more === undefined ? [] : [more])].join(' ');
  const parts: readonly (string | Rows)[] = [explained, Object.entries(examples)];
  const [text, lines] = parts.map((part) => laidOut(part, width));
  return `Usage: ${usage}\n\n${text ?? ''}\n\nExamples:\n${lines ?? ''}\n`;
}

async function helpOfShell(target: Target, { host, line }: ShellContext): Promise<number> {
  const how = { ...target, blocks: false, signal: new AbortController().signal, line };
  const program = new Capture();
  const exitCode = await host.run(['help'], { ...how, streams: program });
  await host.page(`${program.text}\n${overview(widthOf(target))}`, how);
  return exitCode;
}

/** Every word of the shell with what it does, in groups; `width` in columns. */
export function overview(width: number): string {
  const groups = GROUPS.map((group): [string, Rows] => {
    const words = Object.values(BUILTINS).filter((builtin) => builtin.group === group);
    return [group, [...words.map(({ usage, does }) => [usage, does] as const), ...Object.entries(SIGNS[group] ?? {})]];
  });
  const widest = Math.max(...groups.flatMap(([, rows]) => rows.map(([usage]) => usage.length)));
  const parts = groups.map(([group, rows]) => `${group}:\n${columns(rows, width, widest).join('\n')}\n`);
  return `In the shell:\n\n${parts.join('\n')}\n${laidOut(MORE, width)}\n`;
}

const MORE =
  "'help begin', 'help \\i' and the like tell more about a word of the shell, 'help transactions' about collecting resources.";

function columns(rows: Rows, width: number, widest = Math.max(...rows.map(([left]) => left.length))): string[] {
  return rows.flatMap(([left, right]) => {
    const [first = '', ...others] = wrap(right, width - widest - GAP);
    const indented = others.map((line) => ' '.repeat(widest + GAP) + line);
    return [`  ${left.padEnd(widest)}  ${first}`, ...indented];
  });
}

/** The blanks in front of both columns. */
const GAP = 4;

/** As wide as the window, but never so wide that it is hard to read; 80 in a file. */
function widthOf({ terminal }: Target): number {
  return terminal ? Math.min(windowOf(process.stdout).columns, 100) : 80;
}
