import { isJsonObject, type JsonObject } from '../../model/json.ts';
import { eventCommand } from './stream.ts';

/** `GET /v1/events/nodes` */
export const eventNodes = eventCommand({
  verb: 'nodes',
  summary: 'Tell what happens to the nodes, as it happens',
  path: '/v1/events/nodes',
  tell: ({ node, new_node: changed }) => nodeText(isJsonObject(changed) ? changed : isJsonObject(node) ? node : {}),
  examples: { 'linstor event nodes': 'Nodes that are added, change, go and come back' },
});

function nodeText({ name, connection_status: status }: JsonObject): string {
  const words = [name, status].filter((word) => typeof word === 'string');
  return words.join(' ');
}
