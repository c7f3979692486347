import { describe, expect, it } from 'vitest';
import { exos } from '../../src/commands/exos/index.ts';
import { node } from '../../src/commands/node/index.ts';
import { RehearsalController } from '../../src/controller/rehearsal.ts';
import type { Noun } from '../../src/definition/command.ts';
import { settingsFor } from '../controller/settings-for.ts';
import { commandOf } from '../support/command-of.ts';
import { repliesIn, runCommand } from '../support/run-command.ts';

async function rehearse(noun: Noun, words: string, input: Record<string, unknown>): Promise<string[]> {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const controller = new RehearsalController(settingsFor({}), { print, showSecrets: false });
  const { view } = await runCommand(commandOf(noun, words), input, controller);
  if (view.kind === 'replies') await repliesIn(view);
  return lines;
}

describe('a rehearsal', () => {
  it.each([
    ['interface list', node, { nodeName: 'a' }],
    ['list-properties', node, { nodeName: 'a' }],
    ['exec', exos, { name: 'A', exosCmd: ['show'] }],
  ])('%s does not miss what was not asked', async (words, noun, input) => {
    expect(await rehearse(noun, words, input)).toHaveLength(1);
  });

  it('shows every question of node describe', async () => {
    expect(await rehearse(node, 'describe', { name: 'a' })).toHaveLength(3);
  });

  it.each([
    [false, '{"name": "nic"}'],
    [true, '{"name": "nic", "is_active": true}'],
  ])(
    'leaves is_active to controllers known to understand it, unless --active asks for it (%s)',
    async (active, body) => {
      const [line] = await rehearse(node, 'interface modify', { nodeName: 'a', interfaceName: 'nic', active });
      expect(line).toContain(`-d '${body}'`);
    },
  );
});
