import { propertyWords, type Action } from '../actions.ts';
import { commandText } from '../command-text.ts';
import type { Mode, RunMode } from '../state.ts';
import { piece, wrapped, type Line, type Look, type Piece } from '../text.ts';

/**
 * What stands below the list while a menu, a question or a command has the keys, in at most so many rows; [] otherwise. Nothing of it
 * is cut off at the right: what is lost by a Yes has to be read.
 */
export function panelLines(mode: Mode, actions: readonly Action[], rows: number, width: number, look: Look): Line[] {
  const { first, middle, last } = contentOf(mode, actions, look);
  if (first.length === 0) return [];
  const rule: Line = [piece((look.utf8 ? '─' : '-').repeat(width), { dim: true })];
  const rowsOf = (lines: readonly Line[]): Line[] => lines.flatMap((line) => wrapped(line, width));
  const [top, between, end] = [rowsOf(first), rowsOf(middle), rowsOf(last)];
  const room = Math.max(0, rows - 1 - top.length - end.length);
  return [rule, ...top, ...between.slice(Math.max(0, between.length - room)), ...end].slice(0, rows);
}

/** Of the lines in the middle the last are shown when there are too many. */
interface Content {
  readonly first: readonly Line[];
  readonly middle: readonly Line[];
  readonly last: readonly Line[];
}

const NOTHING: Content = { first: [], middle: [], last: [] };

function contentOf(mode: Mode, actions: readonly Action[], look: Look): Content {
  switch (mode.kind) {
    case 'menu':
      return { ...NOTHING, first: menuLines(mode, actions) };
    case 'property': {
      const words = propertyWords(mode.action, mode.text) ?? [...mode.action.words, 'KEY', 'VALUE'];
      const field: Line = [piece(' Property  ', { bold: true }), piece(mode.text), { text: ' ', inverse: true }];
      return {
        ...NOTHING,
        first: [field, command(words), [piece(' KEY=VALUE sets it, KEY= alone removes it', { dim: true })]],
      };
    }
    case 'confirm':
      return { ...NOTHING, first: [command(mode.words)], last: [question('Run this?')] };
    case 'run':
      return runContent(mode, look);
    default:
      return NOTHING;
  }
}

function menuLines({ target, at }: Extract<Mode, { kind: 'menu' }>, actions: readonly Action[]): Line[] {
  const title: Line = [piece(` ${target.row.names.join(' ')}`, { bold: true })];
  const items = actions.map(({ key, label }, place): Line => {
    return [piece(`  ${key}  `, { bold: true }), piece(label, { inverse: place === at })];
  });
  return [title, ...items];
}

function command(words: readonly string[]): Line {
  return [piece(' $ ', { dim: true }), piece(commandText(words), { bold: true })];
}

function question(text: string): Line {
  return [piece(` ${text} `), piece('[y/N]', { bold: true })];
}

function runContent({ words, output, progress, question: asked, exitCode }: RunMode, look: Look): Content {
  const end = exitCode === undefined ? running(progress, look) : ended(exitCode);
  return {
    first: [command(words)],
    middle: output.map((line): Line => [piece(` ${line}`)]),
    last: [asked === undefined ? end : question(asked)],
  };
}

function running(progress: string | undefined, { utf8 }: Look): Line {
  return [piece(` ${progress ?? `Running${utf8 ? '…' : '...'}`}`, { dim: true })];
}

function ended(exitCode: number): Line {
  const result: Piece =
    exitCode === 0
      ? piece(' Done.', { colour: 'green' })
      : piece(` Ended with exit code ${exitCode}.`, { colour: 'red' });
  return [result];
}
