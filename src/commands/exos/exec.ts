import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { exosEnclosureName, text } from '../../definition/argument-types.ts';
import { argument, argumentList } from '../../definition/option.ts';
import { jsonLine } from '../../output/json-text.ts';
import type { SilentView, TextView } from '../../output/view.ts';
import { enclosurePath, EXOS_API } from './enclosures.ts';

export const exosExec = defineCommand({
  path: 'exos exec',
  since: EXOS_API,
  summary: 'Run a command of the Exos API on an enclosure and print its answer as JSON',
  examples: [{ command: 'linstor exos exec Alpha show disks', does: 'Show the disks of the enclosure Alpha' }],
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
