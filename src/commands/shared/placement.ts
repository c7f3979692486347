import type { Body } from '../../api/controller.ts';
import type { Values } from '../../definition/command.ts';
import type { ArgumentType } from '../../definition/argument-type.ts';
import {
  auxProperty,
  layerList,
  placementPoolName,
  providerList,
  resourceName,
  text,
} from '../../definition/argument-types.ts';
import { list, option, optionMaybe, type Option, type OptionDetails } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import { isJsonObject } from '../../model/json.ts';

/** A number of replicas as members of the select filter. A resource group takes the typed word as `place_count`. */
export interface PlaceCount {
  readonly place_count?: number | string | undefined;
  readonly additional_place_count?: number | undefined;
}

type DisklessType = 'DRBD_DISKLESS' | 'NVME_INITIATOR' | 'DISKLESS';

/** Where replicas may go: `AutoSelectFilter` of the REST API. */
export type SelectFilter = Readonly<Record<string, Body | undefined>>;

/** `3`, `+1` for one more than there are now, `max` or `all` for every node that fits. */
export const replicaCount: ArgumentType<PlaceCount> = {
  placeholder: 'REPLICAS',
  parse: (word) => {
    if (word === 'max' || word === 'all') return { place_count: -1 };
    if (!/^\s*[-+]?\d+\s*$/.test(word))
      throw usageFault(`'${word}' is not a number of replicas.`, ['Valid are: 3, +1 (one more than now), max, all']);
    const count = Number(word);
    if (!word.startsWith('+')) return { place_count: count };
    return count === 0 ? {} : { additional_place_count: count };
  },
};

const group = 'Placement';

/** An option for a number of replicas: one more than there are now is what not every controller understands. */
export function replicasOption<T extends PlaceCount | undefined>(
  flags: string,
  type: ArgumentType<T>,
  help: string,
  details: OptionDetails = {},
): Option<T | undefined> {
  return {
    ...option(flags, type, help, { ...details, since: ['1.6.0', 'Additional place count'] }),
    sinceIf: (count) => isJsonObject(count) && count.additional_place_count !== undefined,
  };
}

/** The options that choose nodes and storage pools for new replicas; the count has another spelling per command. */
export function placementOptions(providersFlags = '-p, --providers') {
  return {
    storagePool: poolList('-s, --storage-pool', 'Storage pools that the replicas may use'),
    disklessStoragePool: poolList('--diskless-storage-pool', 'Storage pools for diskless replicas', {
      since: ['1.7.0', 'Diskless storage pool list'],
    }),
    doNotPlaceWith: list('--do-not-place-with', resourceName, 'Avoid nodes that have one of these resources', {
      minimum: 0,
      group,
    }),
    doNotPlaceWithRegex: optionMaybe(
      '--do-not-place-with-regex',
      text('REGEX'),
      'Avoid nodes that have a resource whose name matches this regular expression',
      { group },
    ),
    replicasOnSame: auxKeys('--replicas-on-same', 'Only nodes with the same value of these auxiliary properties'),
    replicasOnDifferent: auxKeys(
      '--replicas-on-different',
      'Only nodes with different values of these auxiliary properties',
    ),
    xReplicasOnDifferent: list(
      '--x-replicas-on-different',
      auxProperty('AUX_PROPERTY COUNT'),
      'At most COUNT replicas on nodes with the same value of an auxiliary property; pairs of property and count',
      { minimum: 0, group },
    ),
    disklessOnRemaining: optionMaybe(
      '--diskless-on-remaining',
      yesUnlessFalse,
      'Make diskless replicas on all other nodes; "false" switches it off',
      { group },
    ),
    layerList: option('-l, --layer-list', layerList, 'Layers of the replicas, top first, separated by commas', {
      group,
    }),
    providers: option(providersFlags, providerList, 'Only storage pools of these providers, separated by commas', {
      group,
    }),
  } as const;
}

/** The values of `placementOptions`. */
export type PlacementInput = Values<ReturnType<typeof placementOptions>>;

