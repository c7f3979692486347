import { defineCommand } from '../../definition/command.ts';
import { exosEnclosureName, newName, text } from '../../definition/argument-types.ts';
import { argument, argumentList, argumentMaybe, option } from '../../definition/option.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';
import { changeCommand, del, post, put, repliesOf } from '../shared/replies.ts';
import { credentialMembers, credentialOptions } from './credentials.ts';
import { EXOS_API, EXOS_PATH, enclosurePath } from './enclosures.ts';
import { apiPath } from '../../api/path.ts';
import { jsonLine } from '../../output/json-text.ts';
import type { SilentView, TextView } from '../../output/view.ts';

export const exosCreate = changeCommand({
  path: 'exos create',
  aliases: ['c'],
  since: EXOS_API,
  summary: 'Register an Exos enclosure',
  examples: { 'linstor exos create Alpha 172.16.16.12 172.16.16.13': 'Register it with both controllers' },
  options: credentialOptions,
  arguments: {
    name: argument(newName('ENCLOSURE'), 'Name of the enclosure'),
    ctrlAIp: argument(text('ADDRESS'), 'Host or IP address of controller A'),
    ctrlBIp: argumentMaybe(text('ADDRESS_B'), 'Host or IP address of controller B'),
  },
  request: async (input, call) => {
    const credentials = await credentialMembers(call);
    return post(`${EXOS_PATH}/enclosures`, {
      name: input.name,
      ctrl_a_ip: input.ctrlAIp,
      ctrl_b_ip: unlessEmpty(input.ctrlBIp),
      ...credentials,
    });
  },
});

export const exosDelete = defineCommand({
  path: 'exos delete',
  effect: 'destroys',
  aliases: ['d'],
  since: EXOS_API,
  summary: 'Forget an Exos enclosure',
  examples: { 'linstor exos delete Alpha': 'Forget the enclosure Alpha' },
  arguments: { name: argument(exosEnclosureName, 'Name of the enclosure') },
  run: ({ controller, input }) => {
    return repliesOf(controller, del(enclosurePath(input.name)));
  },
});

export const exosExec = defineCommand({
  path: 'exos exec',
  since: EXOS_API,
  summary: 'Run a command of the Exos API on an enclosure and print its answer as JSON',
  examples: { 'linstor exos exec Alpha show disks': 'Show the disks of the enclosure Alpha' },
  arguments: {
    name: argument(exosEnclosureName, 'Name of the enclosure'),
    exosCmd: argumentList(text('WORD'), 'Words of the command'),
  },
  run: async ({ controller, input }): Promise<TextView | SilentView> => {
    const words = input.exosCmd.map((word) => apiPath`/${word}`).join('');
    const answer = await controller.read({ path: `${enclosurePath(input.name)}/exec${words}` });
    const value = (Array.isArray(answer) ? answer[0] : answer) ?? null;
    return { kind: 'text', text: `${jsonLine(value)}\n`, machine: { value, layout: 'one-line' } };
  },
});

export const exosModify = changeCommand({
  path: 'exos modify',
  aliases: ['m'],
  since: EXOS_API,
  summary: 'Change the addresses or credentials of an Exos enclosure',
  examples: { 'linstor exos modify Alpha --ctrl-b-ip 172.16.16.14': 'Controller B has a new address' },
  options: {
    ctrlAIp: option('--ctrl-a-ip', text('ADDRESS'), 'Host or IP address of controller A'),
    ctrlBIp: option('--ctrl-b-ip', text('ADDRESS'), 'Host or IP address of controller B'),
    ...credentialOptions,
  },
  arguments: { name: argument(exosEnclosureName, 'Name of the enclosure') },
  request: async (input, call) => {
    const addresses = { ctrl_a_ip: unlessEmpty(input.ctrlAIp), ctrl_b_ip: unlessEmpty(input.ctrlBIp) };
    return put(enclosurePath(input.name), { name: input.name, ...addresses, ...(await credentialMembers(call)) });
  },
});
