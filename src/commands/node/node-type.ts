import { choiceAnyCase } from '../../definition/argument-types.ts';

const TYPES = ['controller', 'auxiliary', 'combined', 'satellite'] as const;

export type NodeType = (typeof TYPES)[number];

export const nodeType = choiceAnyCase('TYPE', TYPES);
