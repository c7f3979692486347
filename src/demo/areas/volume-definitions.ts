import { Code } from '../codes.ts';
import { object, props, text, texts, whole, type Body } from '../http/body.ts';
import { done, refuse, scope, warning, type Reply, type Scope } from '../reply.ts';
import { newGeneration, newUuid, type Context } from '../state/context.ts';
import { findDefinition, findVolumeDefinition, upper } from '../state/find.ts';
import type { Definition, DemoState, VolumeDefinition } from '../state/types.ts';
import { deployVolume, needPassphrase, poolNameFor } from './deploy.ts';
import { changeProperties, checkProperties, propertyChange } from './properties.ts';
import { checkRoom } from './room.ts';
import { isDisklessResource } from './space.ts';

const HIGHEST_MINOR = 1048575;
const FIRST_MINOR = 1000;
const HIGHEST_VOLUME = 65534;

/** POST /v1/resource-definitions/{resource}/volume-definitions */
export function createVolumeDefinition(context: Context, name: string, body: Body): Reply[] {
  const about = scope('create', 'volumeDefinition', { RscDfn: name });
  const definition = findDefinition(context.state, name, about);
  return addVolumeDefinition(context, definition, body, about);
}

/** Adds a volume definition, and its volumes where the resource is deployed. @throws Refusal */
export function addVolumeDefinition(
  context: Context,
  definition: Definition,
  request: Body,
  scopeOfAll: Scope,
): Reply[] {
  const { state } = context;
  const body = object(request, 'volume_definition');
  const number = whole(body, 'volume_number') ?? firstFree(definition);
  const about = {
    ...scopeOfAll,
    ...scope('create', 'volumeDefinition', { ...scopeOfAll.refs, VlmNr: String(number) }),
  };
  if (number < 0 || number > HIGHEST_VOLUME)
    throw refuse(about, Code.invalidVolumeNumber, `${number} is no volume number.`);
  const flags = (texts(body, 'flags') ?? []).map((one) => one.toUpperCase());
  const sizeKib = whole(body, 'size_kib') ?? 0;
  checkSize(about, sizeKib);
  if (flags.includes('ENCRYPTED')) needPassphrase(state, about);
  if (definition.volumes.has(number)) {
    throw refuse(
      about,
      Code.existsVolumeDefinition,
      `Resource definition '${definition.name}' has a volume ${number} already.`,
    );
  }
  const wanted = props(body, 'props');
  checkProperties(context, about, 'volumeDefinition', wanted);
  const minor = whole(request, 'drbd_minor_number');
  checkMinor(state, about, minor);
  const made: VolumeDefinition = {
    number,
    uuid: newUuid(state),
    sizeKib,
    props: { DrbdCurrentGi: newGeneration(state), ...wanted },
    flags: flags.filter((one) => one !== 'ENCRYPTED'),
    minor: minor ?? freeMinor(state, about),
    encrypted: flags.includes('ENCRYPTED'),
  };
  checkDeployed(context, about, definition, made);
  definition.volumes.set(number, made);
  for (const resource of definition.resources.values()) deployVolume(context, definition, resource, made);
  const set = Object.keys(wanted);
  const setReply = set.length > 0 ? [done(about, Code.created, `Property set: ${set.join(', ')}`)] : [];
  return [...setReply, done(about, Code.created, `Volume definition ${number} of '${definition.name}' created.`)];
}

function firstFree(definition: Definition): number {
  let number = 0;
  while (definition.volumes.has(number)) number += 1;
  return number;
}

function checkSize(about: Scope, sizeKib: number): void {
  if (sizeKib > 0) return;
  throw refuse(about, Code.invalidVolumeSize, `A volume cannot have a size of ${sizeKib} KiB.`);
}

function checkMinor(state: DemoState, about: Scope, minor: number | undefined): void {
  if (minor === undefined) return;
  if (minor < 0 || minor > HIGHEST_MINOR) throw refuse(about, Code.invalidMinor, `${minor} is no minor number.`);
  if (usedMinors(state).has(minor)) throw refuse(about, Code.invalidMinor, `Minor number ${minor} is in use.`);
}

function usedMinors(state: DemoState): Set<number> {
  const used = new Set<number>();
  for (const definition of state.definitions.values())
    for (const one of definition.volumes.values()) used.add(one.minor);
  return used;
}

/** The lowest minor number that no volume has, within `MinorNrAutoRange`. @throws Refusal when none is left */
export function freeMinor(state: DemoState, about: Scope): number {
  const [first = FIRST_MINOR, last = HIGHEST_MINOR] = (state.props.MinorNrAutoRange ?? '')
    .split('-')
    .filter(Boolean)
    .map(Number);
  const used = usedMinors(state);
  for (let minor = first; minor <= last; minor += 1) if (!used.has(minor)) return minor;
  throw refuse(about, Code.noMinorLeft, 'No minor number is left.');
}

