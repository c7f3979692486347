import { isJsonObject } from '../../model/json.ts';
import { listPropertiesCommand, type PropertyMap } from '../family/list-properties.ts';

export const controllerListProperties = listPropertiesCommand({
  noun: 'controller',
  object: 'the controller',
  target: {},
  fetch: async ({ controller }) => {
    const answer = await controller.read({ path: '/v1/controller/properties' });
    return { properties: isJsonObject(answer) ? (answer as PropertyMap) : {} };
  },
  examples: [{ command: 'linstor controller list-properties', does: 'All properties that hold for the whole cluster' }],
});
