import { resourceDefinitionName, resourceGroupName } from '../../definition/argument-types.ts';
import { option } from '../../definition/option.ts';
import { unlessEmpty } from '../shared/unless-empty.ts';

/** What a schedule is switched on or off for: one resource definition, one resource group, or everything. */
export const scope = {
  rd: option('--rd, --resource-definition', resourceDefinitionName, 'Only for this resource definition', {
    excludes: 'scope',
  }),
  rg: option('--rg, --resource-group', resourceGroupName, 'Only for the resources of this resource group', {
    excludes: 'scope',
  }),
};

/** The scope as members of the body of enable and disable. */
export function scopeBody(input: { readonly rd: string | undefined; readonly rg: string | undefined }): {
  readonly rsc_name: string | undefined;
  readonly grp_name: string | undefined;
} {
  return { rsc_name: unlessEmpty(input.rd), grp_name: unlessEmpty(input.rg) };
}
