import { defineCommand } from '../../definition/command.ts';
import { text } from '../../definition/kinds.ts';
import { argument, option } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';
import { secretInput } from '../family/secret-input.ts';
import { EBS_REMOTES_SINCE, accessKey, newRemote, secretKey, secretKeyFile, secretKeyPlaces } from './options.ts';

export const remoteCreateEbs = defineCommand({
  path: 'remote create ebs',
  summary: 'Make an availability zone of Amazon EBS known as a remote',
  examples: [{ command: 'linstor remote create ebs ebs1 eu-central-1a AKIAEXAMPLE', does: 'Asks for the secret key' }],
  options: {
    endpoint: option('--endpoint', text('ENDPOINT'), 'Host name or URL of the EC2 service'),
    region: option('--region', text('REGION'), 'Region, when it does not follow from the availability zone'),
    secretKeyFile,
  },
  arguments: {
    name: newRemote,
    availabilityZone: argument(text('AVAILABILITY_ZONE'), 'Availability zone of the volumes'),
    accessKey,
    secretKey,
  },
  run: async (call) => {
    const { controller, input } = call;
    await controller.requireVersion(EBS_REMOTES_SINCE, 'Creating EBS remotes');
    return repliesOf(controller, {
      method: 'POST',
      path: '/v1/remotes/ebs',
      body: {
        remote_name: input.name,
        availability_zone: input.availabilityZone,
        access_key: input.accessKey,
        secret_key: await secretInput(call, secretKeyPlaces(call)),
        region: input.region,
        endpoint: input.endpoint,
      },
    });
  },
});
