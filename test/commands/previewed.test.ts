import { describe, expect, it } from 'vitest';
import { openCurlPage } from '../../src/api/open-curl-page.ts';
import { settingsFor } from '../transport/settings-for.ts';
import { runWords } from '../support/run-words.ts';

async function rehearse(line: string): Promise<string[]> {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const controller = openCurlPage(settingsFor({}), { print, showSecrets: false });
  const { code, stdout, stderr } = await runWords([...line.split(' '), '--curl'], controller);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  return lines;
}

describe('a rehearsal', () => {
  it.each([
    'node interface list a',
    'node list-properties a',
    'exos exec A show',
    'error-reports show 1',
    'key-value-store get app k',
    'sos-report download',
    'sos-report download ./x',
  ])('%s does not miss what was not asked', async (line) => {
    expect(await rehearse(line)).toHaveLength(1);
  });

  it('shows every question of node describe', async () => {
    expect(await rehearse('node describe a')).toHaveLength(3);
  });

  it.each([
    [false, '{"name": "nic"}'],
    [true, '{"name": "nic", "is_active": true}'],
  ])(
    'leaves is_active to controllers known to understand it, unless --active asks for it (%s)',
    async (active, body) => {
      const [line] = await rehearse(`node interface modify a nic${active ? ' --active' : ''}`);
      expect(line).toContain(`-d '${body}'`);
    },
  );
});
