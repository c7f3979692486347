import { apiPath } from '../../controller/path.ts';
import { defineCommand } from '../../definition/command.ts';
import { text } from '../../definition/kinds.ts';
import { option } from '../../definition/option.ts';
import { optionalSecret } from '../family/optional-secret.ts';
import { repliesOf } from '../family/replies.ts';
import { REMOTES_SINCE, newSecretKey, remote, secretKeyFile, secretKeyPlaces } from './options.ts';

export const remoteModifyS3 = defineCommand({
  path: 'remote modify s3',
  summary: 'Change an S3 remote',
  description: 'Only what is given changes.',
  examples: [{ command: 'linstor remote modify s3 s3remote --bucket other-bucket', does: 'Use another bucket' }],
  options: {
    endpoint: option('--endpoint', text('ENDPOINT'), 'Host name or URL of the S3 store'),
    bucket: option('--bucket', text('BUCKET'), 'Name of the bucket'),
    region: option('--region', text('REGION'), 'Region of the bucket'),
    accessKey: option('--access_key, --access-key', text('ACCESS_KEY'), 'New access key'),
    secretKey: newSecretKey,
    secretKeyFile,
  },
  arguments: { name: remote },
  run: async (call) => {
    const { controller, input } = call;
    await controller.requireVersion(REMOTES_SINCE, 'Changing S3 remotes');
    return repliesOf(controller, {
      method: 'PUT',
      path: apiPath`/v1/remotes/s3/${input.name}`,
      body: {
        remote_name: input.name,
        endpoint: input.endpoint,
        region: input.region,
        bucket: input.bucket,
        access_key: input.accessKey,
        secret_key: await optionalSecret(call, secretKeyPlaces(call)),
      },
    });
  },
});
