import { scope, type Scope } from '../reply.ts';
import type { DemoState } from './types.ts';

/** What a change may use besides its input: the cluster and the time (ms) of the request, and what its replies are about. */
export interface Context extends Scope {
  readonly state: DemoState;
  readonly now: number;
}

/** The context for replies about something, such as `'modify', 'node', { Node: name }`. */
export function scoped(context: Context, ...about: Parameters<typeof scope>): Context {
  return { ...context, ...scope(...about) };
}

/** The next number of the cluster's own sequence, 0 ≤ n < 2^32 (mulberry32): no chance, so that runs can be repeated. */
function nextRandom(state: DemoState): number {
  state.seed = (state.seed + 0x6d2b79f5) >>> 0;
  let t = state.seed;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return (t ^ (t >>> 14)) >>> 0;
}

export function newUuid(state: DemoState): string {
  const hex = Array.from({ length: 4 }, () => nextRandom(state).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A generation identifier as DRBD has them: 16 hexadecimal digits. */
export function newGeneration(state: DemoState): string {
  const half = () => nextRandom(state).toString(16).toUpperCase().padStart(8, '0');
  return half() + half();
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function newWord(state: DemoState, length: number): string {
  return Array.from({ length }, () => LETTERS[nextRandom(state) % LETTERS.length]).join('');
}
