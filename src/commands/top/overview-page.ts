import { counted } from '../../model/counted.ts';
import { formatSize } from '../../model/size.ts';
import { formatTime } from '../../model/time.ts';
import type { Colour } from '../../output/view.ts';
import { columns } from '../shared/page-columns.ts';
import { bar, duration, heading, type Line } from '../shared/page-lines.ts';
import type { Overview } from './overview.ts';

/** Where an overview comes from. */
interface Origin {
  readonly uri: string;
  readonly context: string | undefined;
  readonly version: string;
}

/** Columns of the page, for mails and issues. */
const WIDTH = 100;
/** Lines of a part. */
const MOST = 20;
const ERRORS = 5;

const COLOURS: Readonly<Record<Overview['health'], Colour>> = { ok: 'green', warning: 'yellow', error: 'red' };

/** The overview of `linstor top` as lines of at most 100 characters, names that are longer aside. */
export function* overviewPage(overview: Overview, origin: Origin, utf8: boolean): Iterable<Line> {
  const name = origin.context === undefined ? '' : ` (context ${origin.context})`;
  yield [{ text: `Cluster health: ${overview.health}`, colour: COLOURS[overview.health] }];
  yield [`Controller ${origin.uri}${name}, version ${origin.version}`];
  yield* problems(overview, utf8);
  yield* nodes(overview);
  yield* pools(overview, utf8);
  yield* resources(overview);
  yield* syncs(overview, utf8);
  yield* errors(overview);
}

function* problems({ problems: all }: Overview, utf8: boolean): Iterable<Line> {
  if (all.length === 0) return;
  yield* heading('Problems', String(all.length));
  for (const { text, command, colour } of all) {
    const sign = colour === 'red' ? (utf8 ? '✗' : 'x') : '!';
    const [first = '', ...others] = wrapped(text, WIDTH - 4);
    yield ['  ', { text: sign, colour }, ` ${first}`];
    yield* others.map((line): Line => [`    ${line}`]);
    if (command !== undefined) yield [`      ${command}`];
  }
}

function* nodes({ nodes: all }: Overview): Iterable<Line> {
  const online = all.filter(({ colour }) => colour === 'green').length;
  yield* heading('Nodes', `${online} of ${all.length} online`);
  // Those that want attention come first, as not all may be shown.
  const urgent = [...all].sort((a, b) => Number(a.colour === 'green') - Number(b.colour === 'green')).slice(0, MOST);
  const rows = columns(urgent.map((node) => [node.name, node.state, '']));
  for (const [at, { colour, replicas }] of urgent.entries()) {
    const [name = '', state = ''] = rows[at] ?? [];
    yield [`  ${name}  `, { text: state, colour }, `  ${counted(replicas, 'replica')}`];
  }
  yield* more(all.length, MOST, 'linstor node list');
}

function* pools({ pools: all }: Overview, utf8: boolean): Iterable<Line> {
  yield* heading('Storage pools', String(all.length));
  const rows = columns(all.slice(0, MOST).map(({ node, pool }) => [node, pool, '']));
  for (const [at, { freeKib, totalKib }] of all.slice(0, MOST).entries()) {
    const free = freeKib / totalKib;
    const colour = free < 0.02 ? 'red' : free < 0.1 ? 'yellow' : 'green';
    const text = ` of ${formatSize(totalKib)} used, ${formatSize(freeKib)} free`;
    yield [`  ${rows[at]?.join('  ') ?? ''}`, ...bar(1 - free, utf8, colour), text];
  }
  yield* more(all.length, MOST, 'linstor storage-pool list');
}

function* resources({ resources: counts }: Overview): Iterable<Line> {
  const { definitions, replicas, degraded, faulty } = counts;
  const worry = [degraded > 0 ? `${degraded} degraded` : '', faulty > 0 ? counted(faulty, 'faulty replica') : ''];
  yield* heading(
    'Resources',
    [String(definitions), counted(replicas, 'replica'), ...worry].filter((text) => text !== '').join(', '),
  );
}

function* syncs({ syncs: all }: Overview, utf8: boolean): Iterable<Line> {
  if (all.length === 0) return;
  yield* heading('Synchronizing', String(all.length));
  const rows = columns(all.slice(0, MOST).map(({ resource, node }) => [resource, node, '']));
  for (const [at, { percent, rateKib, leftMs }] of all.slice(0, MOST).entries()) {
    const rate = rateKib === undefined ? '' : `, ${formatSize(Math.round(rateKib))}/s`;
    const left = leftMs === undefined ? '' : `, about ${duration(leftMs / 1000)}`;
    yield [`  ${rows[at]?.join('  ') ?? ''}`, ...bar(percent / 100, utf8), `${rate}${left}`];
  }
  yield* more(all.length, MOST, 'linstor volume list');
}

function* errors({ errors: all }: Overview): Iterable<Line> {
  if (all.length === 0) return;
  yield* heading('Error reports', `${all.length} in the last day`);
  for (const { id, at, node, text } of all.slice(0, ERRORS)) {
    yield [cut(`  ${formatTime(at)}  ${node}  ${text}`)];
    yield [`    linstor error-reports show ${id}`];
  }
  yield* more(all.length, ERRORS, 'linstor error-reports list');
}

function* more(all: number, shown: number, command: string): Iterable<Line> {
  if (all > shown) yield [`  … and ${all - shown} more: ${command}`];
}

function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length <= WIDTH ? text : `${characters.slice(0, WIDTH - 1).join('')}…`;
}

/** The text in lines of at most so many characters, broken at blanks. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || Array.from(longer).length <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
