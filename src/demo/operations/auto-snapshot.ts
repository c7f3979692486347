import { unlessRefused, type Reply } from '../reply.ts';
import { scoped, type Context } from '../state/context.ts';
import { upper } from '../state/find.ts';
import type { Definition } from '../state/types.ts';
import { effectiveProperty } from './tie-breaker.ts';
import { deleteSnapshot, takeSnapshot } from './snapshots.ts';

const RUN_EVERY = 'AutoSnapshot/RunEvery';
const KEEP = 'AutoSnapshot/Keep';
const NEXT_ID = 'AutoSnapshot/NextAutoId';
const DEFAULT_KEEP = 10;

/** Takes the next automatic snapshot and drops those beyond the number to keep. What cannot be done is a reply. */
export function autoSnapshot(about: Context, definition: Definition): Reply[] {
  const every = Number(effectiveProperty(about.state, definition, RUN_EVERY) ?? 0);
  if (every <= 0) return [];
  const id = Number(definition.props[NEXT_ID] ?? 1);
  return unlessRefused(
    () => {
      const create = scoped(about, 'create', 'snapshot', about.refs);
      const { replies } = takeSnapshot(create, definition, snapshotName(id), []);
      definition.props[NEXT_ID] = String(id + 1);
      return [...replies, ...dropOld(about, definition)];
    },
    ({ replies }) => [...replies],
  );
}

function snapshotName(id: number): string {
  return `autoSnap${String(id).padStart(5, '0')}`;
}

function dropOld(context: Context, definition: Definition): Reply[] {
  const keep = Number(effectiveProperty(context.state, definition, KEEP) ?? DEFAULT_KEEP);
  const names = [...definition.snapshots.values()].map((one) => one.name).filter((one) => /^autoSnap\d{5}$/.test(one));
  const old = keep > 0 ? names.sort().slice(0, -keep) : [];
  return old.flatMap((name) => deleteSnapshot(context, definition.name, name, []));
}

/** When the definition's next automatic snapshot is due (ms), or undefined when it has none. */
export function nextAutoSnapshot(context: Context, definition: Definition): number | undefined {
  const minutes = Number(effectiveProperty(context.state, definition, RUN_EVERY) ?? 0);
  if (minutes <= 0 || definition.resources.size === 0) return undefined;
  const last = definition.snapshots.get(upper(snapshotName(Number(definition.props[NEXT_ID] ?? 1) - 1)));
  const taken = last === undefined ? 0 : Math.max(...[...last.parts.values()].map((one) => one.createdAt));
  return taken + minutes * 60_000;
}
