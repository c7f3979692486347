import { afterEach, describe, expect, it } from 'vitest';
import { clientFault } from '../../../src/model/fault.ts';
import type { TopModel } from '../../../src/top/model.ts';
import { demoCluster, type DemoCluster } from '../../support/demo-controller.ts';
import { Script, ScriptedController } from './scripted-controller.ts';
import { modelOn, until } from './world.ts';

let model: TopModel | undefined;
let cluster: DemoCluster | undefined;

afterEach(async () => {
  model?.close();
  await cluster?.demo.close();
  cluster = undefined;
});

const NODES = '/v1/events/nodes';
const PROMOTION = '/v1/events/drbd/promotion';

function node(name: string, connection_status = 'ONLINE'): object {
  return { name, type: 'SATELLITE', connection_status, net_interfaces: [] };
}

async function scripted(script: Script): Promise<TopModel> {
  script.answers['/v1/nodes'] ??= JSON.stringify([node('n1'), node('n2')]);
  model = await modelOn(new ScriptedController(script));
  const opened = model;
  opened.look('nodes');
  await until(opened, () => opened.table('nodes').count === 2 && opened.connection().updatedAt !== undefined);
  expect(script.open).toBe(2);
  return opened;
}

describe('the model of the dashboard', () => {
  it('asks for what is looked at and nothing else', async () => {
    const script = new Script();
    const opened = await scripted(script);
    script.asked.length = 0;
    opened.look('errors');
    await until(opened, () => opened.table('errors').updatedAt !== undefined);
    expect(script.asked).toEqual(['/v1/error-reports']);
  });

  it('tells events, the newest first, and asks again after them', async () => {
    const script = new Script();
    const opened = await scripted(script);
    script.answers['/v1/nodes'] = JSON.stringify([node('n1'), node('n2', 'OFFLINE'), node('n3')]);
    script.send(NODES, 'node-create', { node: node('n3') });
    script.send(NODES, 'node-modified', { old_node: node('n2'), new_node: node('n2', 'OFFLINE') });
    await until(opened, () => opened.table('nodes').count === 3);
    expect(opened.events().map(({ about, text }) => `${about} ${text}`)).toEqual([
      'node n2 is OFFLINE, it was ONLINE',
      'node n3 was added',
    ]);
  });

  it('shows in a pause what was there, and what came meanwhile after it', async () => {
    const script = new Script();
    const opened = await scripted(script);
    opened.pause(true);
    expect(opened.connection().paused).toBe(true);
    script.asked.length = 0;
    script.send(NODES, 'node-create', { node: node('n3') });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(script.asked).toEqual([]);
    expect(opened.events()).toEqual([]);
    opened.pause(false);
    expect(opened.events().map(({ about }) => about)).toEqual(['node n3']);
    await until(opened, () => script.asked.length > 0);
    expect(script.asked).toEqual(['/v1/nodes']);
  });

  it('keeps what was seen while the controller is gone, and comes back by itself', async () => {
    const script = new Script();
    const opened = await scripted(script);
    script.fault = clientFault('Unable to connect to the controller.');
    opened.refresh();
    await until(opened, () => opened.connection().fault !== undefined);
    expect(opened.table('nodes').count).toBe(2);
    script.fault = undefined;
    await until(opened, () => opened.connection().fault === undefined);
    expect(opened.events().map(({ text }) => text)).toEqual(['answers again', 'does not answer as it should']);
  });

  it('describes an error report by its text, made harmless', async () => {
    const script = new Script();
    const report = {
      node_name: 'n1',
      filename: 'ErrorReport-65A-1-000.log',
      error_time: 5,
      text: 'first\n\tat x\x1b[2J\n',
    };
    script.answers['/v1/error-reports'] = JSON.stringify([report]);
    script.answers['/v1/error-reports/65A-1-000'] = JSON.stringify([report]);
    const opened = await scripted(script);
    opened.look('errors');
    await until(opened, () => opened.table('errors').count === 1);
    const [row] = opened.table('errors').rows(0, 1);
    if (!row) throw new Error('no row');
    expect(row.names).toEqual(['65A-1-000']);
    expect(await opened.describe('errors', row)).toEqual([['first'], ['    at x\\x1b[2J']]);
  });

  it('only polls a controller that knows no events', async () => {
    const script = new Script();
    script.hasEvents = false;
    script.answers['/v1/nodes'] = JSON.stringify([node('n1')]);
    const opened = (model = await modelOn(new ScriptedController(script)));
    opened.look('nodes');
    await until(opened, () => opened.table('nodes').count === 1);
    script.answers['/v1/nodes'] = JSON.stringify([node('n1'), node('n2')]);
    await until(opened, () => opened.table('nodes').count === 2, 4000);
    expect(opened.connection().fault).toBeUndefined();
  });

  it('keeps the table as it is when nothing has changed', async () => {
    const opened = await scripted(new Script());
    const [before] = opened.table('nodes').rows(0, 1);
    const seen = opened.connection().updatedAt;
    let calls = 0;
    opened.subscribe(() => (calls += 1));
    opened.refresh();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(seen).not.toBeUndefined();
    expect(opened.table('nodes').rows(0, 1)).toEqual([before]);
    expect(calls).toBe(1);
  });

  it('lets no name of the cluster command the terminal', async () => {
    const script = new Script();
    script.answers['/v1/nodes'] = JSON.stringify([node('n1\x1b[2J'), node('n2\nn3')]);
    const opened = await scripted(script);
    script.send(NODES, 'node-create', { node: node('\x1b[31mn3') });
    await until(opened, () => opened.events().length > 0);
    const shown = [
      ...opened
        .table('nodes')
        .rows(0, 2)
        .flatMap(({ cells }) => cells.map(({ text }) => text)),
      ...opened.events().map(({ about, text }) => about + text),
    ];
    expect(shown.join('')).not.toMatch(/[\x00-\x1f\x7f]/);
  });

  it('leaves nothing running when it is closed', async () => {
    const script = new Script();
    const opened = await scripted(script);
    let calls = 0;
    opened.subscribe(() => (calls += 1));
    opened.close();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(script.open).toBe(0);
    script.asked.length = 0;
    await new Promise((resolve) => setTimeout(resolve, 2200));
    expect(script.asked).toEqual([]);
    expect(calls).toBe(0);
  });

  it('tells what may become primary only when that changes', async () => {
    const script = new Script();
    const opened = await scripted(script);
    const event = (may: boolean) => ({ resource_name: 'db1', node_name: 'n1', may_promote: may });
    script.send(PROMOTION, 'may-promote-change', event(true));
    script.send(PROMOTION, 'may-promote-change', event(false));
    await until(opened, () => opened.events().length > 0);
    expect(opened.events()).toMatchObject([{ about: 'resource db1 on n1', text: 'may no longer become primary' }]);
  });
});

