import { describe, expect, it } from 'vitest';
import { ExitCode, Fault } from '../../src/model/fault.ts';
import { Changes } from '../../src/output/watch/changes.ts';
import { Screen } from '../../src/output/watch/screen.ts';
import { PLAIN, recorder, tableOf } from './capture.ts';

const nodes = (...rows: string[][]) => tableOf(['Node', 'State'], rows, { members: ([, state]) => ({ raw: state }) });

describe('a stream of changes', () => {
  it('adds everything first, then tells what is new, other or gone', async () => {
    const out = recorder();
    const changes = new Changes({ ...PLAIN, format: 'jsonl' }, out);
    await changes.show(nodes(['n1', 'Online'], ['n2', 'Online']));
    await changes.show(nodes(['n1', 'Online'], ['n2', 'Online']));
    await changes.show(nodes(['n1', 'OFFLINE'], ['n3', 'Online']));
    const events = out.text().trim().split('\n');
    expect(events.map((line) => JSON.parse(line) as { event: string; name: string })).toMatchObject([
      { event: 'added', name: 'n1', object: { node: 'n1', state: 'Online', raw: 'Online' } },
      { event: 'added', name: 'n2' },
      { event: 'changed', name: 'n1', object: { state: 'OFFLINE' } },
      { event: 'added', name: 'n3' },
      { event: 'removed', name: 'n2', object: { state: 'Online' } },
    ]);
  });

  it('tells rows of one name apart', async () => {
    const out = recorder();
    await new Changes({ ...PLAIN, format: 'jsonl' }, out).show(nodes(['n1', 'a'], ['n1', 'b']));
    expect(out.text().match(/"name":"[^"]*"/g)).toEqual(['"name":"n1"', '"name":"n1 #2"']);
  });
});

describe('a screen', () => {
  const window = () => ({ columns: 80, rows: 9 });

  it('marks the cells that changed, and only these', async () => {
    const out = recorder();
    const screen = new Screen(() => 'nodes', PLAIN, out, window);
    await screen.show(nodes(['n1', 'Online'], ['n2', 'Online']), 0);
    expect(out.text()).not.toContain('\x1b[7m');
    await screen.show(nodes(['n1', 'Online'], ['n2', 'OFFLINE']), 0);
    expect(out.text().match(/\x1b\[7m[^\x1b]*/g)).toEqual(['\x1b[7mOFFLINE']);
    expect(out.text()).toContain('\x1b[7A');
  });

  it('counts what does not fit into the window', async () => {
    const out = recorder();
    const rows = Array.from({ length: 20 }, (_, i) => [`n${i}`, 'Online']);
    await new Screen(() => 'nodes', PLAIN, out, window).show(nodes(...rows), 0);
    expect(out.text()).toContain('... 18 more lines do not fit.');
    expect(out.text().match(/\n/g)).toHaveLength(8);
  });

  it('keeps the last table while the controller is away', async () => {
    const out = recorder();
    const screen = new Screen(() => 'nodes', PLAIN, out, window);
    await screen.show(nodes(['n1', 'Online']), 0);
    await screen.trouble(new Fault('Unable to connect', ExitCode.noController), 0);
    expect(out.text().split('Unable to connect')[1]).toContain('| n1   | Online |');
  });
});
