import { remoteChanges } from './remote-changes.ts';
import { mandatory, optional } from './remote-fields.ts';
import { keyFields, secretKey } from './remote-keys.ts';

export const { create: remoteCreateEbs, modify: remoteModifyEbs } = remoteChanges({
  type: 'ebs',
  title: 'EBS',
  since: '1.15.0',
  fields: {
    endpoint: optional('endpoint', '--endpoint', 'ENDPOINT', 'Host name or URL of the EC2 service'),
    availabilityZone: mandatory(
      'availability_zone',
      '--availability-zone, --az',
      'AVAILABILITY_ZONE',
      'Availability zone of the volumes',
    ),
    region: optional('region', '--region', 'REGION', 'Region, when it does not follow from the availability zone'),
    ...keyFields,
  },
  secret: secretKey,
  create: {
    summary: 'Make an availability zone of Amazon EBS known as a remote',
    examples: { 'linstor remote create ebs ebs1 eu-central-1a AKIAEXAMPLE': 'Asks for the secret key' },
    body: ['availabilityZone', 'accessKey', 'secretKey', 'region', 'endpoint'],
  },
  modify: {
    summary: 'Change an Amazon EBS remote',
    examples: { 'linstor remote modify ebs ebs1 --secret-key': 'Asks for a new secret key' },
    body: ['endpoint', 'region', 'availabilityZone', 'accessKey', 'secretKey'],
  },
});
