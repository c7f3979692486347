import { parseSize, type Kib } from '../../model/size.ts';

const UNITS = ['KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;

/** A size in KiB as files have it: in the largest unit of which it is a whole number, `10GiB`. No digit is lost. */
export function sizeText(kib: Kib): string {
  let size = BigInt(kib);
  let unit = 0;
  while (unit < UNITS.length - 1 && size > 0n && size % 1024n === 0n) {
    size /= 1024n;
    unit += 1;
  }
  return `${size}${UNITS[unit] ?? ''}`;
}

/** The size in KiB, rounded up. Throws a usage Fault for what is no size. */
export function sizeKib(text: string): Kib {
  return parseSize(text);
}
