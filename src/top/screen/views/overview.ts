import { displayWidth } from '../../../output/display-width.ts';
import { formatSize } from '../../../model/size.ts';
import { formatTime } from '../../../model/time.ts';
import type { Colour } from '../../../output/view.ts';
import type { Overview } from '../../model.ts';
import { bar, sparkline } from '../bars.ts';
import { cut, cutLine, padded, piece, wrapped, type Line, type Look, type Piece } from '../text.ts';
import { stacked, type Section } from './sections.ts';

/** From this width on, the overview has two columns. */
const WIDE = 120;

/** The overview: the lines of one column, or of two beside each other, each in so many columns of the terminal. */
export function overviewColumns(
  overview: Overview | undefined,
  { width, height, look }: { readonly width: number; readonly height: number; readonly look: Look },
): readonly { readonly width: number; readonly lines: readonly Line[] }[] {
  if (overview === undefined) return [{ width, lines: [[piece(' Asking the controller', { dim: true })]] }];
  if (width < WIDE)
    return [
      { width, lines: stacked([...wellbeing(overview, width, look), ...stock(overview, width, look)], height, look) },
    ];
  const left = Math.floor(width / 2);
  return [
    { width: left, lines: stacked(wellbeing(overview, left, look), height, look) },
    { width: width - left, lines: stacked(stock(overview, width - left, look), height, look) },
  ];
}

/** What may need somebody. */
function wellbeing(overview: Overview, width: number, look: Look): readonly Section[] {
  return [problems(overview, width, look), syncs(overview, width, look), errors(overview, width, look)];
}

/** What there is. */
function stock(overview: Overview, width: number, look: Look): readonly Section[] {
  return [resources(overview, width, look), nodes(overview, width, look), pools(overview, width, look)];
}

function heading(title: string, note: string, colour?: Colour): Line {
  return [piece(` ${title}`, { bold: true }), piece(`  ${note}`, { colour, dim: colour === undefined })];
}

function problems({ problems: all }: Overview, width: number, look: Look): Section {
  const none = all.length === 0;
  return {
    heading: heading('Problems', none ? 'none' : String(all.length), none ? 'green' : undefined),
    items: all.map(({ text, command, colour }) => {
      const sign = colour === 'red' ? (look.utf8 ? '✗' : 'x') : '!';
      const [first = [], ...others] = wrapped([piece(text)], width - 4);
      const help = command === undefined ? [] : [cutLine([piece(`     ${command}`, { colour: 'blue' })], width, look)];
      const lines = [
        [piece(` ${sign} `, { colour }), ...first],
        ...others.map((line) => [piece('   '), ...line]),
        ...help,
      ];
      return { lines, count: 1 };
    }),
  };
}

function nodes({ nodes: all }: Overview, width: number, look: Look): Section {
  const isWell = ({ colour }: Pick<Overview['nodes'][number], 'colour'>): boolean =>
    colour === undefined || /green/i.test(colour);
  const well = all.filter(isWell).length;
  const urgent = [...all.filter((node) => !isWell(node)), ...all.filter(isWell)];
  const cells = urgent.map(({ name, state, colour, replicas }): Piece[] => {
    const mark = look.utf8 ? '●' : '*';
    const held = `${replicas} replica${replicas === 1 ? '' : 's'}`;
    const isWanting = !isWell({ colour });
    return [
      piece(` ${mark} `, { colour: colour ?? 'green' }),
      piece(name),
      ...(isWanting ? [piece(` ${state}`, { colour })] : []),
      piece(` ${held}`, { dim: true }),
    ];
  });
  const widest = Math.max(1, ...cells.map((cell) => cell.reduce((sum, { text }) => sum + displayWidth(text), 0))) + 1;
  const perLine = Math.max(1, Math.floor(width / widest));
  const lines = grouped(cells, perLine).map((group): { lines: Line[]; count: number } => ({
    lines: [
      cutLine(
        group.flatMap((cell) => [...cell, blanks(cell, widest)]),
        width,
        look,
      ),
    ],
    count: group.length,
  }));
  const note = `${well} of ${all.length} online`;
  return { heading: heading('Nodes', note), items: lines };
}

function blanks(cell: readonly Piece[], width: number): Piece {
  return { text: ' '.repeat(Math.max(0, width - cell.reduce((sum, { text }) => sum + displayWidth(text), 0))) };
}