/** PUT /v1/resource-definitions/{resource}/volume-definitions/{volume_number} */
export function modifyVolumeDefinition(context: Context, name: string, number: number, body: Body): Reply[] {
  const about = scope('modify', 'volumeDefinition', { RscDfn: name, VlmNr: String(number) });
  const definition = findDefinition(context.state, name, about);
  const volume = findVolumeDefinition(definition, number, about);
  const sizeKib = whole(body, 'size_kib');
  if (sizeKib !== undefined) checkResize(context, about, definition, volume, sizeKib);
  const replies = changeProperties(context, about, 'volumeDefinition', volume.props, propertyChange(body));
  volume.flags = newFlags(volume.flags, texts(body, 'flags'));
  const same =
    sizeKib === volume.sizeKib ? [warning(about, Code.warnSameSize, `The volume has that size already.`)] : [];
  volume.sizeKib = sizeKib ?? volume.sizeKib;
  const message = `Volume definition ${number} of '${definition.name}' modified.`;
  const resized =
    sizeKib === undefined
      ? []
      : [...definition.resources.values()].map((resource) =>
          done(about, Code.modified, `(${resource.nodeName}) Volume ${number} of '${definition.name}' resized.`),
        );
  return [
    ...replies,
    ...same,
    done(about, Code.modified, message, { details: `UUID: ${volume.uuid}`, refs: { UUID: volume.uuid } }),
    ...resized,
  ];
}

/** Flags come as words to set, or with a hyphen in front to clear. */
function newFlags(old: readonly string[], change: readonly string[] | undefined): string[] {
  const words = (change ?? []).map((one) => one.toUpperCase());
  const cleared = words.filter((one) => one.startsWith('-')).map((one) => one.slice(1));
  const set = words.filter((one) => !one.startsWith('-'));
  return [...new Set([...old, ...set])].filter((one) => !cleared.includes(one));
}

function checkResize(
  context: Context,
  about: Scope,
  definition: Definition,
  volume: VolumeDefinition,
  sizeKib: number,
): void {
  checkSize(about, sizeKib);
  const deployed = [...definition.resources.values()];
  if (sizeKib < volume.sizeKib && deployed.length > 0 && definition.layers.includes('DRBD')) {
    throw refuse(about, Code.invalidVolumeSize, `Volume ${volume.number} of '${definition.name}' cannot shrink.`, {
      cause: 'DRBD volumes can only grow once they are deployed',
    });
  }
  checkDeployed(context, about, definition, { ...volume, sizeKib }, volume.sizeKib);
}

/** Checks that every deployed replica has room for a volume that is new, or that has a size of `before` now. */
function checkDeployed(
  context: Context,
  about: Scope,
  definition: Definition,
  volume: VolumeDefinition,
  before?: number,
): void {
  const { state } = context;
  const diskful = [...definition.resources.values()].filter((one) => !isDisklessResource(one));
  const wants = diskful.flatMap((resource) => {
    const node = state.nodes.get(upper(resource.nodeName));
    if (node === undefined) return [];
    const held = resource.volumes.get(volume.number)?.pool;
    const { layers } = resource;
    const pool = held ?? poolNameFor(state, definition, volume, node, resource.props);
    const gross = volume.flags.includes('GROSS_SIZE');
    const want = { node: node.name, pool, sizeKib: volume.sizeKib, layers, peerSlots: definition.peerSlots, gross };
    return [before === undefined ? want : { ...want, before }];
  });
  checkRoom(context, about, wants);
}

/** DELETE /v1/resource-definitions/{resource}/volume-definitions/{volume_number} */
export function deleteVolumeDefinition(context: Context, name: string, number: number): Reply[] {
  const about = scope('delete', 'volumeDefinition', { RscDfn: name, VlmNr: String(number) });
  const definition = findDefinition(context.state, name, about);
  const volume = definition.volumes.get(number);
  if (volume === undefined) {
    return [
      warning(about, Code.warnNotFound, `'${definition.name}' has no volume ${number}, so there is nothing to delete.`),
    ];
  }
  const used = [...definition.resources.values()].find((one) => one.inUse);
  if (used !== undefined) {
    throw refuse(about, Code.inUse, `Resource '${definition.name}' is in use on node '${used.nodeName}'.`);
  }
  definition.volumes.delete(number);
  for (const resource of definition.resources.values()) resource.volumes.delete(number);
  return [
    done(about, Code.deleted, `Volume definition ${number} of '${definition.name}' marked for deletion.`, {
      refs: { UUID: volume.uuid },
    }),
    done(about, Code.deleted, `Volume definition ${number} of '${definition.name}' deleted.`),
  ];
}

/** PUT …/volume-definitions/{volume_number}/encryption-passphrase */
export function setVolumePassphrase(context: Context, name: string, number: number, body: Body): Reply[] {
  const about = scope('modify', 'volumeDefinition', { RscDfn: name, VlmNr: String(number) });
  const definition = findDefinition(context.state, name, about);
  findVolumeDefinition(definition, number, about);
  if (!context.state.passphraseEntered)
    throw refuse(about, Code.noCryptKey, 'The master passphrase was not entered yet.');
  if (!text(body, 'new_passphrase')) throw refuse(about, Code.invalidPassphrase, 'The new passphrase is empty.');
  if (!definition.layers.includes('LUKS'))
    throw refuse(about, Code.invalidRequest, `'${definition.name}' has no LUKS layer.`);
  return [done(about, Code.modified, `Passphrase of volume ${number} of '${definition.name}' changed.`)];
}
