import { defineCommand } from '../../definition/command.ts';
import { exosEnclosureName, text } from '../../definition/argument-types.ts';
import { argument, option } from '../../definition/option.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { repliesOf } from '../shared/replies.ts';
import { credentialMembers, credentialOptions } from './credentials.ts';
import { enclosurePath, EXOS_API } from './enclosures.ts';

export const exosModify = defineCommand({
  path: 'exos modify',
  aliases: ['m'],
  since: EXOS_API,
  summary: 'Change the addresses or credentials of an Exos enclosure',
  examples: [{ command: 'linstor exos modify Alpha --ctrl-b-ip 172.16.16.14', does: 'Controller B has a new address' }],
  options: {
    ctrlAIp: option('--ctrl-a-ip', text('ADDRESS'), 'Host or IP address of controller A'),
    ctrlBIp: option('--ctrl-b-ip', text('ADDRESS'), 'Host or IP address of controller B'),
    ...credentialOptions,
  },
  arguments: { name: argument(exosEnclosureName, 'Name of the enclosure') },
  run: async (call) => {
    const { controller, input } = call;
    const addresses = { ctrl_a_ip: unlessEmpty(input.ctrlAIp), ctrl_b_ip: unlessEmpty(input.ctrlBIp) };
    return repliesOf(controller, {
      method: 'PUT',
      path: enclosurePath(input.name),
      body: { name: input.name, ...addresses, ...(await credentialMembers(call)) },
    });
  },
});
