import * as z from 'zod';
import { propertiesMember, setByLinstor } from './common.ts';
import { member, members, named, needed, text } from './member.ts';

const NODE_TYPES = [
  'SATELLITE',
  'COMBINED',
  'CONTROLLER',
  'AUXILIARY',
  'OPENFLEX_TARGET',
  'REMOTE_SPDK',
  'EBS_INIT',
  'EBS_TARGET',
] as const;

/** The TCP ports of a satellite, by the encryption of the connection to it, where nobody says another. */
export const SATELLITE_PORTS = { PLAIN: 3366, SSL: 3367 } as const;

const networkInterface = members({
  address: needed(text.min(1), { description: 'IP address of the interface', example: '10.43.70.11' }),
  satellite: member(z.boolean(), {
    description: 'Whether the controller talks to the satellite over this interface; one of a node does',
    default: false,
  }),
  port: member(z.int().min(1).max(65535), {
    description: `TCP port of the satellite; for the interface in use ${SATELLITE_PORTS.PLAIN}, with SSL ${SATELLITE_PORTS.SSL}`,
    example: SATELLITE_PORTS.PLAIN,
  }),
  encryption: member(z.enum(['PLAIN', 'SSL']), {
    description: 'Whether the connection to the satellite is encrypted',
    default: 'PLAIN',
  }),
}).meta({ form: 'interface' });

const node = members({
  type: member(z.enum(NODE_TYPES), { description: 'What runs on the node', default: 'SATELLITE' }),
  interfaces: needed(named('INTERFACE', networkInterface), {
    description: 'Network interfaces by their names',
    example: { default: { address: '10.43.70.11', satellite: true } },
  }),
  properties: propertiesMember({ 'Aux/rack': 'r1' }),
  'set-by-linstor': setByLinstor,
});

export const nodes = member(named('NODE', node), {
  description: 'The machines of the cluster, by their names',
  example: { n1: { interfaces: { default: { address: '10.43.70.11', satellite: true } } } },
});
