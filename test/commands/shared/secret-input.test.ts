import { describe, expect, it } from 'vitest';
import { secretInput, secretsFromFile } from '../../../src/commands/shared/secret-input.ts';
import { type Call, defineCommand } from '../../../src/definition/command.ts';
import { Secret } from '../../../src/model/secret.ts';
import { FakeController } from '../../support/fake-controller.ts';
import { runCommand } from '../../support/run-command.ts';

type Places = Parameters<typeof secretInput>[1];
type World = Parameters<typeof runCommand>[3];

async function revealed(
  places: Partial<Places>,
  runtime: World,
): Promise<{ secret: string; asked: readonly string[] }> {
  let secret = '';
  const command = withCall(async (call) => {
    const all = { typed: undefined, file: undefined, variable: 'LS_X', question: 'Passphrase', instead: '--x-file' };
    secret = (await secretInput(call, { ...all, ...places })).reveal();
  });
  const { asked } = await runCommand(command, {}, new FakeController([]), runtime);
  return { secret, asked };
}

function withCall(use: (call: Call<unknown>) => Promise<void>) {
  return defineCommand({
    path: 'x',
    summary: '',
    examples: {},
    run: async (call) => {
      await use(call);
      return { kind: 'silent' };
    },
  });
}

describe('a secret', () => {
  const runtime: World = {
    files: { f: 'from file\n', '-': 'piped\r\n', windows: '\uFEFFof Windows\r\n' },
    environment: { LS_X: 'env' },
    secrets: ['said'],
  };

  it.each([
    ['is what was typed', { typed: new Secret('typed') }, 'typed'],
    ['comes from a file without its last line break', { file: 'f' }, 'from file'],
    ['comes from a file that an editor of Windows wrote', { file: 'windows' }, 'of Windows'],
    ['comes from stdin', { file: '-' }, 'piped'],
    ['comes from the environment when nothing else is given', {}, 'env'],
    ['comes from the environment when only the option is given', { typed: null }, 'env'],
  ])('%s', async (_, places, secret) => {
    expect(await revealed(places, runtime)).toEqual({ secret, asked: [] });
  });

  it.each([undefined, null, new Secret('')])('is asked for when none was given (%s)', async (typed) => {
    const answer = await revealed({ typed, twice: 'Again' }, { secrets: ['said'], environment: { LS_X: '' } });
    expect(answer).toEqual({ secret: 'said', asked: ['Passphrase | Again'] });
  });

  it.each([
    ['both typed and in a file', { typed: new Secret('a'), file: 'f' }, 'twice'],
    ['in an empty file', { file: 'empty' }, 'empty'],
    ['nowhere and there is no terminal', {}, '--x-file FILE (- for stdin) or the environment variable LS_X'],
  ])('is refused when it is %s', async (_, places, message) => {
    await expect(revealed(places, { files: { f: 'x', empty: '\n' } })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(message) as string,
    });
  });
});

it('reads several secrets from the lines of a file', async () => {
  let secrets: readonly string[] = [];
  const command = withCall(async (call) => {
    secrets = (await secretsFromFile(call, 'f')).map((secret) => secret.reveal());
  });
  await runCommand(command, {}, new FakeController([]), { files: { f: 'one \n\ntwo' } });
  expect(secrets).toEqual(['one ', 'two']);
});
