/** A volume of a resource group: the template for the volumes of what is spawned from the group. */
export interface VolumeGroup {
  readonly volume_number: number;
  readonly flags?: readonly string[];
  readonly props?: Readonly<Record<string, string>>;
}
