import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complete } from '../../src/completion/complete.ts';
import type { NameContext, Names } from '../../src/completion/name-source.ts';
import type { Suggestion } from '../../src/completion/suggestion.ts';
import { nouns } from '../../src/commands/index.ts';
import { splitLine } from './split-line.ts';
import { wholeTree } from '../support/whole-tree.ts';

const CLUSTER: Readonly<Record<string, readonly string[]>> = {
  nodes: ['alpha', 'bravo', 'charlie'],
  resources: ['db1', 'web'],
  'resource-definitions': ['db1', 'web', 'empty'],
  'resource-groups': ['DfltRscGrp', 'fast'],
  'storage-pools': ['ssd', 'hdd'],
  'storage-pool-definitions': ['DfltStorPool', 'ssd', 'hdd'],
  'net-interfaces': ['default', 'fast10g'],
};

const names: Names = (source) =>
  Promise.resolve((CLUSTER[source] ?? []).map((word) => ({ word, description: `a name of ${source}` })));

async function suggestions(line: string, ask: Names = names): Promise<readonly Suggestion[]> {
  return complete(splitLine(line), wholeTree, ask);
}

async function offered(line: string): Promise<string[]> {
  return (await suggestions(line)).map(({ word }) => word);
}

/** What a source is asked on a line. */
async function asked(line: string): Promise<[source: string, context: NameContext][]> {
  const questions: [string, NameContext][] = [];
  await suggestions(line, (source, context) => {
    questions.push([source, context]);
    return Promise.resolve([]);
  });
  return questions;
}

describe('command words', () => {
  test('nouns that begin as typed', async () => {
    expect(await offered('resource-d')).toEqual(['resource-definition']);
    expect(await offered('node')).toEqual(['node', 'node-connection']);
  });

  test('a short form when it is typed in full and no name begins so', async () => {
    expect(await offered('rd')).toEqual(['rd']);
    expect(await offered('n')).not.toContain('n');
  });

  test('verbs and groups below short forms and cut words', async () => {
    for (const line of ['n ', 'node ', 'nod ', '--no-color n ', '-m -t 5 n '])
      expect(await offered(line)).toEqual(expect.arrayContaining(['create', 'interface', 'list']));
    expect(await offered('n i ')).toEqual(expect.arrayContaining(['create', 'delete', 'list', 'modify']));
  });

  test('no hidden ones, and none below unknown words', async () => {
    expect(await offered('ex')).not.toContain('exit');
    expect(await offered('nonsense ')).toEqual([]);
    expect(await offered('resource-x list ')).toEqual([]);
  });

  test('as arguments of help', async () => {
    expect(await offered('help node inter')).toEqual(['interface']);
  });

  test('each with its summary and short forms', async () => {
    expect(await suggestions('storage-pool li')).toContainEqual({
      word: 'list',
      description: expect.stringMatching(/^Show .*\(l\)$/) as string,
      more: false,
    });
  });
});

describe('options', () => {
  test('of the command and of the program, long ones for two dashes', async () => {
    const found = await offered('node list --');
    expect(found).toEqual(expect.arrayContaining(['--nodes', '--groupby', '--controllers', '--machine-readable']));
    expect(found).not.toContain('-n');
    expect(await offered('node list -')).toEqual(expect.arrayContaining(['-n', '--nodes']));
  });

  test('not again when given, nor what they exclude, save lists that add up', async () => {
    expect(await offered('node list -n alpha --no')).not.toContain('--nodes');
    expect(await offered('physical-storage create-device-pool --vg-create-arguments x --vg-')).toContain(
      '--vg-create-arguments',
    );
  });

  test('global ones not where the command has one of that name', async () => {
    const short = (await offered('node list -')).filter((word) => word === '-t');
    expect(short).toHaveLength(1);
  });

  test('of DRBD, and those that unset only when nothing else begins so', async () => {
    expect(await offered('rd opt db1 --max-b')).toEqual(['--max-bio-size', '--max-buffers']);
    expect(await offered('rd opt db1 --')).not.toContain('--unset-max-buffers');
    expect(await offered('rd opt db1 --unset-max-b')).toEqual(['--unset-max-bio-size', '--unset-max-buffers']);
  });

  test('are offered where nothing else can stand', async () => {
    expect(await offered('node list ')).toContain('--nodes');
    expect(await offered('node list -- ')).toEqual([]);
  });
});

