import { describe, expect, it } from 'vitest';
import { parseIni } from '../../src/config/ini.ts';
import { parseLine } from '../../src/cli/parse-line.ts';
import type { SettingSources } from '../../src/cli/setting-sources.ts';
import { runLine } from '../../src/cli/run-line.ts';
import { nouns } from '../../src/commands/index.ts';
import { memoryContexts } from '../support/run-command.ts';
import { treeOf } from '../support/tree-of.ts';
import type { CliRuntime } from '../../src/cli/cli-runtime.ts';

const tree = treeOf(nouns);
const saved = { prod: { controllers: 'p', user: 'pu', timeout: '7' }, lab: { controllers: 'l', tls: 'strict' } };

interface Setup {
  readonly env?: SettingSources['env'];
  readonly config?: string;
  readonly current?: string;
  readonly inherited?: SettingSources['inherited'];
}

function sourcesOf({ env = {}, config, current, inherited }: Setup): SettingSources {
  const values = config === undefined ? undefined : parseIni(`[global]\n${config}`, 'f').get('global');
  return {
    env,
    configuration: () => (values ? new Map([['global', { file: 'f', values }]]) : new Map()),
    contexts: memoryContexts(saved, current),
    ...(inherited ? { inherited } : {}),
  };
}

function globals(line: string, setup: Setup) {
  const { controllers, user, timeout, context } = parseLine(line.split(' '), tree, sourcesOf(setup)).globals;
  return { controllers, user, timeout, context };
}

describe('a context', () => {
  it.each<[string, string, Setup, object]>([
    ['is not needed', 'n l', {}, { controllers: undefined, context: '' }],
    ['in use counts', 'n l', { current: 'prod' }, { controllers: 'p', user: 'pu', timeout: 7, context: 'prod' }],
    [
      'named by the environment counts more',
      'n l',
      { current: 'prod', env: { LINSTOR_CONTEXT: 'lab' } },
      { controllers: 'l' },
    ],
    ['named on the line counts most', '--context lab n l', { env: { LINSTOR_CONTEXT: 'prod' } }, { controllers: 'l' }],
    ['stands above the configuration', 'n l', { current: 'prod', config: 'user = c' }, { user: 'pu' }],
    ['leaves the rest of the configuration', 'n l', { current: 'lab', config: 'user = c' }, { user: 'c' }],
    ['stands below the environment', 'n l', { current: 'prod', env: { LS_CLIENT_USER: 'e' } }, { user: 'e' }],
    [
      'stands below LS_CONTROLLERS',
      'n l',
      { current: 'prod', env: { LS_CONTROLLERS: 'e' } },
      { controllers: undefined, user: undefined },
    ],
    [
      'keeps its user from controllers that are typed',
      'n l --controllers x',
      { current: 'prod' },
      { controllers: 'x', user: undefined },
    ],
    ['keeps its user when typed, too', '--context prod n l --controllers x', {}, { controllers: 'x', user: undefined }],
    [
      'gives its user to its own controllers, typed again',
      'n l --controllers p',
      { current: 'prod' },
      { controllers: 'p', user: 'pu' },
    ],
    ['does not give it to a mixture', 'n l --controllers p,x', { current: 'prod' }, { user: undefined }],
    ['keeps the rest of its settings', 'n l --controllers x', { current: 'prod' }, { timeout: 7 }],
    [
      'leaves the user of the configuration',
      'n l --controllers x',
      { current: 'prod', config: 'user = c' },
      { user: 'c' },
    ],
    [
      'keeps its user also in a shell',
      'n l --controllers x',
      { inherited: { context: 'prod', controllers: 'p', user: 'pu' } },
      { controllers: 'x', user: undefined },
    ],
    ['stands above the environment when typed', 'n l --context prod', { env: { LS_CLIENT_USER: 'e' } }, { user: 'pu' }],
    ['stands below what is typed', 'n l --user t --context prod', {}, { user: 't', controllers: 'p' }],
    ['can be left with an empty name', 'n l --context=', { current: 'prod' }, { controllers: undefined, context: '' }],
    [
      'of the line that started the shell goes on',
      'n l',
      { current: 'lab', inherited: { context: 'prod', controllers: 'p' } },
      { context: 'prod', controllers: 'p' },
    ],
    ['can be named by the configuration', 'n l', { config: 'context = prod' }, { controllers: 'p' }],
  ])('%s', (_, line, setup, expected) => {
    expect(globals(line, setup)).toMatchObject(expected);
  });

  it('that does not exist is refused, but not by commands that do not connect', () => {
    expect(() => globals('n l', { current: 'gone' })).toThrow("There is no context 'gone'.");
    expect(globals('context list', { current: 'gone' })).toMatchObject({ context: '' });
    expect(globals('n l --help', { current: 'gone' })).toMatchObject({ context: '' });
  });

  it('with a wrong setting names it', () => {
    const contexts = memoryContexts({ bad: { timeout: 'long' } }, 'bad');
    expect(() => parseLine(['n', 'l'], tree, { ...sourcesOf({}), contexts })).toThrow('contexts.json: bad: timeout');
  });

  it.each([
    ['--context prod n l', undefined],
    ['n l', 'e'],
  ])('that is typed hides LS_CONTROLLERS: %s', async (line, seen) => {
    const env = { LS_CONTROLLERS: 'e' };
    const asked: (string | undefined)[] = [];
    const runtime = {
      tree,
      sources: sourcesOf({ env, current: 'prod' }),
      streams: { write: () => undefined, error: () => undefined },
      stdoutIsTerminal: false,
      connect: (_: unknown, overrides?: { env?: typeof env }) => {
        asked.push((overrides?.env ?? env).LS_CONTROLLERS);
        return Promise.reject(new Error('enough'));
      },
      runtime: { session: {} },
    };
    await expect(runLine(line.split(' '), runtime as unknown as CliRuntime)).rejects.toThrow('enough');
    expect(asked).toEqual([seen]);
  });
});
