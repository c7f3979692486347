import { expect, it } from 'vitest';
import { loadScript } from './load-script.ts';

const { architecturesIn, runWords } = await loadScript<{
  architecturesIn: (list: string) => string[];
  runWords: (architecture: string, program: string) => string[] | undefined;
}>('architectures.mjs');
const { tooLarge } = await loadScript<{
  tooLarge: (files: readonly { name: string; bytes: number }[]) => string[];
}>('sizes.mjs');

it('packages are for the machines of the list, and for no other', () => {
  expect(architecturesIn('x64,arm64')).toEqual(['x64', 'arm64']);
  expect(() => architecturesIn('x64,riscv64')).toThrow('no packages are made for "riscv64", only for x64, arm64');
  expect(() => architecturesIn('constructor')).toThrow('no packages');
});

it('a program that runs here runs by itself, and one that does not, not at all', () => {
  expect(runWords('x64', process.execPath)).toEqual([process.execPath]);
  expect(runWords('arm64', '/nonexistent')).toBeUndefined();
});

it('a file that grew too large, or of which nobody knows how large it may be, is named', () => {
  expect(
    tooLarge([
      { name: 'linstor-client-1.0.0.tgz', bytes: 1_000_000 },
      { name: 'linstor-client-1.0.1.tgz', bytes: 1_000_001 },
      { name: 'linstor-cli_1.0.0_arm64.deb', bytes: 46_000_000 },
      { name: 'other', bytes: 1 },
    ]),
  ).toEqual([
    'linstor-client-1.0.1.tgz has 1000001 bytes, more than the 1000000 of scripts/package/sizes.mjs.',
    'scripts/package/sizes.mjs does not say how large other may be.',
  ]);
});
