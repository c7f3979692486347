import { propertiesMember } from './common.ts';
import { drbdOptionsMember } from './drbd-options.ts';
import { member, members, named, text } from './member.ts';

const interfaceName = text.meta({ form: 'name' });

const connection = members({
  paths: member(named('PATH', named('NODE', interfaceName)), {
    description: 'Network paths: for each of the two nodes the name of its network interface',
    default: {},
    example: { path1: { n1: 'nic1', n2: 'nic1' } },
  }),
  'drbd-options': drbdOptionsMember('peer'),
  properties: propertiesMember({ 'Aux/line': 'fibre' }),
});

const pairs = named('NODE', named('NODE', connection)).meta({ form: 'pairs', names: 'NODE' });

export const nodeConnections = member(pairs, {
  description: 'What is set for the connections of two nodes: one node, then the other',
  example: { n1: { n2: { paths: { path1: { n1: 'nic1', n2: 'nic1' } } } } },
  form: 'pairs',
});

export const resourceConnections = member(named('RESOURCE_DEFINITION', pairs), {
  description: 'What is set for the connections of two replicas: resource, one node, then the other',
  example: { db1: { n1: { n2: { 'drbd-options': { protocol: 'A' } } } } },
});
