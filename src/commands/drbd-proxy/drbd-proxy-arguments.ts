import { nodeName, resourceDefinitionName } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';

/** The connection that a proxy sits on. */
export const connection = {
  nodeA: argument(nodeName, 'One node of the connection'),
  nodeB: argument(nodeName, 'The other node'),
  resource: argument(resourceDefinitionName, 'Resource definition'),
};

export const resource = argument(resourceDefinitionName, 'Resource definition to change');
