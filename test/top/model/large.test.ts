import { afterEach, expect, it } from 'vitest';
import type { TopModel } from '../../../src/top/model.ts';
import { Script, ScriptedController } from './scripted-controller.ts';
import { modelOn, until } from './world.ts';

let model: TopModel | undefined;

afterEach(() => model?.close());

const ROWS = 30_000;
/** ms of a processor between two turns: far more than a slice, as others share the machine, and far less than the whole work. */
const LONGEST = 250;

function resources(): string {
  const all = Array.from({ length: ROWS }, (_, at) => ({
    name: `res${at % 10_000}`,
    node_name: `node${Math.floor(at / 10_000)}`,
    create_timestamp: 1_700_000_000_000 + ((at * 7919) % 1_000_003),
    layer_object: { type: 'DRBD', drbd: { tcp_ports: [7000 + at], connections: {} }, children: [{ type: 'STORAGE' }] },
    state: { in_use: at % 3 === 0 },
    volumes: [{ volume_number: 0, layer_data_list: [{ type: 'DRBD' }], state: { disk_state: 'UpToDate' } }],
  }));
  return JSON.stringify(all);
}

/** The turns that others get while `work` goes on until `done`, and the longest time without one, in ms of a processor. */
async function turnsDuring(opened: TopModel, work: () => void, done: () => boolean) {
  let [turns, longest, last, over] = [0, 0, used(), false];
  const beat = (): void => {
    const now = used();
    longest = Math.max(longest, now - last);
    last = now;
    turns += 1;
    if (!over) setImmediate(beat);
  };
  setImmediate(beat);
  work();
  await until(opened, done, 20_000);
  over = true;
  return { turns, longest };
}

function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

it('answers keys while 30,000 rows are read, sorted and filtered', { timeout: 60_000 }, async () => {
  const script = new Script();
  const text = resources();
  script.answers['/v1/view/resources'] = text;
  const opened = (model = await modelOn(new ScriptedController(script), { processorTime: used }));
  const table = () => opened.table('resources');

  const read = await turnsDuring(
    opened,
    () => opened.look('resources'),
    () => table().count === ROWS,
  );
  expect(read.turns).toBeGreaterThan(text.length / (64 * 1024));
  expect(read.longest).toBeLessThan(LONGEST);

  const second = table().rows(1, 1)[0]?.id;
  const sorted = await turnsDuring(
    opened,
    () => opened.sort('resources', 'create_timestamp'),
    () => table().rows(1, 1)[0]?.id !== second,
  );
  expect(sorted.longest).toBeLessThan(LONGEST);
  const times = table()
    .rows(0, ROWS)
    .map(({ cells }) => cells.at(-1)?.text ?? '');
  expect(times).toEqual([...times].sort());

  const filtered = await turnsDuring(
    opened,
    () => opened.filter('resources', 'node_name = node1 && name ~ *99'),
    () => table().count < ROWS,
  );
  expect(filtered.longest).toBeLessThan(LONGEST);
  expect(table().count).toBe(100);
  expect(table().placeOf('node1/res99')).toBeGreaterThanOrEqual(0);
});
