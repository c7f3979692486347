import { countOf, type Found, type ShownDifference } from '../../cluster-file/compare/found.ts';
import { withoutSecrets } from '../../cluster-file/tree/secrets.ts';
import { namesOf, nounOf } from '../../cluster-file/format/sections.ts';
import { yamlOf } from '../../cluster-file/tree/write-text.ts';
import { counted } from '../../model/counted.ts';
import type { JsonObject } from '../../model/json.ts';
import { printableLine } from '../../output/printable.ts';
import type { Colour } from '../../output/view.ts';
import type { Line } from './page-lines.ts';
import { memberWords } from './member-words.ts';

const MARKS = { add: '+', change: '~', remove: '-' } as const;
const COLOURS = { add: 'green', change: 'yellow', remove: 'red' } as const satisfies Record<string, Colour>;

/** Object by object what would happen to it, each line with its mark in front, then how much that is. */
export function* differencesPage(found: Found, utf8: boolean): Iterable<Line> {
  let shown = '';
  for (const one of found.differences) {
    const object = one.path.slice(0, 1 + namesOf(one.path[0] ?? ''));
    if (object.length === one.path.length) yield* wholeObject(one);
    else {
      const title = titleOf(object);
      if (title !== shown) yield [`  ${title}`];
      shown = title;
      yield marked(one, `  ${printableLine(memberWords(one, utf8 ? '→' : '->'))}`);
    }
  }
  if (found.differences.length > 0) yield [];
  yield summary(found);
  if (found.notInFile.length > 0) yield [notInFile(found.notInFile)];
}

function* wholeObject(one: ShownDifference): Iterable<Line> {
  yield marked(one, titleOf(one.path));
  if (one.change !== 'add') return;
  const value = withoutSecrets(one.after, one.path) as JsonObject;
  if (Object.keys(value).length === 0) return;
  const lines = yamlOf(value).trimEnd().split('\n');
  for (const line of lines) yield [{ text: `+   ${printableLine(line)}`, colour: COLOURS.add }];
}

function marked({ change, deletesData }: ShownDifference, text: string): Line {
  const line = { text: `${MARKS[change]} ${text}`, colour: COLOURS[change] };
  return deletesData ? [line, { text: '  deletes data', colour: 'red' }] : [line];
}

/** `storage-pool n1 ssd` */
function titleOf([section = '', ...names]: readonly string[]): string {
  return [nounOf(section), ...names.map(printableLine)].join(' ');
}

function summary(found: Found): Line {
  if (found.differences.length === 0) return ['Nothing differs.'];
  const losses = found.differences.filter(({ deletesData }) => deletesData).length;
  const text = `${countOf(found, 'add')} to add, ${countOf(found, 'change')} to change, ${countOf(found, 'remove')} to remove.`;
  if (losses === 0) return [text];
  return [text, { text: ` ${counted(losses, 'change')} would delete data.`, colour: 'red' }];
}

/** Names that are told; of the others only how many they are. */
const MOST_NAMES = 5;

function notInFile(paths: readonly (readonly string[])[]): string {
  const names = paths.slice(0, MOST_NAMES).map(titleOf);
  const more = paths.length > MOST_NAMES ? `, and ${paths.length - MOST_NAMES} more` : '';
  const what = counted(paths.length, 'object of the cluster is', 'objects of the cluster are');
  return `${what} not in the file and would stay without --prune: ${names.join(', ')}${more}`;
}
