import { expect, it } from 'vitest';
import { SYSTEM_SCRIPTS } from '../../../src/completion/script-file.ts';
import { loadScript } from './load-script.ts';

it('puts completions where linstor doctor looks for those of packages', async () => {
  const { COMPLETIONS, onDebian } = await loadScript<{
    COMPLETIONS: Readonly<Record<string, string>>;
    onDebian: (path: string) => string;
  }>('layout.mjs');
  const packed = Object.values(COMPLETIONS).flatMap((path) => [`/usr/${path}`, `/usr/${onDebian(path)}`]);
  expect(packed).toContain('/usr/share/zsh/vendor-completions/_linstor');
  expect(Object.values(SYSTEM_SCRIPTS).flat()).toEqual(expect.arrayContaining(packed));
});
