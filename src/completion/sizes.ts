import { SIZE_UNITS } from '../model/size.ts';
import type { Suggestion } from './suggestion.ts';

const COMMON_UNITS = ['M', 'G', 'T', 'P'];

/** A number with each unit: the common ones until a letter is typed, then every one that begins so in any letter case. */
export function sizeSuggestions(current: string): Suggestion[] {
  const [, digits, typed] = /^(\d+)([A-Za-z]*)$/.exec(current) ?? [];
  if (digits === undefined || typed === undefined) return [];
  const units = typed === '' ? COMMON_UNITS : SIZE_UNITS.filter((unit) => begins(unit, typed));
  return units.map((unit) => ({
    word: current + unit.slice(typed.length),
    description: describe(unit),
    more: false,
  }));
}

function begins(unit: string, typed: string): boolean {
  return unit.toLowerCase().startsWith(typed.toLowerCase());
}

const WHOLE: Readonly<Record<string, string>> = { B: 'bytes', S: 'sectors of 512 bytes' };

/** `G` and `GiB` count in powers of 1024, `GB` in powers of 1000. */
function describe(unit: string): string {
  const decimal = unit.length === 2;
  return WHOLE[unit] ?? (decimal ? `${unit}, powers of 1000` : `${unit.charAt(0)}iB, powers of 1024`);
}
