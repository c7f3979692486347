import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startDemo } from '../../src/demo/index.ts';
import { playPage } from '../support/console-page.ts';
import { environmentOf } from './support/program.ts';

const BEGIN = Date.UTC(2026, 0, 5, 9, 0, 0);
/** Syncs of the demo take a moment. */
const FASTER = 500;

it.each(['cluster-tour', 'troubleshooting'])(
  'docs/%s.md shows what its lines print: npm run unit -- test/acceptance/console-pages.test.ts -u',
  async (name) => {
    const started = Date.now();
    const demo = await startDemo({ clock: () => BEGIN + (Date.now() - started) * FASTER });
    const folder = mkdtempSync(join(tmpdir(), 'linstor-page-'));
    const clock = join(import.meta.dirname, '../support/pictures/fixed-clock.cjs');
    const env = environmentOf({
      home: folder,
      env: { LS_CONTROLLERS: demo.url, LANG: 'C.UTF-8', NODE_OPTIONS: `--require "${clock}"` },
    });
    const steady = (output: string): string =>
      output.replace(/(127\.0\.0\.1):\d{4,}/g, '$1:3370').replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…');
    try {
      const file = `docs/${name}.md`;
      const played = await playPage(readFileSync(file, 'utf8'), { folder, env, steady });
      await expect(played).toMatchFileSnapshot(`../../${file}`);
    } finally {
      await demo.close();
    }
  },
  120_000,
);
