import { apiPath } from '../../../api/path.ts';
import type { ChangeRequest } from '../../../api/controller.ts';
import { Secret } from '../../../model/secret.ts';
import type { ClusterState } from '../../cluster/cluster-state.ts';
import { sizeKib } from '../../tree/size-text.ts';
import type { Definition } from './replica-plan.ts';
import { stepOf } from '../ids.ts';
import { below, memberOf, type ObjectChange } from '../object-change.ts';
import { dataOn, replicasOf } from './replica-state.ts';
import { newProperties, propertyChange } from '../settings-change.ts';
import type { Step } from '../step.ts';

type Volume = NonNullable<Definition['volumes']>[string];

/** The steps for the volume definitions of a resource. */
export function* volumeSteps(
  change: ObjectChange<Definition>,
  wanted: Definition,
  state: ClusterState,
): Iterable<Step> {
  const [resource = ''] = change.names;
  const isDeployed = dataOn(replicasOf(state, resource)).length > 0;
  const touched = below(change, 'volumes').map((one) => one.path[0] ?? '');
  const numbers = change.change === 'add' ? Object.keys(wanted.volumes ?? {}) : [...new Set(touched)];
  for (const number of numbers) {
    const then = memberOf(wanted.volumes, number);
    const now = memberOf(change.actual?.volumes, number);
    const loses = isDeployed ? lossOf(resource, number, now, then) : undefined;
    yield {
      id: stepOf.volume(resource, number),
      needs: [stepOf.definition(resource)],
      what: `volume ${number} of ${resource}: ${verbOf(now, then)}`,
      requests: [requestOf(change, number, then)],
      ...(loses !== undefined && { loses: [loses] }),
    };
  }
}

function verbOf(now: Volume | undefined, then: Volume | undefined): string {
  if (then === undefined) return 'delete';
  if (now === undefined) return `add with ${then.size}`;
  return now.size === then.size ? 'change' : `resize from ${now.size} to ${then.size}`;
}

function lossOf(
  resource: string,
  number: string,
  now: Volume | undefined,
  then: Volume | undefined,
): string | undefined {
  if (now === undefined) return undefined;
  if (then === undefined) return `This deletes volume ${number} of ${resource} with its data.`;
  if (sizeKib(then.size) >= sizeKib(now.size)) return undefined;
  return `This shrinks volume ${number} of ${resource} from ${now.size} to ${then.size}: what lies behind is lost.`;
}

function requestOf(change: ObjectChange<Definition>, number: string, then: Volume | undefined): ChangeRequest {
  const [resource = ''] = change.names;
  const path = apiPath`/v1/resource-definitions/${resource}/volume-definitions`;
  const own = `${path}/${apiPath`${number}`}`;
  if (then === undefined) return { method: 'DELETE', path: own };
  const isGross = then['gross-size'] === true;
  if (memberOf(change.actual?.volumes, number) === undefined)
    return { method: 'POST', path, body: newBody(number, then) };
  const members = below(change, 'volumes', number);
  const has = (name: string): boolean => members.some((one) => one.path[0] === name);
  const size = has('size') ? sizeKib(then.size) : undefined;
  const flags = has('gross-size') ? [isGross ? 'GROSS_SIZE' : '-GROSS_SIZE'] : undefined;
  return { method: 'PUT', path: own, body: { size_kib: size, flags, ...propertyChange(members, then, 'volume') } };
}

function newBody(number: string, volume: Volume) {
  return {
    volume_definition: {
      volume_number: Number(number),
      size_kib: sizeKib(volume.size),
      flags: volume['gross-size'] === true ? ['GROSS_SIZE'] : undefined,
      props: newProperties(volume, 'volume'),
    },
    passphrase: volume.passphrase === undefined ? undefined : new Secret(volume.passphrase),
  };
}
