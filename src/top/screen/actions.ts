import type { ListTab, TopColumn, TopRow } from '../model.ts';
import { commandOn } from './command-text.ts';

/** The row that actions are about. */
export interface Target {
  readonly tab: ListTab;
  readonly row: TopRow;
}

/** Something that can be done with the object of a row. */
export interface Action {
  /** The letter that stands for it. */
  readonly key: string;
  readonly label: string;
  /** The command; for a property its KEY and VALUE follow. */
  readonly words: readonly string[];
  readonly kind: 'change' | 'property';
}

/** Everything that can be done with the object of this row besides describing it. */
export function actionsOn({ tab, row }: Target, columns: readonly TopColumn[]): readonly Action[] {
  const { names } = row;
  // Fewer names would mean more objects: without an id all error reports are deleted.
  if (names.length !== NAMES[tab] || names.includes('')) return [];
  const change = (key: string, label: string, path: string, options: readonly string[] = []): Action => ({
    key,
    label,
    words: commandOn(path, options, names),
    kind: 'change',
  });
  const property = (path: string): Action => ({
    key: 'P',
    label: 'set a property',
    words: commandOn(path, [], names),
    kind: 'property',
  });
  switch (tab) {
    case 'nodes':
      return [
        property('node set-property'),
        change('e', 'evacuate: move its resources to other nodes', 'node evacuate'),
        change('r', 'restore: take it back after an evacuation', 'node restore'),
        change('d', 'delete the node', 'node delete'),
      ];
    case 'resources':
      return [
        property('resource set-property'),
        isDiskless(row, columns)
          ? change('t', 'toggle disk: give it a disk', 'resource toggle-disk')
          : change('t', 'toggle disk: take its disk away', 'resource toggle-disk', ['--diskless']),
        change('v', 'activate', 'resource activate'),
        change('i', 'deactivate', 'resource deactivate'),
        change('d', 'delete this replica', 'resource delete'),
      ];
    case 'volumes':
      return [property('volume set-property')];
    case 'storage-pools':
      return [property('storage-pool set-property'), change('d', 'delete the storage pool', 'storage-pool delete')];
    case 'errors':
      return [change('d', 'delete this report', 'error-reports delete')];
  }
}

/** How many names an object has. */
const NAMES: Readonly<Record<ListTab, number>> = { nodes: 1, resources: 2, volumes: 3, 'storage-pools': 2, errors: 1 };

/** The command of an action about a property; a value that is left out removes it. Undefined: there is no `=` in the text yet. */
export function propertyWords({ words }: Action, text: string): readonly string[] | undefined {
  const [, key = '', value = ''] = /^\s*([^=\s][^=]*?)\s*=\s*(.*?)\s*$/s.exec(text) ?? [];
  if (key === '') return undefined;
  const given = value === '' ? [key] : [key, value];
  // One separator keeps all words behind it from being options.
  if (words.includes('--') || !given.some((word) => word.startsWith('-'))) return [...words, ...given];
  return [...words.slice(0, 2), '--', ...words.slice(2), ...given];
}

/** The command line that shows what Enter shows. */
export function describeWords({ tab, row: { names } }: Target): readonly string[] {
  const [first = '', second = '', third = ''] = names;
  switch (tab) {
    case 'nodes':
      return commandOn('status node', [], names);
    case 'resources':
      return commandOn('status resource', [], [second]);
    case 'volumes':
      return commandOn(
        'volume list',
        ['--nodes', first, '--resources', second, '--where', `volume_number=${third}`],
        [],
      );
    case 'storage-pools':
      return commandOn('storage-pool list', ['--nodes', first, '--storage-pools', second], []);
    case 'errors':
      return commandOn('error-reports show', [], names);
  }
}

/** The command of each list. */
export const LISTS: Readonly<Record<ListTab, readonly string[]>> = {
  nodes: ['node', 'list'],
  resources: ['resource', 'list'],
  volumes: ['volume', 'list'],
  'storage-pools': ['storage-pool', 'list'],
  errors: ['error-reports', 'list'],
};

/** Whether the replica has no disk, as its state says. */
function isDiskless({ cells }: TopRow, columns: readonly TopColumn[]): boolean {
  const state = cells[columns.findIndex(({ key }) => key === 'state')]?.text ?? '';
  return /^(Diskless|TieBreaker)/.test(state);
}
