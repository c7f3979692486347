import { volumeNumber } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { resourceOnNode } from '../shared/resource-on-node.ts';

/** The arguments that name a volume of a resource on a node. */
export const volumeOnNode = { ...resourceOnNode, volumeNumber: argument(volumeNumber, 'Number of the volume') };