describe('the model of the dashboard on the sample cluster', () => {
  async function onDemo(): Promise<TopModel> {
    cluster = await demoCluster({ faults: ['node-offline=n3'] });
    model = await modelOn(cluster.controller);
    const opened = model;
    await until(opened, () => opened.overview() !== undefined);
    return opened;
  }

  it('has an overview with what is wrong and the command that helps', async () => {
    const opened = await onDemo();
    const overview = opened.overview();
    expect(overview?.health).toBe('error');
    expect(overview?.problems[0]).toMatchObject({ command: 'linstor node reconnect n3', colour: 'red' });
    expect(overview?.nodes.map(({ name, colour }) => `${name} ${colour ?? ''}`)).toEqual([
      'n1 green',
      'n2 green',
      'n3 red',
    ]);
    expect(opened.connection()).toMatchObject({ uri: cluster?.demo.url, fault: undefined });
  });

  it('remembers free space and rates from look to look', async () => {
    const opened = await onDemo();
    const before = opened.overview();
    if (cluster) cluster.clock.now += 5000;
    opened.refresh();
    await until(opened, () => opened.overview() !== before);
    expect(opened.overview()?.pools[0]?.freeSeen).toHaveLength(2);
  });

  it.each(['nodes', 'resources', 'volumes', 'storage-pools'] as const)(
    'describes the object of a row: %s',
    async (tab) => {
      const opened = await onDemo();
      opened.look(tab);
      await until(opened, () => opened.table(tab).count > 0);
      const [row] = opened.table(tab).rows(0, 1);
      if (!row) throw new Error('no row');
      const lines = await opened.describe(tab, row);
      const text = lines
        .map((line) => line.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join(''))
        .join('\n');
      expect(text).toContain(tab === 'resources' || tab === 'volumes' ? row.names[1] : row.names[0]);
      expect(lines.length).toBeGreaterThan(5);
    },
  );
});
