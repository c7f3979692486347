import type { ResourceDefinition, VolumeDefinition } from '../../api/objects/resource-definition.ts';
import { DEFAULT_GROUP, DISKLESS_POOL } from '../../model/default-names.ts';
import { withoutNulls } from '../../model/json.ts';
import { drbdPeerSlots } from '../../model/volume-size.ts';
import type { Properties } from '../../model/properties.ts';
import { hasStorage, isTieBreaker, isVanishing, type ClusterState, type Replica } from '../cluster/cluster-state.ts';
import type { Wanted } from '../format/cluster-file.ts';
import { environmentPlaceholder, literal } from '../tree/placeholders.ts';
import { sizeText } from '../tree/size-text.ts';
import { backupSchedulesOf, filesOf, settingsOf, type ToFileOptions } from './settings.ts';

type Definition = Wanted<'resource-definitions'>;
type FileVolume = NonNullable<Definition['volumes']>[string];
type FileReplica = NonNullable<Definition['replicas']>[string];

/** The section `resource-definitions`, each with the nodes that its replicas are on. */
export function resourceDefinitionsOf(state: ClusterState, how: ToFileOptions): Record<string, Definition> {
  const there = state.definitions.filter(({ flags }) => !isVanishing(flags));
  return Object.fromEntries(there.map((one) => [one.name, definitionOf(one, state, how)]));
}

function definitionOf(given: ResourceDefinition, state: ClusterState, how: ToFileOptions): Definition {
  const definition = withoutNulls(given);
  const { name, props = {}, external_name: external, layer_data: layers = [], uuid } = definition;
  const { resource_group_name: groupName = DEFAULT_GROUP } = definition;
  const group = state.groups.find((one) => one.name === groupName);
  const drbd = layers.find(({ type }) => type === 'DRBD')?.data;
  const usualSlots = group?.peer_slots ?? Number(state.controller.PeerSlotsNewResource ?? drbdPeerSlots);
  const slots = drbd?.peer_slots;
  const above = [props, group?.props ?? {}, state.controller];
  const port = drbd?.port !== undefined && drbd.port > 0 ? drbd.port : undefined;
  return {
    group: groupName,
    ...(external !== undefined && external !== '' && external !== name && { 'external-name': literal(external) }),
    ...(layers.length > 0 && { layers: layers.map(({ type }) => type) }),
    ...(slots !== undefined && slots !== usualSlots && { 'peer-slots': slots }),
    'backup-schedules': backupSchedulesOf(props),
    files: filesOf(props),
    volumes: Object.fromEntries(
      (definition.volume_definitions ?? [])
        .filter(({ flags }) => !isVanishing(flags))
        .map((volume) => [String(volume.volume_number), volumeOf(name, withoutNulls(volume), above, how)]),
    ),
    replicas: replicasOf(state.replicas.get(name) ?? [], how),
    ...settingsOf(
      { of: 'resource-definition', properties: props, words: ['resource', name], chosen: { uuid, port } },
      how,
    ),
  };
}

function volumeOf(
  resource: string,
  volume: VolumeDefinition,
  above: readonly Properties[],
  how: ToFileOptions,
): FileVolume {
  const { size_kib: size, flags = [], props = {}, layer_data: layers = [], uuid } = volume;
  const words = ['resource', resource, String(volume.volume_number)];
  const minor = layers.find(({ type }) => type === 'DRBD')?.data?.minor_number;
  return {
    size: sizeText(size),
    'gross-size': flags.includes('GROSS_SIZE'),
    ...('Encryption/Passphrase' in props && { passphrase: environmentPlaceholder(...words, 'passphrase') }),
    ...settingsOf({ of: 'volume-definition', properties: props, above, words, chosen: { uuid, minor } }, how),
  };
}

/** Tie-breakers come and go by themselves. */
function replicasOf(replicas: readonly Replica[], how: ToFileOptions): Record<string, FileReplica> {
  const wanted = replicas.filter((one) => !isVanishing(one.flags) && (how.all || !isTieBreaker(one)));
  return Object.fromEntries(wanted.map((one) => [one.node, replicaOf(one, how)]));
}

function replicaOf(replica: Replica, how: ToFileOptions): FileReplica {
  const { resource, node, flags, properties, volumes, uuid, ports } = replica;
  const diskless = flags.includes('DISKLESS');
  const pool = properties.StorPoolName ?? volumes[0]?.storagePool;
  const words = ['resource', resource, node];
  const isUsualPool = pool === undefined || (!hasStorage(replica) && pool === DISKLESS_POOL);
  return {
    ...(!isUsualPool && { 'storage-pool': pool }),
    'tie-breaker': isTieBreaker(replica),
    'nvme-initiator': flags.includes('NVME_INITIATOR'),
    diskless: diskless && !isTieBreaker(replica) && !flags.includes('NVME_INITIATOR'),
    active: !flags.includes('INACTIVE'),
    volumes: Object.fromEntries(
      volumes
        .map(
          (volume) =>
            [
              String(volume.number),
              settingsOf(
                { of: 'volume', properties: volume.properties, words: [...words, String(volume.number)] },
                { ...how, all: false },
              ),
            ] as const,
        )
        .filter(([, own]) => Object.keys(own.properties).length > 0),
    ),
    ...settingsOf({ of: 'resource', properties, words, chosen: { uuid, ports: [...ports] } }, how),
  };
}
