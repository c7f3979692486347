import { describe, expect, it } from 'vitest';
import { nodeConnection } from '../../src/commands/node-connection/index.ts';
import { commandOf } from '../support/command-of.ts';
import { FakeController } from '../support/fake-controller.ts';
import { cellsOf, expectChange, runCommand } from '../support/run-command.ts';

const ends = { nodeA: 'alpha', nodeB: 'bravo' };
const PATH = '/v1/node-connections/alpha/bravo';
const QUESTION = '/v1/node-connections?node_a=alpha&node_b=bravo';

async function ask(words: string, input: Record<string, unknown>, path: string, answer: unknown) {
  const controller = new FakeController([{ method: 'GET', path, answer }]);
  const { view } = await runCommand(commandOf(nodeConnection, words), input, controller);
  return view;
}

describe('node-connection list', () => {
  it('shows the properties in short and leaves deleted connections out', async () => {
    const props = { 'Paths/p/alpha': 'a-rather-long-interface-name', 'Aux/x': '1' };
    const answer = [
      { node_a: 'a', node_b: 'b', props },
      { node_a: 'a', node_b: 'c', flags: ['DELETED'] },
      { node_a: 'a', node_b: 'd' },
    ];
    expect(await cellsOf(await ask('list', { showProps: ['Aux/x=X'] }, '/v1/node-connections', answer))).toEqual([
      ['Node A', 'Node B', 'Properties', 'X'],
      ['a', 'b', 'alpha=a-rather-long-interface-...', '1'],
      ['a', 'd', '', ''],
    ]);
  });

  it.each([
    [{ nodeA: 'alpha' }, '/v1/node-connections?node_a=alpha'],
    [ends, QUESTION],
  ])('asks for %j only', async (input, path) => {
    expect(await cellsOf(await ask('list', input, path, []))).toHaveLength(1);
  });
});

describe('properties of a connection', () => {
  const props = { 'Aux/x': '1', 'Paths/p/alpha': 'nic1' };

  it('shows all of them', async () => {
    const view = await ask('list-properties', ends, QUESTION, [{ node_a: 'alpha', node_b: 'bravo', props }]);
    expect(view).toMatchObject({ kind: 'properties', properties: props });
  });

  it('shows the paths alone, whatever the order of the nodes', async () => {
    const view = await ask('path list', ends, QUESTION, [{ node_a: 'bravo', node_b: 'alpha', props }]);
    expect(view).toMatchObject({ kind: 'properties', properties: { 'Paths/p/alpha': 'nic1' } });
  });

  it.each(['list-properties', 'path list'])('%s knows when there is no such connection', async (words) => {
    expect(await ask(words, ends, QUESTION, [])).toMatchObject({ kind: 'properties', properties: undefined });
  });

  it.each([
    ['set-property', { key: 'k', value: '' }, {}, { delete_props: ['k'] }],
    [
      'path create',
      { pathName: 'p', netinterfaceA: 'x', netinterfaceB: 'y' },
      {},
      { override_props: { 'Paths/p/alpha': 'x', 'Paths/p/bravo': 'y' } },
    ],
    ['path delete', { pathName: 'p' }, {}, { delete_props: ['Paths/p/alpha', 'Paths/p/bravo'] }],
    ['drbd-peer-options', {}, { 'ping-timeout': '299' }, { override_props: { 'DrbdOptions/Net/ping-timeout': '299' } }],
    ['drbd-peer-options', {}, {}, {}],
  ])('%s %j %j', async (words, input, more, body) => {
    const request = { method: 'PUT', path: PATH, body };
    await expectChange(commandOf(nodeConnection, words), { ...ends, ...input }, [request], { more });
  });
});
