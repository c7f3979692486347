import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WantedCluster } from '../../../src/cluster-file/read/read-text.ts';
import { sectionOf } from '../../../src/cluster-file/format/sections.ts';
import { editObject } from '../../../src/commands/edit/edited.ts';
import { defineCommand } from '../../../src/definition/command.ts';
import { Fault } from '../../../src/model/fault.ts';
import type { Happening } from '../../../src/output/happening.ts';
import { demoCluster, type DemoCluster } from '../../support/demo-controller.ts';
import { runCommand } from '../../support/run-command.ts';
import { runWords } from '../../support/run-words.ts';

let cluster: DemoCluster;
beforeAll(async () => {
  cluster = await demoCluster();
});
afterAll(() => cluster.demo.close());

interface How {
  readonly terminal?: boolean;
  readonly answer?: boolean;
}

/** Edits `NOUN NAME…`; what is applied is only kept. */
async function edit(line: string, make: (text: string) => string | Promise<string>, how: How = {}) {
  const [noun = '', ...names] = line.split(' ');
  const section = sectionOf(noun);
  if (section === undefined) throw new Error(noun);
  const opened: string[] = [];
  const asked: string[] = [];
  const applied: WantedCluster[] = [];
  const command = defineCommand({
    path: 'edit',
    summary: 'Edit',
    examples: {},
    run: (call) => {
      const confirm = (question: string): Promise<boolean> => {
        asked.push(question);
        return Promise.resolve(how.answer ?? true);
      };
      const files = {
        ...call.files,
        edit: async (text: string) => {
          opened.push(text);
          return await make(text);
        },
      };
      const around = { ...call, files, ask: { ...call.ask, confirm }, mayAsk: how.terminal ?? false };
      return editObject(around, { section, names }, (wanted) => {
        applied.push(wanted);
        return Promise.resolve({ kind: 'text', text: 'Applied.\n' });
      });
    },
  });
  const written: Record<string, string> = {};
  let lines: string[] = [];
  let fault: Fault | undefined;
  try {
    const ran = await runCommand(command, {}, cluster.controller);
    Object.assign(written, ran.written);
    if (ran.view.kind === 'text') lines = [ran.view.text.trimEnd()];
    else if (ran.view.kind === 'replies')
      for await (const happening of ran.view.happenings) {
        lines.push(lineOf(happening));
      }
    Object.assign(written, ran.written);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    fault = error;
  }
  return { opened, asked, applied: applied.map(({ tree }) => tree), written, lines, fault };
}

function lineOf(happening: Happening): string {
  if (!('line' in happening)) return JSON.stringify(happening);
  return happening.line.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join('');
}

describe('linstor edit', () => {
  it.each([
    ['resource-definition db1', 'export resource-definition --name db1'],
    ['rd DB1', 'export resource-definition --name db1'],
    ['node n1', 'export node --name n1'],
    ['controller', 'export controller'],
  ])('of %s opens what is exported', async (line, exported) => {
    const { opened, lines, applied } = await edit(line, (text) => text);
    expect(opened).toEqual([(await runWords(exported, cluster.controller)).stdout]);
    expect([lines, applied]).toEqual([['Nothing was changed.'], []]);
  });

  it('opens one storage pool of one node', async () => {
    const { opened } = await edit('storage-pool n1 ssd', (text) => text);
    expect(opened[0]?.replace(/^#.*\n/gm, '')).toMatch(/^linstor: 1\nstorage-pools:\n {2}n1:\n {4}ssd:\n/);
    expect(opened[0]).not.toContain('n2');
  });

  it('shows what would change, and applies it', async () => {
    const { lines, applied, asked } = await edit('rd db1', (text) => text.replace('10GiB', '20GiB'));
    expect(lines.join('\n')).toContain('volume 0 grows from 10GiB to 20GiB');
    expect(lines.at(-1)).toBe('Applied.');
    expect(applied).toHaveLength(1);
    expect(applied[0]?.['resource-definitions']?.db1?.volumes?.['0']?.size).toBe('20GiB');
    expect(asked).toEqual([]);
  });

  it('asks on a terminal', async () => {
    const { asked, applied } = await edit('rd db1', (text) => text.replace('10GiB', '20GiB'), { terminal: true });
    expect([asked, applied.length]).toEqual([['Apply this?'], 1]);
  });

  it('applies nothing when the answer is no', async () => {
    const { fault, applied } = await edit('rd db1', (text) => text.replace('10GiB', '20GiB'), {
      terminal: true,
      answer: false,
    });
    expect(fault?.message).toMatch(/^Nothing was sent\. Your text is kept in linstor-edit-db1-19700101-000000\.yaml: /);
    expect([fault?.chosen, applied]).toEqual([true, []]);
  });

  it('applies nothing when the text only looks different', async () => {
    const { lines, applied } = await edit('rd db1', (text) => `${text}# a remark\n`);
    expect([lines, applied]).toEqual([['Nothing was changed: the text means the same as before.'], []]);
  });

  it('applies nothing to what somebody else has changed meanwhile', async () => {
    const { fault, applied } = await edit('rd db1', async (text) => {
      await runWords('resource-definition set-property db1 Aux/site there', cluster.controller);
      return text.replace('10GiB', '20GiB');
    });
    expect(fault?.message).toBe('resource-definition db1 was changed by somebody else meanwhile. Nothing was sent.');
    expect(applied).toEqual([]);
  });

  it.each([
    ['another object', (text: string) => `${text}  db2: {}\n`, 'only resource-definition db1 is edited here'],
    [
      'another name',
      (text: string) => text.replace('db1:', 'db2:'),
      'this was resource-definition db1: its name cannot',
    ],
    [
      'no object',
      () => 'linstor: 1\n',
      "resource-definition db1 is missing: editing deletes nothing; 'linstor resource-definition delete db1' does",
    ],
    ['an unknown member', (text: string) => text.replace('size:', 'sizes:'), 'sizes'],
  ])('opens the editor again for %s', async (_, make, message) => {
    const { opened, fault, applied } = await edit('rd db1', (text) => (text.startsWith('#!') ? text : make(text)));
    expect(opened).toHaveLength(2);
    expect(opened[1]).toMatch(new RegExp(`^#! line \\d+, column \\d+: .*${message}`, 'm'));
    expect(fault?.message).toContain('Nothing was sent');
    expect(fault?.hints.at(-1)).toContain('Your text is kept in linstor-edit-db1-');
    expect(applied).toEqual([]);
  });

  it.each([
    ['rd nope', 'There is no resource-definition nope.'],
    ['sp n1 nope', 'There is no storage-pool n1 nope.'],
    ['sp n1', 'A storage-pool has 2 names, not 1.'],
    ['controller x', 'A controller has no name, not 1.'],
  ])('of %s says what is wrong and opens no editor', async (line, message) => {
    const { fault, opened } = await edit(line, (text) => text);
    expect([fault?.message, opened]).toEqual([message, []]);
  });
});
