import type { ClusterTree } from '../../format/cluster-file.ts';
import { stepOf } from '../ids.ts';
import type { ObjectChange } from '../object-change.ts';
import { isEmpty, propertyChange } from '../settings-change.ts';
import type { Step } from '../step.ts';

type Controller = NonNullable<ClusterTree['controller']>;

/** The step for the properties of the controller. */
export function* controllerSteps(change: ObjectChange<Controller>): Iterable<Step> {
  const settings = propertyChange(change.members, change.wanted, 'full');
  if (isEmpty(settings)) return;
  yield {
    id: stepOf.controller(),
    needs: [],
    what: 'controller: set properties',
    requests: [{ method: 'POST', path: '/v1/controller/properties', body: { ...settings } }],
  };
}
