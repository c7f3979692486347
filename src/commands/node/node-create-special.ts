import { defineCommand } from '../../definition/command.ts';
import { newName, secret, text } from '../../definition/argument-types.ts';
import { argument, option, optionMaybe } from '../../definition/option.ts';
import { post, repliesOf } from '../shared/replies.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { optionalSecret, secretFile } from '../shared/secret-input.ts';
import type { Body, ChangeRequest, Controller } from '../../api/controller.ts';
import { interfaceBody } from './interface/body.ts';

export const nodeCreateOpenflexTarget = defineCommand({
  path: 'node create-openflex-target',
  aliases: ['coft'],
  summary: 'Add a node that stands for an OpenFlex storage device',
  examples: { 'linstor node create-openflex-target ofNode1 192.168.166.7 000af795789d': 'Add the device as ofNode1' },
  arguments: {
    nodeName: argument(newName('NODE'), 'Name of the node'),
    storDevHost: argument(text('HOST'), "Address where the device's NVMe targets are reached"),
    storDev: argument(newName('DEVICE'), 'Identifier of the OpenFlex device'),
  },
  run: async ({ controller, input }) => {
    const props = {
      'StorDriver/Openflex/StorDevHost': input.storDevHost,
      'StorDriver/Openflex/StorDev': input.storDev,
    };
    return repliesOf(
      controller,
      await specialNode(controller, { name: input.nodeName, type: 'Openflex_Target', props }),
    );
  },
});

export const nodeCreateRemoteSpdkTarget = defineCommand({
  path: 'node create-remote-spdk-target',
  aliases: ['crspdkt'],
  summary: 'Add a node that stands for a remote SPDK storage target',
  examples: { 'linstor node create-remote-spdk-target spdk1 10.0.0.31 --api-port 9000': 'Add the target spdk1' },
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

interface SpecialNode {
  readonly name: string;
  readonly type: string;
  readonly props: Readonly<Record<string, Body | undefined>>;
}

/** The request for a node whose satellite the controller runs itself: it is reached on the controller's own host. */
async function specialNode(controller: Controller, { name, type, props }: SpecialNode): Promise<ChangeRequest> {
  const net = await interfaceBody(controller, {
    name: 'default',
    address: '127.0.0.1',
    port: 3366,
    communicationType: 'Plain',
    active: true,
  });
  return post('/v1/nodes', { name, type, net_interfaces: [net], props });
}
