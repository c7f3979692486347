import type { Context } from '../state/context.ts';
import { findRemote, findSchedule, upper } from '../state/find.ts';
import type { Definition, Resource } from '../state/types.ts';
import { autoSnapshot, nextAutoSnapshot } from './auto-snapshot.ts';
import { tryBackup } from './backups.ts';
import { evictLostNodes } from './evict.ts';
import { isOnline } from './injected-faults.ts';
import { removeResource } from './remove-resource.ts';
import { activeSchedules, nextTime } from './schedules.ts';
import { diskfulOf } from './space.ts';
import { isUpToDate } from './sync.ts';
import { adjustTieBreaker } from './tie-breaker.ts';

/** Does what the cluster does on its own and whose time has come; called before every request. */
export function runDueTasks(context: Context): void {
  for (const node of context.state.nodes.values()) if (isOnline(context.state, node)) node.lastSeen = context.now;
  for (const definition of context.state.definitions.values()) {
    finishMoves(context, definition);
    const due = nextAutoSnapshot(context, definition);
    if (due !== undefined && due <= context.now) autoSnapshot(context, definition);
  }
  evictLostNodes(context);
  runSchedules(context);
}

function finishMoves(context: Context, definition: Definition): void {
  for (const resource of [...definition.resources.values()]) {
    const from = resource.props.MigrateFrom;
    if (from !== undefined && upper(from) !== upper(resource.nodeName) && isUpToDate(context, resource)) {
      delete resource.props.MigrateFrom;
      drop(context, definition, from);
    }
    if (resource.flags.includes('EVACUATE') && isReplaced(context, definition, resource)) {
      drop(context, definition, resource.nodeName);
    }
  }
}

function drop(context: Context, definition: Definition, node: string): void {
  if (definition.resources.get(upper(node))?.inUse) return;
  removeResource(context, definition, upper(node));
  adjustTieBreaker(context, definition);
}

/** Enough good replicas elsewhere: as many as the group asks for, or as there were. */
function isReplaced(context: Context, definition: Definition, resource: Resource): boolean {
  const others = diskfulOf(definition).filter((one) => one !== resource);
  const staying = others.filter((one) => !one.flags.includes('EVACUATE'));
  const wanted = context.state.groups.get(upper(definition.group))?.filter.placeCount ?? 2;
  const enough = staying.length >= Math.min(wanted, others.length);
  return (
    staying.length > 0 && enough && staying.every((one) => isUpToDate(context, one)) && wasReplaced(resource, staying)
  );
}

/** Only a replica made after the evacuation began replaces one. */
function wasReplaced(resource: Resource, staying: readonly Resource[]): boolean {
  return staying.some((one) => one.createdAt > resource.createdAt || one.props.DiskfulBy !== undefined);
}

/** Makes the backups whose time came since the last look; those that were missed several times are made once. */
function runSchedules(context: Context): void {
  const { state, now } = context;
  const since = state.schedulesRunAt;
  state.schedulesRunAt = now;
  if (state.schedules.size === 0) return;
  for (const definition of state.definitions.values()) {
    for (const { remote, schedule } of activeSchedules(state, definition)) {
      const { fullCron, incCron } = findSchedule(context, schedule);
      const isDue = (expression: string | undefined) => (nextTime(expression, since) ?? Infinity) <= now;
      const full = isDue(fullCron);
      if (full || isDue(incCron)) tryBackup(context, findRemote(context, remote), definition, !full);
    }
  }
}
