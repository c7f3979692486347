import { apiPath } from '../../../api/path.ts';
import { isSecretName, Secret } from '../../../model/secret.ts';
import type { Body } from '../../../api/controller.ts';
import type { ClusterTree, Wanted } from '../../format/cluster-file.ts';
import { stepOf } from '../ids.ts';
import type { ObjectChange } from '../object-change.ts';
import type { Step } from '../step.ts';

type Instance = NonNullable<ClusterTree['key-value-store']>[string];

/** The step for a key-value instance. */
export function* storeSteps(change: ObjectChange<Instance>): Iterable<Step> {
  const [name = ''] = change.names;
  const { wanted } = change;
  const path = apiPath`/v1/key-value-store/${name}`;
  const base = { id: stepOf.store(name), needs: [] };
  if (wanted === undefined) {
    yield { ...base, what: `key-value instance ${name}: delete`, requests: [{ method: 'DELETE', path }] };
    return;
  }
  const keys = change.change === 'add' ? Object.keys(wanted) : change.members.map((one) => one.path[0] ?? '');
  const set = keys.filter((key) => wanted[key] !== undefined);
  const body = {
    override_props: Object.fromEntries(set.map((key) => [key, valueOf(key, wanted[key] ?? '')])),
    delete_props: keys.filter((key) => wanted[key] === undefined),
  };
  // An instance without keys is none.
  if (keys.length > 0)
    yield { ...base, what: `key-value instance ${name}: set keys`, requests: [{ method: 'PUT', path, body }] };
}

function valueOf(key: string, value: string): Body {
  return isSecretName(key) ? new Secret(value) : value;
}

/** The step for a file that LINSTOR keeps. */
export function* fileSteps(change: ObjectChange<Wanted<'files'>>): Iterable<Step> {
  const [name = ''] = change.names;
  const { wanted } = change;
  const path = apiPath`/v1/files/${name}`;
  const base = { id: stepOf.file(name), needs: [] };
  if (wanted === undefined) yield { ...base, what: `file ${name}: delete`, requests: [{ method: 'DELETE', path }] };
  else {
    const content = wanted['content-base64'] ?? Buffer.from(wanted.content ?? '').toString('base64');
    yield { ...base, what: `file ${name}: write`, requests: [{ method: 'PUT', path, body: { path: name, content } }] };
  }
}