function poolList(flags: string, help: string, details: OptionDetails = {}): Option<readonly string[] | undefined> {
  return list(flags, placementPoolName, help, { minimum: 0, group, ...details });
}

function auxKeys(flags: string, help: string): Option<readonly string[] | undefined> {
  return list(flags, auxProperty('AUX_PROPERTY[=VALUE]'), help, { minimum: 0, group });
}

/**
 * Any word but `false` means yes: the controller's long-standing way with this switch. What is no yes or no at all, such as
 * the name of a node behind it, is not its value.
 */
const yesUnlessFalse: ArgumentType<boolean> = {
  placeholder: 'true|false',
  choices: ['true', 'false'],
  looksLike: /^(true|false|yes|no|on|off|0|1|)$/i,
  parse: (word) => word.toLowerCase() !== 'false',
};

/**
 * The `select_filter` of a request: only what was given. An option without a value (or with an empty first one) gives an
 * empty list, which takes an earlier setting away. Throws a usage Fault when the pairs of --x-replicas-on-different do not fit.
 */
export function selectFilter(input: PlacementInput, count: PlaceCount = {}, disklessType?: DisklessType): SelectFilter {
  return {
    place_count: count.place_count,
    additional_place_count: count.additional_place_count,
    diskless_type: disklessType,
    diskless_on_remaining: remaining(input),
    storage_pool_list: emptied(input.storagePool),
    storage_pool_diskless_list: emptied(input.disklessStoragePool),
    not_place_with_rsc: emptied(input.doNotPlaceWith),
    not_place_with_rsc_regex: input.doNotPlaceWithRegex ?? undefined,
    replicas_on_same: emptied(input.replicasOnSame)?.map(auxKey),
    replicas_on_different: emptied(input.replicasOnDifferent)?.map(auxKey),
    x_replicas_on_different_map: replicasPerValue(input.xReplicasOnDifferent),
    layer_stack: input.layerList,
    provider_list: input.providers,
  };
}

interface DisklessInput {
  readonly drbdDiskless: boolean;
  readonly nvmeInitiator: boolean;
  readonly diskless?: boolean;
}

/** The `diskless_type` of the select filter; undefined: replicas with storage. */
export function disklessType(input: DisklessInput): DisklessType | undefined {
  if (input.drbdDiskless) return 'DRBD_DISKLESS';
  if (input.nvmeInitiator) return 'NVME_INITIATOR';
  return input.diskless ? 'DISKLESS' : undefined;
}

/** The option of `explain placement` that asks for as many replicas. */
export function wanted({ place_count }: PlaceCount): string {
  return place_count === undefined || Number(place_count) < 1 ? '' : ` --place-count ${place_count}`;
}

/** `--diskless-on-remaining` as the controller wants it; undefined when it was not given. */
export function remaining(input: Pick<PlacementInput, 'disklessOnRemaining'>): boolean | undefined {
  return input.disklessOnRemaining === null ? true : input.disklessOnRemaining;
}

function emptied(words: readonly string[] | undefined): readonly string[] | undefined {
  return words?.[0] === '' ? [] : words;
}

function auxKey(key: string): string {
  return `Aux/${key}`;
}

function replicasPerValue(words: readonly string[] | undefined): Record<string, number> | undefined {
  const pairs = emptied(words);
  if (pairs === undefined) return undefined;
  const map: Record<string, number> = {};
  for (let i = 0; i < pairs.length; i += 2) map[auxKey(pairs[i] ?? '')] = wholeNumber(pairs[i + 1], pairs[i] ?? '');
  return map;
}

function wholeNumber(word: string | undefined, key: string): number {
  if (word === undefined || !/^\s*[-+]?\d+\s*$/.test(word))
    throw usageFault(`--x-replicas-on-different: '${key}' needs a whole number behind it.`, [
      'Example: --x-replicas-on-different rack 2',
    ]);
  return Number(word);
}
