import { noticeLines } from '../layout.ts';
import { listTab, type ScreenState } from '../state.ts';
import { lineWidth, piece, type Line, type Look, type Piece } from '../text.ts';

type Hint = readonly [key: string, what: string];

/** The last lines: the keys of the moment, or what the last one brought about. */
export function footLines(state: ScreenState, width: number, look: Look): readonly Line[] {
  return state.notice ? noticeLines(state, width) : [fitting(hintsOf(state, look), width)];
}

/** As many as fit: the first count most. */
function fitting(hints: readonly Hint[], width: number): Line {
  const line: Piece[] = [];
  for (const [key, what] of hints) {
    const next = [piece(` ${key}`, { bold: true }), piece(` ${what} `, { dim: true })];
    if (lineWidth([...line, ...next]) > width) break;
    line.push(...next);
  }
  return line;
}

function hintsOf({ mode, tab }: ScreenState, { utf8 }: Look): readonly Hint[] {
  const [updown, leftright] = utf8 ? ['↑↓', '←→'] : ['j/k', 'arrows'];
  switch (mode.kind) {
    case 'filter':
      return [
        ['Enter', 'keep'],
        ['Esc', 'all rows'],
        ['Ctrl-U', 'empty'],
        ['', 'a word, or state!=UpToDate'],
      ];
    case 'sort':
      return [
        [leftright, 'column'],
        ['Enter', 'sort, or turn the order round'],
        ['Esc', 'back'],
      ];
    case 'page':
      return [[updown, 'scroll'], ['Esc', 'back'], ...(mode.words ? [['c', 'copy the command'] as const] : [])];
    case 'menu':
      return [
        [updown, 'choose'],
        ['Enter', 'take'],
        ['c', 'copy the command'],
        ['Esc', 'back'],
      ];
    case 'property':
      return [
        ['Enter', 'run'],
        ['Esc', 'back'],
      ];
    case 'confirm':
      return [
        ['y', 'run it'],
        ['n', 'do not'],
        ['c', 'copy the command'],
      ];
    case 'run':
      if (mode.question !== undefined)
        return [
          ['y', 'yes'],
          ['n', 'no'],
          ['c', 'copy the command'],
        ];
      return mode.exitCode === undefined
        ? [['Ctrl-C', 'stop']]
        : [
            ['Esc', 'back'],
            ['c', 'copy the command'],
          ];
    case 'browse':
      return listTab(tab) === undefined ? ELSEWHERE : inList(updown);
  }
}

function inList(updown: string): readonly Hint[] {
  return [
    [updown, 'move'],
    ['Enter', 'describe'],
    ['/', 'filter'],
    ['s', 'sort'],
    ['a', 'actions'],
    ['?', 'keys'],
    ['q', 'leave'],
    ['c', 'copy'],
    ['p', 'pause'],
    ['r', 'refresh'],
  ];
}

const ELSEWHERE: readonly Hint[] = [
  ['1-7', 'tabs'],
  ['p', 'pause'],
  ['r', 'refresh'],
  ['c', 'copy the command'],
  ['?', 'keys'],
  ['q', 'leave'],
];
