import { apiPath } from '../../../api/path.ts';
import type { Definition } from './replica-plan.ts';
import { stepOf } from '../ids.ts';
import { differs, type ObjectChange } from '../object-change.ts';
import type { Step } from '../step.ts';

/** The steps that write files on the nodes of a resource, or no longer do. */
export function* deploymentSteps(change: ObjectChange<Definition>, wanted: Definition): Iterable<Step> {
  if (change.change !== 'add' && !differs(change, 'files')) return;
  const [resource = ''] = change.names;
  const [then, now] = [wanted.files ?? [], change.actual?.files ?? []];
  const step = (path: string, isThere: boolean): Step => ({
    id: stepOf.deployment(resource, path),
    needs: [stepOf.definition(resource), ...(isThere ? [stepOf.file(path)] : [])],
    what: `file ${path}: ${isThere ? 'write' : 'no longer write'} on the nodes of ${resource}`,
    requests: [
      { method: isThere ? 'POST' : 'DELETE', path: apiPath`/v1/resource-definitions/${resource}/files/${path}` },
    ],
  });
  for (const path of new Set(then)) if (!now.includes(path)) yield step(path, true);
  for (const path of now) if (!then.includes(path)) yield step(path, false);
}
