import { apiPath } from '../../api/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { fileName, nodeName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { isJsonObject } from '../../model/json.ts';
import type { View } from '../../output/view.ts';

const fileOnNode = {
  fileName: argument(fileName, 'Path of the file'),
  nodeName: argument(nodeName, 'Name of the node'),
};

/** `GET /v1/files/PATH/check/NODE` */
export const fileCheck = defineCommand({
  path: 'file check',
  effect: 'reads',
  summary: 'Show whether the satellite of a node may write a file',
  description: 'A satellite writes only where its own configuration file allows it.',
  examples: { 'linstor file check /etc/app.conf alpha': 'May it be written on alpha?' },
  arguments: fileOnNode,
  run: async ({ controller, input }): Promise<View> => {
    const answer = await controller.read({ path: apiPath`/v1/files/${input.fileName}/check/${input.nodeName}` });
    const allowed = isJsonObject(answer) && answer.allowed === true;
    return {
      kind: 'text',
      text: allowed
        ? `${input.nodeName} may write ${input.fileName}.\n`
        : `${input.nodeName} may not write ${input.fileName}: its satellite's configuration does not allow the directory.\n`,
      prose: true,
      machine: { value: answer, layout: 'lines' },
    };
  },
});

/** `GET /v1/files/PATH/status/NODE` */
export const fileStatus = defineCommand({
  path: 'file status',
  effect: 'reads',
  summary: 'Show whether a file on a node is as LINSTOR keeps it',
  examples: { 'linstor file status /etc/app.conf alpha': 'Was it changed on alpha?' },
  arguments: fileOnNode,
  run: async ({ controller, input }): Promise<View> => {
    const answer = await controller.read({ path: apiPath`/v1/files/${input.fileName}/status/${input.nodeName}` });
    const { content_match: same, actual_path: place }: FileStatus = isJsonObject(answer) ? answer : {};
    const where = `${place ?? input.fileName} on ${input.nodeName}`;
    const state = same === true ? 'is as LINSTOR keeps it' : place === undefined ? 'was not found' : 'differs';
    return { kind: 'text', text: `${where} ${state}.\n`, prose: true, machine: { value: answer, layout: 'lines' } };
  },
});

interface FileStatus {
  readonly content_match?: boolean;
  /** Absent when there is no such file on the node. */
  readonly actual_path?: string;
}
