import { defineCommand } from '../../definition/command.ts';
import { text } from '../../definition/kinds.ts';
import { argument, flag } from '../../definition/option.ts';
import { repliesOf } from '../family/replies.ts';
import { secretInput } from '../family/secret-input.ts';
import { REMOTES_SINCE, accessKey, newRemote, secretKey, secretKeyFile, secretKeyPlaces } from './options.ts';

export const remoteCreateS3 = defineCommand({
  path: 'remote create s3',
  summary: 'Make a bucket of an S3 compatible store known as a remote',
  examples: [
    {
      command: 'linstor remote create s3 s3remote s3.us-west-2.amazonaws.com my-bucket us-west-2 AKIAEXAMPLE',
      does: 'Asks for the secret key',
    },
  ],
  options: {
    usePathStyle: flag('--use-path-style', 'Put the bucket into the path of the URL and not into its host name'),
    secretKeyFile,
  },
  arguments: {
    name: newRemote,
    endpoint: argument(text('ENDPOINT'), 'Host name or URL of the S3 store'),
    bucket: argument(text('BUCKET'), 'Name of the bucket'),
    region: argument(text('REGION'), 'Region of the bucket'),
    accessKey,
    secretKey,
  },
  run: async (call) => {
    const { controller, input } = call;
    await controller.requireVersion(REMOTES_SINCE, 'Creating S3 remotes');
    return repliesOf(controller, {
      method: 'POST',
      path: '/v1/remotes/s3',
      body: {
        remote_name: input.name,
        endpoint: input.endpoint,
        region: input.region,
        bucket: input.bucket,
        access_key: input.accessKey,
        secret_key: await secretInput(call, secretKeyPlaces(call)),
        use_path_style: input.usePathStyle,
      },
    });
  },
});
