import { apiPath } from '../../api/path.ts';
import { resourceDefinitionName, volumeNumber } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';

export const resourceName = argument(resourceDefinitionName, 'Name of the resource definition');

/** The arguments that name one volume definition. */
export const volumeDefinitionTarget = {
  resourceName,
  volumeNr: argument(volumeNumber, 'Number of the volume'),
};

export function volumeDefinitionPath(target: { readonly resourceName: string; readonly volumeNr: number }): string {
  return apiPath`/v1/resource-definitions/${target.resourceName}/volume-definitions/${target.volumeNr}`;
}
