import type { Look } from './text.ts';

/** A bar of `width` columns, of which `share` (0 to 1) is filled. Anything but nothing and everything is seen to be neither. */
export function bar(share: number, width: number, { utf8 }: Pick<Look, 'utf8'>): string {
  const known = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
  const nearest = Math.round(known * width);
  const filled = known > 0 && nearest === 0 ? 1 : known < 1 && nearest === width ? width - 1 : nearest;
  const [full, empty] = utf8 ? ['█', '░'] : ['#', '.'];
  return full.repeat(filled) + empty.repeat(width - filled);
}

/** How values went, the last `width` of them, one column each: between the lowest and the highest of those that are seen. */
export function sparkline(values: readonly number[], width: number, { utf8 }: Pick<Look, 'utf8'>): string {
  const seen = values.slice(-width).filter((value) => Number.isFinite(value));
  const [low, high] = [Math.min(...seen), Math.max(...seen)];
  const steps = utf8 ? '▁▂▃▄▅▆▇█' : '_.-=^';
  const stepOf = (value: number): number =>
    high === low ? Math.floor(steps.length / 2) - 1 : Math.round(((value - low) / (high - low)) * (steps.length - 1));
  return seen.map((value) => steps.charAt(stepOf(value))).join('');
}
