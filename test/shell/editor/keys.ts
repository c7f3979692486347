import type { Key } from '../../../src/shell/editor/keys.ts';
import { newEditor, type EditorState, type Effect } from '../../../src/shell/editor/state.ts';
import { step } from '../../../src/shell/editor/step.ts';

/** Presses keys one after the other: `<name>` is a key with a name, anything else is typed. */
export function press(keys: string, start: EditorState = newEditor([])): { state: EditorState; effects: Effect[] } {
  let state = start;
  const effects: Effect[] = [];
  for (const key of keysIn(keys)) {
    const next = step(state, key);
    state = next.state;
    if (next.effect.kind !== 'none') effects.push(next.effect);
  }
  return { state, effects };
}

/** The line with a bar where the cursor stands. */
export function shown({ buffer: { text, cursor } }: EditorState): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

function keysIn(keys: string): Key[] {
  return (keys.match(/<[^>]+>|[^<]/gu) ?? []).map((key) =>
    key.startsWith('<') ? { name: key.slice(1, -1) } : { text: key },
  );
}
