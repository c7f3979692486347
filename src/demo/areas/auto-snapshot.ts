import { Refusal, scope, type Reply, type Scope } from '../reply.ts';
import type { Context } from '../state/context.ts';
import { upper } from '../state/find.ts';
import type { Definition } from '../state/types.ts';
import { effectiveProperty } from './tie-breaker.ts';
import { deleteSnapshot, takeSnapshot } from './snapshots.ts';

const RUN_EVERY = 'AutoSnapshot/RunEvery';
const KEEP = 'AutoSnapshot/Keep';
const NEXT_ID = 'AutoSnapshot/NextAutoId';
const DEFAULT_KEEP = 10;

/** Takes the next automatic snapshot and drops those beyond the number to keep. What cannot be done is a reply. */
export function autoSnapshot(context: Context, about: Scope, definition: Definition): Reply[] {
  const every = Number(effectiveProperty(context.state, definition, RUN_EVERY) ?? 0);
  if (every <= 0) return [];
  const id = Number(definition.props[NEXT_ID] ?? 1);
  const name = `autoSnap${String(id).padStart(5, '0')}`;
  try {
    const { replies } = takeSnapshot(
      context,
      { ...scope('create', 'snapshot'), refs: about.refs },
      definition,
      name,
      [],
    );
    definition.props[NEXT_ID] = String(id + 1);
    return [...replies, ...dropOld(context, definition)];
  } catch (refusal) {
    if (refusal instanceof Refusal) return [...refusal.replies];
    throw refusal;
  }
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
  const last = definition.snapshots.get(
    upper(`autoSnap${String(Number(definition.props[NEXT_ID] ?? 1) - 1).padStart(5, '0')}`),
  );
  const taken = last === undefined ? 0 : Math.max(...[...last.parts.values()].map((one) => one.createdAt));
  return taken + minutes * 60_000;
}
