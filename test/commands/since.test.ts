import { describe, expect, it } from 'vitest';
import { checkSince } from '../../src/cli/check-since.ts';
import { helpOf } from '../../src/cli/help.ts';
import { nouns } from '../../src/commands/index.ts';
import type { Command } from '../../src/definition/command.ts';
import { spellings } from '../../src/definition/option.ts';
import { commandReference } from '../../src/docs/reference.ts';
import { FakeController } from '../support/fake-controller.ts';
import { wholeTree } from '../support/whole-tree.ts';

const commands = nouns.flatMap((noun) => noun.commands);

/** `PATH VERSION --OPTION VERSION…` of every command that asks for a newer controller. */
function needs(command: Command): string[] {
  const options = Object.values(command.options).flatMap(({ flags, since }) =>
    since ? [spellings(flags).find((flag) => flag.startsWith('--')) ?? '', since[0]] : [],
  );
  const all = [...(command.since ? [command.since[0]] : []), ...options];
  return all.length > 0 ? [[command.path, ...all].join(' ')] : [];
}

const PLACEMENT = '--diskless-storage-pool 1.7.0';
const PASSPHRASES = '--volume-passphrase 1.22.0 --volume-passphrase-file 1.22.0';

const EXPECTED = [
  'backup abort 1.10.0 --snapshot 1.27.0',
  'backup create 1.10.0',
  'backup delete all 1.10.0',
  'backup delete filter 1.10.0',
  'backup delete id 1.10.0',
  'backup delete s3key 1.10.0',
  'backup info 1.10.2',
  'backup restore 1.10.0',
  'backup ship 1.10.0 --force-restore 1.21.0 --target-resource-group 1.24.0 --force-move-resource-group 1.24.0 --force-full 1.14.0 --source-snapshot 1.27.0',
  'controller backupdb 1.13.0',
  'error-reports delete 1.4.0',
  ...'create delete events exec get-defaults list map modify set-defaults'
    .split(' ')
    .map((verb) => `exos ${verb} 1.7.0`),
  'node evacuate 1.12.0 --target 1.27.0 --do-not-target 1.27.0',
  'node restore --delete-resources 1.10.1 --delete-snapshots 1.10.1',
  'physical-storage create-device-pool 1.0.10',
  'physical-storage list 1.0.10',
  'remote create ebs 1.15.0',
  'remote create linstor 1.10.0',
  'remote create s3 1.10.0',
  'remote delete 1.10.0',
  'remote modify ebs 1.15.0',
  'remote modify linstor 1.10.0',
  'remote modify s3 1.10.0',
  `resource create --auto-place 1.6.0 ${PLACEMENT}`,
  `resource-definition auto-place ${PLACEMENT} --place-count 1.6.0`,
  `resource-definition clone 1.10.0 ${PASSPHRASES} --layer-list 1.23.0 --resource-group 1.23.0`,
  'resource-definition wait-sync 1.13.0',
  'resource-group adjust 1.10.0',
  `resource-group create --peer-slots 1.21.0 ${PLACEMENT}`,
  `resource-group modify --peer-slots 1.21.0 ${PLACEMENT}`,
  `resource-group query-all-size-info ${PLACEMENT}`,
  `resource-group query-size-info 1.17.0 ${PLACEMENT}`,
  `resource-group spawn-resources ${PASSPHRASES} --peer-slots 1.21.0 ${PLACEMENT}`,
  'schedule create 1.14.0',
  'schedule delete 1.14.0',
  'schedule modify 1.14.0',
  'snapshot create-multiple 1.18.0',
  'snapshot rollback --zfs-rollback-strategy 1.26.0',
  'sos-report create 1.2.0',
  'sos-report download 1.2.0',
  'space-reporting query 1.5.0',
  'storage-pool create exos 1.2.0',
  'storage-pool create remotespdk 1.2.0',
  'storage-pool create storagespaces 1.2.0',
  'storage-pool create storagespacesthin 1.2.0',
  'volume-definition create --passphrase 1.22.0 --passphrase-file 1.22.0',
  'volume-definition modify-passphrase 1.22.0',
];

describe('what a command asks of the controller', () => {
  it('is said by every command and option that older controllers do not know', () => {
    expect(commands.flatMap(needs).sort()).toEqual([...EXPECTED].sort());
  });

  it('is a version of the REST API and a feature in words', () => {
    for (const command of commands)
      for (const since of [command.since, ...Object.values(command.options).map((option) => option.since)]) {
        expect(since?.[0] ?? '0.0.0').toMatch(/^\d+\.\d+\.\d+$/);
        expect(since?.[1] ?? 'x').not.toBe('');
      }
  });

  it('names options that exist where one spares it', () => {
    const spared = commands.flatMap(({ sinceUnless, options }) => (sinceUnless ? [options[sinceUnless]] : []));
    expect(spared).toHaveLength(2);
    expect(spared).not.toContain(undefined);
  });

  it('stands in help and in the reference', () => {
    const [noun, command] = [nouns.find(({ name }) => name === 'node'), find('node evacuate')];
    const help = helpOf({ noun, path: ['node', 'evacuate'], command }, wholeTree, 200);
    expect(help).toContain('Needs REST API 1.12.0.');
    expect(help).toContain('Move no resource to these nodes (needs REST API 1.27.0)');
    expect(commandReference(wholeTree)).toContain('Move no resource to these nodes (needs REST API 1.27.0)');
  });
});

describe('checkSince', () => {
  it.each([
    ['resource create', {}, []],
    ['resource create', { autoPlace: { place_count: 2 } }, []],
    ['resource create', { autoPlace: { additional_place_count: 1 } }, ['1.6.0']],
    ['resource create', { disklessStoragePool: ['p'] }, []],
    ['resource create', { disklessStoragePool: ['p'], autoPlace: { place_count: 2 } }, ['1.7.0']],
    ['resource-group create', { peerSlots: 3, disklessStoragePool: ['p'] }, ['1.21.0']],
    ['backup abort', { snapshot: '' }, ['1.10.0']],
    ['backup abort', { snapshot: 's' }, ['1.27.0']],
    ['error-reports delete', { oneByOne: true }, []],
    ['space-reporting query', {}, ['1.5.0']],
    ['space-reporting query', { fromFile: 'f' }, []],
  ])('asks for what %s with %j needs, the newest of it', async (path, input, wanted) => {
    const asked: string[] = [];
    const controller = new FakeController([]);
    controller.requireVersion = (version) => Promise.resolve(void asked.push(version));
    const { options } = find(path);
    const values = Object.fromEntries(
      Object.entries(options).map(([name, { defaultValue: absent }]) => [name, absent]),
    );
    await checkSince(find(path), { ...values, ...input }, controller);
    expect(asked).toEqual(wanted);
  });
});

function find(path: string): Command {
  const found = commands.find((command) => command.path === path);
  if (!found) throw new Error(`no command ${path}`);
  return found;
}
