import { defineCommand } from '../../definition/command.ts';
import { newName, text } from '../../definition/argument-types.ts';
import { argument, argumentMaybe } from '../../definition/option.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { repliesOf } from '../shared/replies.ts';
import { credentialMembers, credentialOptions } from './credentials.ts';
import { EXOS_API, EXOS_PATH } from './enclosures.ts';

export const exosCreate = defineCommand({
  path: 'exos create',
  aliases: ['c'],
  since: EXOS_API,
  summary: 'Register an Exos enclosure',
  examples: [
    { command: 'linstor exos create Alpha 172.16.16.12 172.16.16.13', does: 'Register it with both controllers' },
  ],
  options: credentialOptions,
  arguments: {
    name: argument(newName('ENCLOSURE'), 'Name of the enclosure'),
    ctrlAIp: argument(text('ADDRESS'), 'Host or IP address of controller A'),
    ctrlBIp: argumentMaybe(text('ADDRESS_B'), 'Host or IP address of controller B'),
  },
  run: async (call) => {
    const { controller, input } = call;
    const credentials = await credentialMembers(call);
    return repliesOf(controller, {
      method: 'POST',
      path: `${EXOS_PATH}/enclosures`,
      body: { name: input.name, ctrl_a_ip: input.ctrlAIp, ctrl_b_ip: unlessEmpty(input.ctrlBIp), ...credentials },
    });
  },
});
