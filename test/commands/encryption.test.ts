import { describe, expect, it } from 'vitest';
import {
  encryptionCreatePassphrase,
  encryptionEnterPassphrase,
  encryptionModifyPassphrase,
} from '../../src/commands/encryption/passphrase.ts';
import { Secret } from '../../src/model/secret.ts';
import { FakeController } from '../support/fake-controller.ts';
import { expectChange, runCommand } from '../support/run-command.ts';

const PATH = '/v1/encryption/passphrase';
const a = new Secret('a');
const both = { new_passphrase: 'new', old_passphrase: 'old' };

describe('the master passphrase', () => {
  it.each([
    ['is set as typed', encryptionCreatePassphrase, { passphrase: a }, {}, 'POST', { new_passphrase: 'a' }],
    ['is set as said', encryptionCreatePassphrase, {}, { secrets: ['a'] }, 'POST', { new_passphrase: 'a' }],
    ['is entered as a bare string', encryptionEnterPassphrase, { passphrase: a }, {}, 'PATCH', 'a'],
    [
      'is entered from a file',
      encryptionEnterPassphrase,
      { passphraseFile: 'f' },
      { files: { f: 'a\n' } },
      'PATCH',
      'a',
    ],
    [
      'is entered from the environment',
      encryptionEnterPassphrase,
      {},
      { environment: { LS_PASSPHRASE: 'a' } },
      'PATCH',
      'a',
    ],
    [
      'is changed as typed',
      encryptionModifyPassphrase,
      { oldPassphrase: new Secret('old'), newPassphrase: new Secret('new') },
      {},
      'PUT',
      both,
    ],
    ['is changed as said', encryptionModifyPassphrase, {}, { secrets: ['old', 'new'] }, 'PUT', both],
  ])('%s', async (_, command, input, runtime, method, body) => {
    await expectChange(command, input, [{ method, path: PATH, body }], runtime);
  });

  it('is asked for in words that tell old from new, and only a new one twice', async () => {
    const runtime = { secrets: ['old', 'new'] };
    const answer = { method: 'PUT', path: PATH, body: both, answer: [] };
    const { asked } = await runCommand(encryptionModifyPassphrase, {}, new FakeController([answer]), runtime);
    expect(asked).toEqual(['Old passphrase', 'New passphrase | New passphrase again']);
  });

  it('cannot come twice from stdin', async () => {
    const input = { oldPassphraseFile: '-', newPassphraseFile: '-' };
    await expect(runCommand(encryptionModifyPassphrase, input, new FakeController([]))).rejects.toMatchObject({
      exitCode: 2,
    });
  });
});
