import { flag } from '../../definition/option.ts';
import { remoteChanges } from './remote-changes.ts';
import { mandatory } from './remote-fields.ts';
import { keyFields, secretKey } from './remote-keys.ts';
import { REMOTES_SINCE } from './remote-options.ts';

export const { create: remoteCreateS3, modify: remoteModifyS3 } = remoteChanges({
  type: 's3',
  title: 'S3',
  since: REMOTES_SINCE,
  fields: {
    endpoint: mandatory('endpoint', '--endpoint', 'ENDPOINT', 'Host name or URL of the S3 store'),
    bucket: mandatory('bucket', '--bucket', 'BUCKET', 'Name of the bucket'),
    region: mandatory('region', '--region', 'REGION', 'Region of the bucket'),
    usePathStyle: {
      member: 'use_path_style',
      create: flag('--use-path-style', 'Put the bucket into the path of the URL and not into its host name'),
    },
    ...keyFields,
  },
  secret: secretKey,
  create: {
    summary: 'Make a bucket of an S3 compatible store known as a remote',
    examples: {
      'linstor remote create s3 s3remote s3.us-west-2.amazonaws.com my-bucket us-west-2 AKIAEXAMPLE':
        'Asks for the secret key',
    },
    body: ['endpoint', 'region', 'bucket', 'accessKey', 'secretKey', 'usePathStyle'],
  },
  modify: {
    summary: 'Change an S3 remote',
    examples: { 'linstor remote modify s3 s3remote --bucket other-bucket': 'Use another bucket' },
    body: ['endpoint', 'region', 'bucket', 'accessKey', 'secretKey'],
  },
});