describe('values', () => {
  test('choices, also in the letter case typed where it does not matter', async () => {
    expect(await offered('rd opt db1 --al-extents-x')).toEqual([]);
    expect(await offered('rd opt db1 --auto-promote ')).toEqual(['yes', 'no']);
    expect(await offered('rd create x -l DR')).toEqual(['DRBD']);
  });

  test('comma lists go on after each comma, and no word comes twice', async () => {
    expect(await offered('rd create x -l drbd,')).toEqual(expect.arrayContaining(['drbd,luks', 'drbd,storage']));
    expect(await offered('rd create x -l drbd,')).not.toContain('drbd,drbd');
    expect((await suggestions('rd create x -l drbd,st'))[0]).toEqual({
      word: 'drbd,storage',
      description: '',
      more: true,
    });
  });

  test('glued to a long or a short option', async () => {
    expect(await offered('node list --nodes=al')).toEqual(['--nodes=alpha']);
    expect(await offered('node list -nal')).toEqual(['-nalpha']);
  });

  test('of lists, without those typed already', async () => {
    expect(await offered('node list -n alpha ')).toEqual(['bravo', 'charlie']);
    expect(await offered('node list --nod alpha bravo ')).toEqual(['charlie']);
  });

  test('of global options at any place', async () => {
    expect(await offered('--tls ')).toEqual(['pin', 'strict', 'insecure']);
    expect(await offered('node list --output-version ')).toEqual(['v0', 'v1']);
  });

  test('sizes: the digits with each unit', async () => {
    expect(await offered('vd create db1 20')).toEqual(['20M', '20G', '20T', '20P']);
    expect(await offered('vd create db1 20g')).toEqual(['20g', '20gB', '20giB']);
    expect(await offered('vd create db1 x')).toEqual([]);
  });

  test('property keys step by step, and the words allowed for a key', async () => {
    const keys = await suggestions('controller set-property ');
    expect(keys).toContainEqual({ word: 'DrbdOptions/', description: '', more: true });
    expect(await offered('controller set-property DrbdOptions/Net/max-b')).toEqual(['DrbdOptions/Net/max-buffers']);
    expect(await offered('controller set-property AutoplaceTarget ')).toEqual(['true', 'false']);
    expect(await offered('rg set-property fast StorPoolName s')).toEqual(['ssd']);
  });

  test('nothing for passphrases and free text', async () => {
    expect(await offered('encryption create-passphrase --passphrase ')).toEqual([]);
    expect(await offered('rg create new --description ')).toEqual([]);
  });
});

describe('live names', () => {
  test('of a list of arguments or of the argument after it', async () => {
    expect(await offered('resource create alpha ')).toEqual(['bravo', 'charlie', 'db1', 'web', 'empty']);
  });

  test('know what the line names before them', async () => {
    expect(await asked('resource delete alpha bravo d')).toContainEqual([
      'resources',
      {
        typed: 'd',
        of: undefined,
        given: [
          { source: 'nodes', word: 'alpha' },
          { source: 'nodes', word: 'bravo' },
        ],
      },
    ]);
  });

  test('know the values of options too, wherever they stand', async () => {
    const [[source, context] = ['', undefined]] = await asked('backup list s3 -r db1 -s ');
    expect(source).toBe('snapshots');
    expect(context?.given).toContainEqual({ source: 'resources', word: 'db1' });
  });
});

/** Each example of each command is a valid line. */
const examples = nouns
  .flatMap((noun) => noun.commands)
  .flatMap((command) => command.examples)
  .map(({ command }) => command.replace(/^linstor /, ''));

test('any beginning of a valid line gives words that begin as typed', async () => {
  const beginning = fc.constantFrom(...examples).chain((line) => fc.nat(line.length).map((end) => line.slice(0, end)));
  await fc.assert(
    fc.asyncProperty(beginning, async (line) => {
      const typed = splitLine(line);
      for (const { word } of await suggestions(line)) expect(word.startsWith(typed.current)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('any words at all give no fault', async () => {
  const word = fc.oneof(
    fc.constantFrom(
      'node',
      'n',
      'resource',
      'create',
      'list',
      '-n',
      '--nodes',
      '--',
      '-',
      '--no',
      '-mV',
      '--tls=x',
      '',
    ),
    fc.string({ maxLength: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 6 }), word, async (words, current) => {
      for (const found of await complete({ words, current }, wholeTree, names))
        expect(found.word.startsWith(current)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
