import { checkUnused } from './replica-checks.ts';
import { changedFlags, object, text, upperTexts, whole, type Body } from '../http/body.ts';
import { done, nothingToDelete, refuse, uuidDetails, uuidRef, warning, type Reply, type Scope } from '../reply.ts';
import { newGeneration, newUuid, scoped, type Context } from '../state/context.ts';
import { findDefinition, findVolumeDefinition, lowestFree, numberRange, upper } from '../state/find.ts';
import { VolumeDefinition, type Definition, type DemoState } from '../state/types.ts';
import { deployVolume, needPassphrase, poolNameFor } from './deploy.ts';
import { changeProperties, newProperties, propertyChange } from './properties.ts';
import { checkCapacity, needOf } from './capacity.ts';
import { diskfulOf } from './space.ts';

const HIGHEST_MINOR = 1048575;
const FIRST_MINOR = 1000;
const HIGHEST_VOLUME = 65534;

/** POST /v1/resource-definitions/{resource}/volume-definitions */
export function createVolumeDefinition(context: Context, name: string, body: Body): Reply[] {
  const about = scoped(context, 'create', 'volume definition', { RscDfn: name });
  return addVolumeDefinition(about, findDefinition(about, name), body);
}

/** Adds a volume definition, and its volumes where the resource is deployed. @throws Refusal */
export function addVolumeDefinition(context: Context, definition: Definition, request: Body): Reply[] {
  const { state } = context;
  const body = object(request, 'volume_definition');
  const number = whole(body, 'volume_number') ?? lowestFree(definition.volumes) ?? 0;
  const about = scoped(context, 'create', 'volume definition', { ...context.refs, VlmNr: String(number) });
  if (number < 0 || number > HIGHEST_VOLUME) throw refuse(about, 'FAIL_INVLD_VLM_NR', `${number} is no volume number.`);
  const flags = upperTexts(body, 'flags') ?? [];
  const sizeKib = whole(body, 'size_kib') ?? 0;
  checkSize(about, sizeKib);
  if (flags.includes('ENCRYPTED')) needPassphrase(about);
  if (definition.volumes.has(number)) {
    const message = `Resource definition '${definition.name}' has a volume ${number} already.`;
    throw refuse(about, 'FAIL_EXISTS_VLM_DFN', message);
  }
  const wanted = newProperties(about, 'volumeDefinition', body);
  const minor = whole(request, 'drbd_minor_number');
  checkMinor(about, minor);
  const made = new VolumeDefinition(number, newUuid(state));
  made.sizeKib = sizeKib;
  made.props = { DrbdCurrentGi: newGeneration(state), ...wanted };
  made.flags = flags.filter((one) => one !== 'ENCRYPTED');
  made.minor = minor ?? freeMinor(about);
  made.encrypted = flags.includes('ENCRYPTED');
  checkDeployed(about, definition, made);
  definition.volumes.set(number, made);
  for (const resource of definition.resources.values()) deployVolume(context, definition, resource, made);
  const set = Object.keys(wanted);
  const setReply = set.length > 0 ? [done(about, 'CREATED', `Property set: ${set.join(', ')}`)] : [];
  return [...setReply, done(about, 'CREATED', `Volume definition ${number} of '${definition.name}' created.`)];
}

function checkSize(about: Scope, sizeKib: number): void {
  if (sizeKib > 0) return;
  throw refuse(about, 'FAIL_INVLD_VLM_SIZE', `A volume cannot have a size of ${sizeKib} KiB.`);
}

function checkMinor(about: Context, minor: number | undefined): void {
  if (minor === undefined) return;
  if (minor < 0 || minor > HIGHEST_MINOR) throw refuse(about, 'FAIL_INVLD_MINOR_NR', `${minor} is no minor number.`);
  if (usedMinors(about.state).has(minor))
    throw refuse(about, 'FAIL_INVLD_MINOR_NR', `Minor number ${minor} is in use.`);
}

function usedMinors(state: DemoState): Set<number> {
  return new Set(
    [...state.definitions.values()].flatMap(({ volumes }) => [...volumes.values()].map((one) => one.minor)),
  );
}

/** The lowest minor number that no volume has, within `MinorNrAutoRange`. @throws Refusal when none is left */
export function freeMinor(about: Context): number {
  const [first, last] = numberRange(about.state.props.MinorNrAutoRange, [FIRST_MINOR, HIGHEST_MINOR]);
  const minor = lowestFree(usedMinors(about.state), first, last);
  if (minor === undefined) throw refuse(about, 'FAIL_POOL_EXHAUSTED_MINOR_NR', 'No minor number is left.');
  return minor;
}

