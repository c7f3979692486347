import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIFFERENCES } from '../../src/docs/differences/index.ts';
import type { Trial } from '../../src/docs/differences/difference.ts';
import { demoCluster, type DemoCluster } from '../support/demo-controller.ts';
import { json, serve } from '../transport/server.ts';
import { homeWith, runShellLine } from './support/program.ts';

const root = join(import.meta.dirname, '../..');
const rows = DIFFERENCES.flatMap((area) => area.rows);

let cluster: DemoCluster;
beforeAll(async () => void (cluster = await demoCluster()));
afterAll(() => cluster.demo.close());

describe.each(rows.filter(({ trials }) => trials))('$id', ({ trials = [] }) => {
  it.each(trials.map((trial): [string, Trial] => [`linstor ${trial.line}`, trial]))('%s', async (_, trial) => {
    const { code, stdout, stderr } = await runShellLine(`linstor ${trial.line}`, {
      env: { LS_CONTROLLERS: await controllerOf(trial), ...trial.env },
      home: homeWith(trial.config === undefined ? {} : { '.config/linstor/linstor-client.conf': trial.config }),
      stdin: trial.stdin ?? '',
    });
    expect({ code, stdout, stderr }).toEqual({
      code: trial.exit,
      stdout: wanted(trial.prints),
      stderr: wanted(trial.says),
    });
    if (trial.never !== undefined) expect(stdout + stderr).not.toContain(trial.never);
  });
});

describe.each(rows)('the row $id', ({ trials, heldBy }) => {
  it('is shown by lines or held by a test that exists', () => {
    expect(heldBy ?? trials).not.toHaveLength(0);
    expect(heldBy ?? trials).toBeDefined();
    if (!heldBy) return;
    const [file, name] = heldBy;
    expect(existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8')).toContain(name);
  });
});

async function controllerOf({ answers }: Trial): Promise<string> {
  if (!answers) return cluster.demo.url;
  const { port } = await serve((response, request) => {
    const [path = ''] = (request.url ?? '').split('?');
    json(answers[path] ?? [])(response, request);
  });
  return `http://127.0.0.1:${port}`;
}

function wanted(part: string | undefined): unknown {
  return part === '' ? '' : (expect.stringContaining(part ?? '') as unknown);
}
