import { describe, expect, it } from 'vitest';

import { remoteDelete } from '../../src/commands/remote/delete.ts';
import { remoteCreateEbs, remoteModifyEbs } from '../../src/commands/remote/ebs.ts';
import { remoteCreateLinstor, remoteModifyLinstor } from '../../src/commands/remote/linstor.ts';
import { remoteList } from '../../src/commands/remote/list.ts';
import { remoteCreateS3, remoteModifyS3 } from '../../src/commands/remote/s3.ts';
import type { Command } from '../../src/definition/command.ts';
import { Secret } from '../../src/model/secret.ts';
import { FakeController } from '../support/fake-controller.ts';
import { cellsOf, expectChange, runCommand } from '../support/run-command.ts';

type Input = Readonly<Record<string, unknown>>;

const secretKey = new Secret('S');
const s3 = { name: 'r', endpoint: 'host', bucket: 'b', region: 'eu', accessKey: 'A' };
const s3Body = { remote_name: 'r', endpoint: 'host', region: 'eu', bucket: 'b', access_key: 'A', secret_key: 'S' };
const ebs = { name: 'r', availabilityZone: 'eu-1a', accessKey: 'A' };
const ebsBody = { remote_name: 'r', availability_zone: 'eu-1a', access_key: 'A', secret_key: 'S' };
const linstor = { name: 'r', url: 'host' };
const linstorBody = { remote_name: 'r', url: 'host' };

describe('remote requests', () => {
  const cases: [string, Command, Input, string, string, unknown][] = [
    ['create s3', remoteCreateS3, { ...s3, secretKey }, 'POST', 's3', { ...s3Body, use_path_style: false }],
    [
      'create s3 with the bucket in the path',
      remoteCreateS3,
      { ...s3, secretKey, usePathStyle: true },
      'POST',
      's3',
      { ...s3Body, use_path_style: true },
    ],
    ['create linstor', remoteCreateLinstor, { ...linstor, clusterId: '' }, 'POST', 'linstor', linstorBody],
    [
      'create linstor for encrypted backups',
      remoteCreateLinstor,
      { ...linstor, clusterId: 'id', passphrase: new Secret('p') },
      'POST',
      'linstor',
      { ...linstorBody, passphrase: 'p', cluster_id: 'id' },
    ],
    ['create ebs', remoteCreateEbs, { ...ebs, secretKey }, 'POST', 'ebs', ebsBody],
    [
      'create ebs elsewhere',
      remoteCreateEbs,
      { ...ebs, secretKey, region: 'eu-1', endpoint: '' },
      'POST',
      'ebs',
      { ...ebsBody, region: 'eu-1', endpoint: '' },
    ],
    ['modify s3 with nothing', remoteModifyS3, { name: 'a/b' }, 'PUT', 's3/a%2Fb', { remote_name: 'a/b' }],
    ['modify s3 with everything', remoteModifyS3, { ...s3, secretKey }, 'PUT', 's3/r', s3Body],
    [
      'modify s3 with an empty text',
      remoteModifyS3,
      { name: 'r', region: '' },
      'PUT',
      's3/r',
      { remote_name: 'r', region: '' },
    ],
    [
      'modify linstor',
      remoteModifyLinstor,
      { ...linstor, clusterId: 'id', passphrase: new Secret('p') },
      'PUT',
      'linstor/r',
      { ...linstorBody, passphrase: 'p', cluster_id: 'id' },
    ],
    [
      'modify ebs',
      remoteModifyEbs,
      { ...ebs, region: 'eu-1', endpoint: 'e', secretKey },
      'PUT',
      'ebs/r',
      { remote_name: 'r', endpoint: 'e', region: 'eu-1', availability_zone: 'eu-1a', access_key: 'A', secret_key: 'S' },
    ],
  ];
  it.each(cases)('%s', async (_, command, input, method, path, body) => {
    await expectChange(command, input, [{ method, path: `/v1/remotes/${path}`, body }]);
  });

  it('delete names the remote in the query', async () => {
    await expectChange(remoteDelete, { name: 'a b' }, [{ method: 'DELETE', path: '/v1/remotes?remote_name=a+b' }]);
  });

  const places: [string, Input, object, string][] = [
    ['a question', {}, { secrets: ['said'] }, 'said'],
    ['a question when it is empty', { secretKey: new Secret('') }, { secrets: ['said'] }, 'said'],
    ['a file', { secretKeyFile: 'f' }, { files: { f: 'kept\n' } }, 'kept'],
    ['the environment', {}, { environment: { LS_SECRET_KEY: 'set' } }, 'set'],
  ];
  it.each(places)('the secret key comes from %s', async (_, input, runtime, key) => {
    const body = { ...ebsBody, secret_key: key };
    await expectChange(
      remoteCreateEbs,
      { ...ebs, ...input },
      [{ method: 'POST', path: '/v1/remotes/ebs', body }],
      runtime,
    );
  });

  it.each([
    [remoteModifyS3, 's3', { secretKey: null }, 'secret_key'],
    [remoteModifyEbs, 'ebs', { secretKey: null }, 'secret_key'],
    [remoteModifyLinstor, 'linstor', { passphrase: null }, 'passphrase'],
  ] as [Command, string, Input, string][])(
    'an option without its value is asked for (%#)',
    async (command, type, input, member) => {
      const body = { remote_name: 'r', [member]: '' };
      const request = { method: 'PUT', path: `/v1/remotes/${type}/r`, body };
      await expectChange(command, { name: 'r', ...input }, [request], { secrets: [''] });
    },
  );

  it('nobody to ask is a usage error that names the other ways', () =>
    expect(runCommand(remoteCreateS3, s3, new FakeController([]))).rejects.toThrow(/--secret-key-file.*LS_SECRET_KEY/));

  it('EBS remotes need a newer controller', () =>
    expect(runCommand(remoteCreateEbs, { ...ebs, secretKey }, new FakeController([], '1.14.0'))).rejects.toMatchObject({
      exitCode: 1,
    }));
});

describe('remote list', () => {
  const show = async (answer: unknown) =>
    cellsOf(
      (await runCommand(remoteList, {}, new FakeController([{ method: 'GET', path: '/v1/remotes', answer }]))).view,
    );

  it('shows S3, LINSTOR and EBS remotes in this order', async () => {
    const answer = {
      ebs_remotes: [{ remote_name: 'e', availability_zone: 'eu-1a', endpoint: 'ec2' }, { remote_name: 'f' }],
      linstor_remotes: [{ remote_name: 'l', url: 'http://h:3370' }],
      s3_remotes: [{ remote_name: 's', region: 'eu', endpoint: 's3.org', bucket: 'b' }],
    };
    expect(await show(answer)).toEqual([
      ['Name', 'Type', 'Info'],
      ['s', 'S3', 'eu.s3.org/b'],
      ['l', 'Linstor', 'http://h:3370'],
      ['e', 'EBS', 'ec2, AZ: eu-1a'],
      ['f', 'EBS', 'None, AZ: None'],
    ]);
  });

  it('is empty without remotes', async () => {
    expect(await show({})).toHaveLength(1);
  });
});