/** PUT /v1/resource-definitions/{resource}/volume-definitions/{volume_number} */
export function modifyVolumeDefinition(context: Context, name: string, number: number, body: Body): Reply[] {
  const about = scoped(context, 'modify', 'volume definition', { RscDfn: name, VlmNr: String(number) });
  const definition = findDefinition(about, name);
  const volume = findVolumeDefinition(definition, number, about);
  const sizeKib = whole(body, 'size_kib');
  if (sizeKib !== undefined) checkResize(about, definition, volume, sizeKib);
  const replies = changeProperties(about, 'volumeDefinition', volume.props, propertyChange(body));
  volume.flags = changedFlags(volume.flags, body);
  if (sizeKib === volume.sizeKib)
    replies.push(warning(about, 'WARN_VLMDFN_RESIZE_SAME_SIZE', 'The volume has that size already.'));
  volume.sizeKib = sizeKib ?? volume.sizeKib;
  const message = `Volume definition ${number} of '${definition.name}' modified.`;
  replies.push(done(about, 'MODIFIED', message, uuidDetails(volume)));
  const resized = sizeKib === undefined ? [] : [...definition.resources.values()];
  for (const { nodeName } of resized)
    replies.push(done(about, 'MODIFIED', `(${nodeName}) Volume ${number} of '${definition.name}' resized.`));
  return replies;
}

function checkResize(about: Context, definition: Definition, volume: VolumeDefinition, sizeKib: number): void {
  checkSize(about, sizeKib);
  const deployed = [...definition.resources.values()];
  if (sizeKib < volume.sizeKib && deployed.length > 0 && definition.layers.includes('DRBD')) {
    throw refuse(about, 'FAIL_INVLD_VLM_SIZE', `Volume ${volume.number} of '${definition.name}' cannot shrink.`, {
      cause: 'DRBD volumes can only grow once they are deployed',
    });
  }
  checkDeployed(about, definition, volume, sizeKib);
}

/** Checks that every deployed replica has room for a volume that is new, or that gets another size. */
function checkDeployed(about: Context, definition: Definition, volume: VolumeDefinition, newKib?: number): void {
  const { flags, sizeKib } = volume;
  const needs = diskfulOf(definition).flatMap((resource) => {
    const node = about.state.nodes.get(upper(resource.nodeName));
    if (node === undefined) return [];
    const held = resource.volumes.get(volume.number)?.pool;
    const pool = held ?? poolNameFor(about.state, definition, volume, node, resource.props);
    const need = needOf(definition, { flags, sizeKib: newKib ?? sizeKib }, node.name, pool, resource.layers);
    return [newKib === undefined ? need : { ...need, before: sizeKib }];
  });
  checkCapacity(about, needs);
}

/** DELETE /v1/resource-definitions/{resource}/volume-definitions/{volume_number} */
export function deleteVolumeDefinition(context: Context, name: string, number: number): Reply[] {
  const about = scoped(context, 'delete', 'volume definition', { RscDfn: name, VlmNr: String(number) });
  const definition = findDefinition(about, name);
  const volume = definition.volumes.get(number);
  if (volume === undefined) return nothingToDelete(about, `'${definition.name}' has no volume ${number}`);
  checkUnused(about, definition);
  definition.volumes.delete(number);
  for (const resource of definition.resources.values()) resource.volumes.delete(number);
  const what = `Volume definition ${number} of '${definition.name}'`;
  return [
    done(about, 'DELETED', `${what} marked for deletion.`, uuidRef(volume)),
    done(about, 'DELETED', `${what} deleted.`),
  ];
}

/** PUT …/volume-definitions/{volume_number}/encryption-passphrase */
export function setVolumePassphrase(context: Context, name: string, number: number, body: Body): Reply[] {
  const about = scoped(context, 'modify', 'volume definition', { RscDfn: name, VlmNr: String(number) });
  const definition = findDefinition(about, name);
  findVolumeDefinition(definition, number, about);
  if (!context.state.passphraseEntered)
    throw refuse(about, 'FAIL_NOT_FOUND_CRYPT_KEY', 'The master passphrase was not entered yet.');
  if (!text(body, 'new_passphrase')) throw refuse(about, 'FAIL_INVLD_CRYPT_PASSPHRASE', 'The new passphrase is empty.');
  if (!definition.layers.includes('LUKS'))
    throw refuse(about, 'FAIL_INVLD_REQUEST', `'${definition.name}' has no LUKS layer.`);
  return [done(about, 'MODIFIED', `Passphrase of volume ${number} of '${definition.name}' changed.`)];
}