function grouped<Item>(all: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/** Columns of a sparkline. */
const SPARK = 8;

function pools({ pools: all }: Overview, width: number, look: Look): Section {
  const share = ({ freeKib, totalKib }: Overview['pools'][number]): number =>
    totalKib > 0 ? 1 - freeKib / totalKib : 0;
  const fullest = [...all].sort((a, b) => share(b) - share(a));
  const texts = fullest.map((pool) => ({
    pool,
    name: piece(`${pool.node} ${pool.pool}`).text,
    free: `${formatSize(Math.round(pool.freeKib))} free of ${formatSize(Math.round(pool.totalKib))}`,
  }));
  const nameWidth = Math.min(24, Math.max(0, ...texts.map(({ name }) => displayWidth(name))));
  const freeWidth = Math.max(0, ...texts.map(({ free }) => free.length));
  const barWidth = Math.max(4, Math.min(30, width - nameWidth - freeWidth - SPARK - 11));
  return {
    heading: heading('Storage pools', all.length === 0 ? 'none' : String(all.length)),
    items: texts.map(({ pool, name, free }) => {
      const used = share(pool);
      const line = [
        piece(` ${padded(name, nameWidth, look)} `),
        piece(bar(used, barWidth, look), { colour: fullness(used) }),
        piece(` ${String(Math.floor(used * 100)).padStart(3)}% `),
        piece(` ${free.padStart(freeWidth)} `),
        piece(` ${sparkline(pool.freeSeen, SPARK, look)}`, { colour: 'blue' }),
      ];
      return { lines: [cutLine(line, width, look)], count: 1 };
    }),
  };
}

/** As the health of the cluster judges it, and `linstor status` shows it. */
function fullness(used: number): Colour {
  return used > 0.98 ? 'red' : used > 0.9 ? 'yellow' : 'green';
}

function syncs({ syncs: all }: Overview, width: number, look: Look): Section {
  const names = all.map(({ resource, node }) => piece(`${resource} on ${node}`).text);
  const nameWidth = Math.min(24, Math.max(0, ...names.map(displayWidth)));
  const barWidth = Math.max(4, Math.min(30, width - nameWidth - SPARK - 36));
  return {
    heading: heading('Synchronizing', all.length === 0 ? 'nothing' : String(all.length)),
    items: all.map(({ percent, rateKib, leftMs, ratesSeen }, at) => {
      const rate = rateKib === undefined ? '' : `${formatSize(Math.round(rateKib))}/s`;
      const left = leftMs === undefined ? '' : `${duration(leftMs)} left`;
      const line = [
        piece(` ${padded(names[at] ?? '', nameWidth, look)} `),
        piece(bar(percent / 100, barWidth, look), { colour: 'yellow' }),
        piece(` ${String(Math.floor(percent)).padStart(3)}% ${rate.padStart(13)} ${left.padStart(12)} `),
        piece(` ${sparkline(ratesSeen, SPARK, look)}`, { colour: 'blue' }),
      ];
      return { lines: [cutLine(line, width, look)], count: 1 };
    }),
  };
}

/** How long something still takes, roughly. */
function duration(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

function resources(
  { resources: { definitions, replicas, degraded, faulty } }: Overview,
  width: number,
  look: Look,
): Section {
  const counted = `${definitions} with ${replicas} replicas`;
  const well = degraded === 0 && faulty === 0;
  const line: Line = [
    ...heading('Resources', counted),
    ...(well && definitions > 0 ? [piece(', all well', { colour: 'green' })] : []),
    ...(degraded > 0 ? [piece(`, ${degraded} degraded`, { colour: 'yellow' })] : []),
    ...(faulty > 0 ? [piece(`, ${faulty} faulty`, { colour: 'red' })] : []),
  ];
  return { heading: cutLine(line, width, look), items: [] };
}

function errors({ errors: all }: Overview, width: number, look: Look): Section {
  return {
    heading: heading('Error reports', all.length === 0 ? 'none' : 'the newest'),
    items: all.map(({ at, node, text }) => {
      const when = piece(` ${formatTime(at).slice(5, 16)} `, { dim: true });
      const rest = cut(text.replaceAll('\n', ' '), Math.max(0, width - displayWidth(node) - 16), look);
      return { lines: [cutLine([when, piece(node), piece(` ${rest}`)], width, look)], count: 1 };
    }),
  };
}
