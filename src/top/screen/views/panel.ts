import { propertyWords, type Action } from '../actions.ts';
import { commandText } from '../command-text.ts';
import type { Mode, RunMode } from '../state.ts';
import { cutLine, piece, type Line, type Look, type Piece } from '../text.ts';

/** What stands below the list while a menu, a question or a command has the keys; [] otherwise. */
export function panelLines(mode: Mode, actions: readonly Action[], height: number, width: number, look: Look): Line[] {
  const lines = contentOf(mode, actions, height - 1, look);
  if (lines.length === 0) return [];
  const rule: Line = [piece((look.utf8 ? '─' : '-').repeat(width), { dim: true })];
  return [rule, ...lines.map((line) => cutLine(line, width, look))].slice(0, height);
}

function contentOf(mode: Mode, actions: readonly Action[], height: number, look: Look): Line[] {
  switch (mode.kind) {
    case 'menu':
      return menuLines(mode, actions);
    case 'property':
      return [
        [piece(' Property  ', { bold: true }), piece(mode.text), { text: ' ', inverse: true }],
        command(propertyWords(mode.action, mode.text) ?? [...mode.action.words, 'KEY', 'VALUE']),
        [piece(' KEY=VALUE sets it, KEY= alone removes it', { dim: true })],
      ];
    case 'confirm':
      return [command(mode.words), question('Run this?')];
    case 'run':
      return runLines(mode, height, look);
    default:
      return [];
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

/** What the command has said, its end when it does not all fit. */
function runLines({ words, output, progress, question: asked, exitCode }: RunMode, height: number, look: Look): Line[] {
  const last: Line =
    asked !== undefined ? question(asked) : exitCode === undefined ? running(progress, look) : ended(exitCode);
  const room = Math.max(0, height - 2);
  const shown = output.slice(Math.max(0, output.length - room));
  return [command(words), ...shown.map((line): Line => [piece(` ${line}`)]), last];
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
