import type { Kib } from './size.ts';

/** A resource definition of `GET /v1/resource-definitions`; only the members that the client depends on. */
export interface ResourceDefinition {
  readonly name: string;
  readonly external_name?: string;
  readonly uuid?: string;
  readonly resource_group_name?: string;
  readonly flags?: readonly string[];
  readonly props?: Readonly<Record<string, string>>;
  readonly layer_data?: readonly DefinitionLayer[];
  /** Only when asked for (`with_volume_definitions`). */
  readonly volume_definitions?: readonly VolumeDefinition[];
}

export interface VolumeDefinition {
  readonly volume_number: number;
  readonly size_kib: Kib;
  readonly uuid?: string;
  readonly flags?: readonly string[];
  readonly props?: Readonly<Record<string, string>>;
  readonly layer_data?: readonly DefinitionLayer[];
}

/** One layer with what DRBD keeps for the definition: port and secret of a resource, minor number of a volume. */
interface DefinitionLayer {
  readonly type: string;
  readonly data?: { readonly port?: number; readonly secret?: string; readonly minor_number?: number };
}
