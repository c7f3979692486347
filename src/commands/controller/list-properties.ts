import { controllerProperties } from '../family/reading.ts';
import { listPropertiesCommand } from '../family/list-properties.ts';

export const controllerListProperties = listPropertiesCommand({
  noun: 'controller',
  object: 'the controller',
  target: {},
  fetch: async ({ controller }) => ({ properties: await controllerProperties(controller) }),
  examples: [{ command: 'linstor controller list-properties', does: 'All properties that hold for the whole cluster' }],
});
