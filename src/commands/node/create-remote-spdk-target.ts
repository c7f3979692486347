import { defineCommand } from '../../definition/command.ts';
import { newName, secret, text } from '../../definition/argument-types.ts';
import { argument, option, optionMaybe } from '../../definition/option.ts';
import { repliesOf } from '../shared/replies.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { optionalSecret } from '../shared/optional-secret.ts';
import { secretFile } from '../shared/secret-input.ts';
import { specialNode } from './node-create-special.ts';

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
    apiPwFile: secretFile('--api-pw-file', 'the password'),
    apiPwEnv: option('--api-pw-env', text('VARIABLE'), "Variable of the satellite's environment with the password"),
  },
  arguments: {
    nodeName: argument(newName('NODE'), 'Name of the node'),
    apiHost: argument(text('HOST'), 'Host or IP address of the SPDK API'),
  },
  run: async (call) => {
    const { controller, input } = call;
    const password = await optionalSecret(call, {
      typed: input.apiPw,
      file: input.apiPwFile,
      variable: 'LS_SPDK_PASSWORD',
      question: 'Password',
      instead: '--api-pw-file',
    });
    const props = {
      'StorDriver/RemoteSpdk/ApiHost': input.apiHost,
      'StorDriver/RemoteSpdk/ApiPort': unlessEmpty(input.apiPort),
      'StorDriver/RemoteSpdk/UserName': unlessEmpty(input.apiUser),
      'StorDriver/RemoteSpdk/UserNameEnv': unlessEmpty(input.apiUserEnv),
      'StorDriver/RemoteSpdk/UserPassword': password?.isEmpty ? undefined : password,
      'StorDriver/RemoteSpdk/UserPasswordEnv': unlessEmpty(input.apiPwEnv),
    };
    return repliesOf(controller, await specialNode(controller, { name: input.nodeName, type: 'Remote_Spdk', props }));
  },
});
