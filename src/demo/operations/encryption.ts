import { badJson, needText, type Body } from '../http/body.ts';
import { done, refuse, scope, type Reply } from '../reply.ts';
import { newWord, type Context } from '../state/context.ts';
import type { DemoState } from '../state/types.ts';

const WRONG = 600;

export function passphraseStatus(state: DemoState): 'unset' | 'locked' | 'unlocked' {
  if (state.passphrase === undefined) return 'unset';
  return state.passphraseEntered ? 'unlocked' : 'locked';
}

/** POST /v1/encryption/passphrase. @throws Refusal when there is one already */
export function createPassphrase({ state }: Context, body: Body): Reply[] {
  const about = scope('create', 'controller');
  if (state.passphrase !== undefined) {
    throw refuse(about, 'FAIL_EXISTS_CRYPT_PASSPHRASE', 'There is a master passphrase already.', {
      correction: 'Modify it instead.',
    });
  }
  state.passphrase = needText(body, 'new_passphrase');
  state.passphraseEntered = true;
  keepMasterKey(state);
  return [done(about, 'CREATED', 'Master passphrase created.')];
}

/** PUT /v1/encryption/passphrase. @throws Refusal for a wrong old one */
export function modifyPassphrase({ state }: Context, body: Body): Reply[] {
  const about = scope('modify', 'controller');
  if (state.passphrase === undefined || needText(body, 'old_passphrase') !== state.passphrase) throw wrong();
  state.passphrase = needText(body, 'new_passphrase');
  state.passphraseEntered = true;
  return [done(about, 'MODIFIED', 'Master passphrase changed.')];
}

/** PATCH /v1/encryption/passphrase with the passphrase as a JSON string. @throws Refusal for a wrong one */
export function enterPassphrase({ state }: Context, raw: unknown): Reply[] {
  if (typeof raw !== 'string') throw badJson('the passphrase must be a string');
  if (state.passphrase === undefined || raw !== state.passphrase) throw wrong();
  state.passphraseEntered = true;
  return [done(scope('modify', 'controller'), 'PASSPHRASE_ACCEPTED', 'Passphrase accepted.')];
}

/** The controller's properties show that there is a key; the demo's are just noise. */
function keepMasterKey(state: DemoState): void {
  for (const name of ['masterhash', 'masterkey', 'passphrasesalt'])
    state.props[`encrypted/${name}`] = `${newWord(state, 43)}=`;
}

function wrong(): Error {
  return refuse(scope('modify', 'controller'), WRONG, 'The passphrase is wrong.', {
    correction: 'Enter the right passphrase.',
  });
}
