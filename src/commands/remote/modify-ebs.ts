import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { text } from '../../definition/kinds.ts';
import { option } from '../../definition/option.ts';
import { optionalSecret } from '../family/optional-secret.ts';
import { repliesOf } from '../family/replies.ts';
import { EBS_REMOTES_SINCE, newSecretKey, remote, secretKeyFile, secretKeyPlaces } from './options.ts';

export const remoteModifyEbs = defineCommand({
  path: 'remote modify ebs',
  summary: 'Change an Amazon EBS remote',
  description: 'Only what is given changes.',
  examples: [{ command: 'linstor remote modify ebs ebs1 --secret-key', does: 'Asks for a new secret key' }],
  options: {
    endpoint: option('--endpoint', text('ENDPOINT'), 'Host name or URL of the EC2 service'),
    availabilityZone: option(
      '--availability-zone, --az',
      text('AVAILABILITY_ZONE'),
      'Availability zone of the volumes',
    ),
    region: option('--region', text('REGION'), 'Region, when it does not follow from the availability zone'),
    accessKey: option('--access_key, --access-key', text('ACCESS_KEY'), 'New access key'),
    secretKey: newSecretKey,
    secretKeyFile,
  },
  arguments: { name: remote },
  run: async (call) => {
    const { controller, input } = call;
    await controller.requireVersion(EBS_REMOTES_SINCE, 'Changing EBS remotes');
    return repliesOf(controller, {
      method: 'PUT',
      path: apiPath`/v1/remotes/ebs/${input.name}`,
      body: {
        remote_name: input.name,
        endpoint: input.endpoint,
        region: input.region,
        availability_zone: input.availabilityZone,
        access_key: input.accessKey,
        secret_key: await optionalSecret(call, secretKeyPlaces(call)),
      },
    });
  },
});
