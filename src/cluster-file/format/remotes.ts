import * as z from 'zod';
import { setByLinstor } from './common.ts';
import { member, members, named, needed, text } from './member.ts';

const keys = {
  'access-key': needed(text, { description: 'Access key', example: '${env:OFFSITE_ACCESS_KEY}', secret: true }),
  'secret-key': needed(text, { description: 'Secret key', example: '${env:OFFSITE_SECRET_KEY}', secret: true }),
};

const s3 = members({
  endpoint: needed(text, { description: 'Address of the S3 server', example: 'https://s3.example.com' }),
  bucket: needed(text, { description: 'Name of the bucket', example: 'linstor' }),
  region: needed(text, { description: 'Region of the bucket', example: 'eu-central-1' }),
  'use-path-style': member(z.boolean(), {
    description: 'Whether the bucket is part of the path and not of the host name',
    default: false,
  }),
  ...keys,
});

const linstor = members({
  url: needed(text.regex(/^(https?:\/\/|(?![\w+.-]+:\/\/))/i), {
    description: 'Address of the REST API of the other controller; without a scheme http, without a port 3370 or 3371',
    example: 'https://other.example.com:3371',
    form: 'controller-url',
  }),
  passphrase: member(text, {
    description: 'Master passphrase of the other cluster, for encrypted volumes. The controller does not tell it',
    example: '${env:OTHER_PASSPHRASE}',
    secret: true,
    untold: true,
  }),
  'cluster-id': member(text, {
    description: 'Id of the other cluster. The controller does not tell it',
    example: 'a087eaf3-00b3-49c9-a706-c4ebfb2627fd',
    untold: true,
  }),
});

const ebs = members({
  endpoint: member(text, {
    description: 'Address of EC2; without it the controller takes that of the region',
    example: 'https://ec2.eu-central-1.amazonaws.com',
    leftIfAbsent: true,
  }),
  region: member(text, {
    description: 'Region of AWS; without it the controller takes that of the availability zone',
    example: 'eu-central-1',
    leftIfAbsent: true,
  }),
  'availability-zone': needed(text, { description: 'Availability zone', example: 'eu-central-1a' }),
  ...keys,
});

const remote = members({
  s3: member(s3, { description: 'A bucket of an S3 server' }),
  linstor: member(linstor, { description: 'Another LINSTOR cluster' }),
  ebs: member(ebs, { description: 'Volumes of EBS' }),
  'set-by-linstor': setByLinstor,
});

export const remotes = member(named('REMOTE', remote), {
  description: 'Where backups go, by name; each is one of s3, linstor and ebs',
  example: {
    offsite: {
      s3: {
        endpoint: 'https://s3.example.com',
        bucket: 'linstor',
        region: 'eu-central-1',
        'access-key': '${env:OFFSITE_ACCESS_KEY}',
        'secret-key': '${env:OFFSITE_SECRET_KEY}',
      },
    },
  },
});
