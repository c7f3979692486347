import type { Noun } from '../../definition/command.ts';
import { authTokenCreate } from './token/create.ts';
import { authTokenInit } from './token/init.ts';
import { authTokenList } from './token/list.ts';
import { authChanges } from './auth-changes.ts';

export const auth: Noun = {
  name: 'auth',
  aliases: [],
  summary: 'Who may talk to the controller',
  groups: { token: { aliases: ['t'], summary: 'Tokens that let users and programs in' } },
  commands: [...authChanges, authTokenCreate, authTokenInit, authTokenList],
};
