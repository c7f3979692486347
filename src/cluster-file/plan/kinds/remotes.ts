import type { Body } from '../../../api/controller.ts';
import { apiPath } from '../../../api/path.ts';
import { Secret, secretIfUserInfo } from '../../../model/secret.ts';
import type { Wanted } from '../../format/cluster-file.ts';
import { stepOf } from '../ids.ts';
import type { ObjectChange } from '../object-change.ts';
import type { Step } from '../step.ts';

type Remote = Wanted<'remotes'>;
type Kind = 's3' | 'linstor' | 'ebs';

/** The step for a remote. */
export function* remoteSteps(change: ObjectChange<Remote>): Iterable<Step> {
  const [name = ''] = change.names;
  const { wanted } = change;
  const base = { id: stepOf.remote(name), needs: [] };
  const kind = wanted && kindOf(wanted);
  if (wanted === undefined || kind === undefined)
    yield {
      ...base,
      what: `remote ${name}: delete`,
      requests: [{ method: 'DELETE', path: '/v1/remotes', query: { remote_name: name } }],
    };
  else if (change.change === 'add')
    yield {
      ...base,
      what: `remote ${name}: add`,
      requests: [
        { method: 'POST', path: apiPath`/v1/remotes/${kind}`, body: { remote_name: name, ...BODIES[kind](wanted) } },
      ],
    };
  else
    yield {
      ...base,
      what: `remote ${name}: change`,
      requests: [
        {
          method: 'PUT',
          path: apiPath`/v1/remotes/${kind}/${name}`,
          body: { remote_name: name, ...BODIES[kind](wanted) },
        },
      ],
    };
}

function kindOf(remote: Remote): Kind | undefined {
  return (['s3', 'linstor', 'ebs'] as const).find((kind) => remote[kind] !== undefined);
}

const BODIES: Readonly<Record<Kind, (remote: Remote) => Record<string, Body | undefined>>> = {
  s3: ({ s3 }) => ({
    endpoint: s3?.endpoint,
    bucket: s3?.bucket,
    region: s3?.region,
    use_path_style: s3?.['use-path-style'] ?? false,
    ...keysOf(s3),
  }),
  linstor: ({ linstor }) => ({
    url: linstor && secretIfUserInfo(linstor.url),
    passphrase: secretOf(linstor?.passphrase),
    cluster_id: linstor?.['cluster-id'],
  }),
  ebs: ({ ebs }) => ({
    endpoint: ebs?.endpoint,
    region: ebs?.region,
    availability_zone: ebs?.['availability-zone'],
    ...keysOf(ebs),
  }),
};

function keysOf(remote: { readonly 'access-key'?: string; readonly 'secret-key'?: string } | undefined) {
  return { access_key: secretOf(remote?.['access-key']), secret_key: secretOf(remote?.['secret-key']) };
}

function secretOf(value: string | undefined): Secret | undefined {
  return value === undefined ? undefined : new Secret(value);
}

/** A remote is of one kind for as long as it is there. */
export function remoteObstacles({ names, change, wanted, actual }: ObjectChange<Remote>): readonly string[] {
  if (change !== 'change' || wanted === undefined || actual === undefined) return [];
  if (kindOf(wanted) === kindOf(actual)) return [];
  return [`remote ${names[0] ?? ''}: a remote stays of the kind that it was made of; give the other one another name`];
}
