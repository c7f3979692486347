import { describe, expect, it } from 'vitest';
import { propertiesCell } from '../../src/commands/shared/connection-commands.ts';
import { resourceConnectionList } from '../../src/commands/resource-connection/list.ts';
import { resourceConnectionPaths } from '../../src/commands/resource-connection/resource-connection-settings.ts';
import type { Command } from '../../src/definition/command.ts';
import { FakeController } from '../support/fake-controller.ts';
import { cellsOf, expectChange, runCommand } from '../support/run-command.ts';
import { resourceConnection } from '../../src/commands/resource-connection/index.ts';
import { volume as volumeNoun } from '../../src/commands/volume/index.ts';
import { commandOf } from '../support/command-of.ts';

const resourceConnectionDrbdOptions = commandOf(resourceConnection, 'drbd-options');
const resourceConnectionListProperties = commandOf(resourceConnection, 'list-properties');
const resourceConnectionSetProperty = commandOf(resourceConnection, 'set-property');
const volumeListProperties = commandOf(volumeNoun, 'list-properties');
const volumeSetProperty = commandOf(volumeNoun, 'set-property');

const [createPath, deletePath, listPaths] = resourceConnectionPaths as [Command, Command, Command];
const LIST = '/v1/resource-definitions/r%2F1/resource-connections';
const ends = { nodeA: 'a', nodeB: 'b b', resourceName: 'r/1' };
const volume = { nodeName: 'n', resourceName: 'r', volumeNumber: 0 };

type Input = Record<string, unknown>;

describe('changes of connections and volumes', () => {
  it.each<[Command, Input, string, unknown]>([
    [
      createPath,
      { ...ends, pathName: 'p', netinterfaceA: 'i1', netinterfaceB: 'i2' },
      `${LIST}/a/b%20b`,
      { override_props: { 'Paths/p/a': 'i1', 'Paths/p/b b': 'i2' } },
    ],
    [deletePath, { ...ends, pathName: 'p' }, `${LIST}/a/b%20b`, { delete_props: ['Paths/p/a', 'Paths/p/b b'] }],
    [
      resourceConnectionSetProperty,
      { ...ends, key: 'k', value: 'v' },
      `${LIST}/a/b%20b`,
      { override_props: { k: 'v' } },
    ],
    [resourceConnectionDrbdOptions, ends, `${LIST}/a/b%20b`, {}],
    [
      volumeSetProperty,
      { ...volume, aux: true, key: 'k', value: '' },
      '/v1/resource-definitions/r/resources/n/volumes/0',
      { delete_props: ['Aux/k'] },
    ],
  ])('$path', async (command, input, path, body) => {
    await expectChange(command, input, [{ method: 'PUT', path, body }]);
  });
});

describe('resource-connection list', () => {
  it('shows the connections that are not being deleted', async () => {
    const answer = [
      { node_a: 'a', node_b: 'b', props: { 'DrbdOptions/Net/protocol': 'A', x: '1' }, port: 7000 },
      { node_a: 'a', node_b: 'c', flags: ['DELETED'] },
      { node_a: 'b', node_b: 'c', port: 0 },
    ];
    const controller = new FakeController([{ method: 'GET', path: LIST, answer }]);
    const { view } = await runCommand(resourceConnectionList, { resourceName: 'r/1', showProps: ['x'] }, controller);
    expect(await cellsOf(view)).toEqual([
      ['Source', 'Target', 'Properties', 'Port', 'x'],
      ['a', 'b', 'protocol=A,x=1', '7000', '1'],
      ['b', 'c', '', '', ''],
    ]);
  });

  it.each([
    [{ k: 'x'.repeat(28) }, `k=${'x'.repeat(28)}`],
    [{ k: 'x'.repeat(29) }, `k=${'x'.repeat(28)}...`],
    [undefined, ''],
  ])('cuts long properties: %j', (props, cell) => {
    expect(propertiesCell(props)).toBe(cell);
  });
});

describe('properties', () => {
  const found = async (command: Command, input: Input, path: string, answer: unknown): Promise<unknown> => {
    const { view } = await runCommand(command, input, new FakeController([{ method: 'GET', path, answer }]));
    return 'properties' in view ? view.properties : view;
  };

  it('of a connection come from the connection itself', async () => {
    const path = `${LIST}/a/b%20b`;
    const list = (answer: unknown) => found(resourceConnectionListProperties, ends, path, answer);
    expect(await list({ node_a: 'a', props: { k: 'v' } })).toEqual({ k: 'v' });
    expect(await list({ node_a: 'a' })).toEqual({});
    expect(await list(null)).toBeUndefined();
  });

  it('that are paths are found from either end', async () => {
    const props = { 'Paths/p/a': 'i', 'DrbdOptions/Net/protocol': 'A' };
    const answer = [
      { node_a: 'a', node_b: 'c', props: { 'Paths/q/a': 'i' } },
      { node_a: 'b b', node_b: 'a', props },
    ];
    expect(await found(listPaths, ends, LIST, answer)).toEqual({ 'Paths/p/a': 'i' });
    expect(await found(listPaths, ends, LIST, answer.slice(0, 1))).toBeUndefined();
  });

  it('of a volume are those of the first resource sent', async () => {
    const path = '/v1/view/resources?nodes=n&resources=r';
    const list = (...volumes: unknown[]) => found(volumeListProperties, volume, path, [{ name: 'r', volumes }]);
    expect(await list({ volume_number: 1 }, { volume_number: 0, props: { k: 'v' } })).toEqual({ k: 'v' });
    expect(await list({ volume_number: 0 })).toEqual({});
    expect(await list({ volume_number: 1 })).toBeUndefined();
    expect(await found(volumeListProperties, volume, path, [])).toBeUndefined();
  });
});
