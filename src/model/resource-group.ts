/** A resource group of `GET /v1/resource-groups`; only the members that the client depends on. */
export interface ResourceGroup {
  readonly name: string;
  readonly description?: string;
  readonly props?: Readonly<Record<string, string>>;
  readonly peer_slots?: number;
  readonly select_filter?: GroupFilter;
}

/** Where a group places replicas: `AutoSelectFilter` of the REST API. */
export interface GroupFilter {
  readonly place_count?: number;
  readonly node_name_list?: readonly string[];
  readonly storage_pool?: string;
  readonly storage_pool_list?: readonly string[];
  readonly diskless_on_remaining?: boolean;
  readonly not_place_with_rsc?: readonly string[];
  readonly not_place_with_rsc_regex?: string;
  readonly replicas_on_same?: readonly string[];
  readonly replicas_on_different?: readonly string[];
  readonly x_replicas_on_different_map?: Readonly<Record<string, number>>;
  readonly layer_stack?: readonly string[];
  readonly provider_list?: readonly string[];
}
