import { defineCommand } from '../../definition/command.ts';
import { newName, secret, text } from '../../definition/kinds.ts';
import { argument, option, optionMaybe } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';
import { passwordFile, passwordFrom } from '../family/password.ts';
import { specialNode } from './create-special.ts';

export const nodeCreateRemoteSpdkTarget = defineCommand({
  path: 'node create-remote-spdk-target',
  aliases: ['crspdkt'],
  summary: 'Add a node that stands for a remote SPDK storage target',
  examples: [
    { command: 'linstor node create-remote-spdk-target spdk1 10.0.0.31 --api-port 9000', does: 'Add the target spdk1' },
  ],
  options: {
    apiPort: option('--api-port', text('PORT'), 'Port of the SPDK API'),
    apiUser: option('--api-user', text('USER'), 'User of the SPDK API'),
    apiUserEnv: option('--api-user-env', text('VARIABLE'), "Variable of the satellite's environment with the user"),
    apiPw: optionMaybe('--api-pw', secret('PASSWORD'), 'Password of the SPDK API; asked for if left out'),
    apiPwFile: passwordFile('--api-pw-file'),
    apiPwEnv: option('--api-pw-env', text('VARIABLE'), "Variable of the satellite's environment with the password"),
  },
  arguments: {
    nodeName: argument(newName('NODE'), 'Name of the node'),
    apiHost: argument(text('HOST'), 'Host or IP address of the SPDK API'),
  },
  run: async (call) => {
    const { controller, input } = call;
    const password = await passwordFrom(call, { given: input.apiPw, file: input.apiPwFile, instead: '--api-pw-file' });
    const props = {
      'StorDriver/RemoteSpdk/ApiHost': input.apiHost,
      'StorDriver/RemoteSpdk/ApiPort': nonEmpty(input.apiPort),
      'StorDriver/RemoteSpdk/UserName': nonEmpty(input.apiUser),
      'StorDriver/RemoteSpdk/UserNameEnv': nonEmpty(input.apiUserEnv),
      'StorDriver/RemoteSpdk/UserPassword': password,
      'StorDriver/RemoteSpdk/UserPasswordEnv': nonEmpty(input.apiPwEnv),
    };
    return repliesOf(controller, await specialNode(controller, { name: input.nodeName, type: 'Remote_Spdk', props }));
  },
});

function nonEmpty(word: string | undefined): string | undefined {
  return word === '' ? undefined : word;
}
