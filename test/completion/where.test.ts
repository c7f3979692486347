import { expect, it } from 'vitest';
import { complete } from '../../src/completion/complete.ts';
import type { Names } from '../../src/completion/name-source.ts';
import { wholeTree } from '../support/whole-tree.ts';

/** A cluster with two of each kind of object. */
const names: Names = (source) =>
  Promise.resolve(
    source === 'property-keys'
      ? [{ word: 'Aux/site', description: 'vienna' }]
      : ['alpha', 'a b'].map((word) => ({ word: source === 'nodes' ? word : `${source}-${word}`, description: '' })),
  );

async function after(line: string, current: string): Promise<string[]> {
  return (await complete({ words: line.split(' '), current }, wholeTree, names)).map(({ word }) => word);
}

it.each([
  ['node list --where', 'na', ['name']],
  ['node list --where', 'name', ['name=', 'name!=', 'name~', 'name!~']],
  ['node list --where', 'name ', ['name = ', 'name != ', 'name ~ ', 'name !~ ']],
  ['node list --where', 'name !', ['name != ', 'name !~ ']],
  ['node list --where', 'state = O', ['state = Online', 'state = OFFLINE']],
  ['node list --where', 'state=EV', ['state=EVICTED', 'state=EVACUATE']],
  ['node list --where', 'name = ', ['name = alpha', 'name = "a b"']],
  ['node list --where', 'name = "a', ['name = "alpha"', 'name = "a b"']],
  ['node list --where', 'name = alpha ', ['name = alpha && ', 'name = alpha || ']],
  ['node list --where', 'name = "a b" &', ['name = "a b" && ']],
  ['node list --where', 'name = alpha && st', ['name = alpha && state']],
  ['node list --where', '!(st', ['!(state']],
  ['node list --where', '(name=x || addr', ['(name=x || addresses']],
  [
    'node list --where',
    'name = "x && y" || type=CO',
    ['name = "x && y" || type=COMBINED', 'name = "x && y" || type=CONTROLLER'],
  ],
  ['node list --where', 'Aux/', ['Aux/site']],
  [
    'storage-pool list --where',
    'free_capacity ',
    [
      'free_capacity = ',
      'free_capacity != ',
      'free_capacity < ',
      'free_capacity <= ',
      'free_capacity > ',
      'free_capacity >= ',
    ],
  ],
  ['storage-pool list --where', 'node_name=al', ['node_name=alpha']],
  ['resource list --where', 'usage=I', ['usage=InUse']],
  ['resource list', '--where=us', ['--where=usage']],
  ['resource list --where', 'nothing=', []],
  ['resource list --where', "'", []],
  ['node delete --where', '', []],
])('%s %s', async (line, current, expected) => {
  expect(await after(line, current)).toEqual(expected);
});

it('offers all columns at the beginning of an expression', async () => {
  expect(await after('node list --where', '')).toEqual(['name', 'type', 'addresses', 'state', 'aux_props']);
});
