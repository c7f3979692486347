import { apiPath } from '../../api/path.ts';
import { resourceDefinitionName, snapshotName } from '../../definition/argument-types.ts';
import { argument, requiredOption } from '../../definition/option.ts';

/** The arguments that name a snapshot. */
export const snapshotOfResource = {
  resourceName: argument(resourceDefinitionName, 'Name of the resource definition'),
  snapshotName: argument(snapshotName, 'Name of the snapshot'),
};

/** `/v1/resource-definitions/RESOURCE/snapshots/SNAPSHOT`. */
export function snapshotPath(target: { resourceName: string; snapshotName: string }): string {
  return apiPath`/v1/resource-definitions/${target.resourceName}/snapshots/${target.snapshotName}`;
}

/** The options that say what is restored and where to. */
export const restoreOptions = {
  fromResource: requiredOption('--fr, --from-resource', resourceDefinitionName, 'Resource definition of the snapshot'),
  fromSnapshot: requiredOption('--fs, --from-snapshot', snapshotName, 'Snapshot to restore'),
  toResource: requiredOption('--tr, --to-resource', resourceDefinitionName, 'Resource definition to restore into'),
};
