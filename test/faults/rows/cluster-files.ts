import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { homeWith } from '../../acceptance/support/program.ts';
import { startDemo } from '../../../src/demo/index.ts';
import { closedPort, serve } from '../../transport/server.ts';
import type { Arranged, FaultArea, FaultRow } from '../fault-row.ts';
import { inShell, signalled } from '../support/runs.ts';

const WRONG = `linstor: 1
resource-definitions:
  db1:
    volumes: { 0: { size: 10 } }
    drbd-option: {}
`;
const NO_SECRET = `linstor: 1
remotes:
  r:
    s3: { endpoint: e, bucket: b, region: r, access-key: '\${env:NOPE}', secret-key: '\${env:NOPE}' }
`;
const IN_CLEAR = NO_SECRET.replaceAll('${env:NOPE}', 'hunter2');
const TWO_GROUPS = 'linstor: 1\nresource-groups: { g1: {}, g2: {} }\n';

/** The folder of the user, with a cluster file that `{file}` stands for. */
function withFile(text: string): Arranged {
  const home = homeWith({ 'cluster.yaml': text });
  return { home, names: { file: join(home, 'cluster.yaml'), home } };
}

/** The cluster of the demo behind a controller that answers questions, and does this with the change number `at`. */
async function failing(does: 'is silent' | 'cuts', at: number): Promise<Arranged & { asked: Promise<void> }> {
  const demo = await startDemo();
  onTestFinished(() => demo.close());
  let changes = 0;
  let tell = (): void => undefined;
  const asked = new Promise<void>((resolve) => (tell = resolve));
  const { port } = await serve((response, request) => {
    if (request.method !== 'GET' && ++changes >= at) {
      tell();
      if (does === 'cuts') request.socket.destroy();
      return;
    }
    const { method = 'GET', url = '/' } = request;
    const json = { 'Content-Type': 'application/json' };
    const body = method === 'GET' ? {} : { body: JSON.stringify({ name: 'grp1', select_filter: {} }), headers: json };
    void fetch(demo.url + url, { method, ...body }).then(async (answer) => {
      response.writeHead(answer.status, json).end(await answer.text());
    });
  });
  return { env: { LS_CONTROLLERS: `http://127.0.0.1:${port}` }, asked };
}

function editedWith(fault: string, editor: string, says: string): FaultRow {
  return {
    fault,
    line: 'demo -- edit resource-definition db1',
    arrange: () => ({ env: { EDITOR: editor } }),
    says,
    exit: 1,
  };
}

const FILES: readonly FaultRow[] = [
  {
    fault: 'a cluster file is not there',
    line: 'apply -f /nosuch.yaml',
    says: 'Cannot read /nosuch.yaml: no such file or directory',
    exit: 2,
  },
  {
    fault: 'a folder has no cluster file in it',
    line: 'diff -f {home}/empty',
    arrange: () => {
      const arranged = withFile('');
      mkdirSync(join(arranged.home ?? '', 'empty'));
      return arranged;
    },
    says: 'There is no .yaml, .yml or .json file in {home}/empty.',
    exit: 2,
  },
  {
    fault: 'a cluster file is wrong in two places',
    line: 'apply -f {file}',
    arrange: () => withFile(WRONG),
    says: '2 faults. Nothing was sent.\n  {file}:4:27: resource-definitions.db1.volumes.0.size: expected a size with its unit, such as 10GiB; 10 has no unit\n  {file}:5:5: resource-definitions.db1.drbd-option: is not known here; did you mean drbd-options?',
    exit: 2,
  },
  {
    fault: 'a cluster file is empty',
    line: 'apply -f -',
    says: 'stdin:1:1: there is nothing in it',
    exit: 2,
  },
  {
    fault: 'the secrets of a cluster file are not set',
    line: 'demo -- apply -f {file}',
    arrange: () => withFile(NO_SECRET),
    says: 'remotes.r.s3.access-key: the environment variable NOPE is not set',
    exit: 2,
  },
  {
    fault: 'a secret stands in a cluster file',
    line: 'demo -- apply -f {file}',
    arrange: () => ({
      ...withFile(IN_CLEAR),
      holds: ({ stdout, stderr }) => expect(stdout + stderr).not.toContain('hunter2'),
    }),
    says: '2 faults. Nothing was sent.\n  {file}:4:…remotes.r.s3.access-key: …\n  {file}:4:…remotes.r.s3.secret-key: …',
    exit: 2,
  },
];

const CONTROLLERS: readonly FaultRow[] = [
  {
    fault: 'a cluster file is compared, and no controller is there',
    line: 'diff -f {file}',
    arrange: async () => ({
      ...withFile(TWO_GROUPS),
      env: { LS_CONTROLLERS: `127.0.0.1:${await closedPort()}` },
    }),
    says: 'Unable to connect to linstor://127.0.0.1:…: connection refused',
    exit: 20,
  },
  {
    fault: 'the controller dies in the middle of apply',
    line: 'apply -f {file}',
    arrange: async () => ({ ...withFile(TWO_GROUPS), ...(await failing('cuts', 1)) }),
    says: 'Error: …',
    prints: 'left',
    exit: 20,
  },
  {
    fault: 'Ctrl-C in the middle of apply',
    line: 'apply -f {file}',
    arrange: async () => {
      const { asked, ...server } = await failing('is silent', 1);
      return { ...withFile(TWO_GROUPS), ...server, run: signalled('SIGINT', { ready: asked }) };
    },
    says: 'Interrupted: 0 steps done, 0 failed, 2 sent, 0 left.\nSent, may still be carried out: resource group g1: add\n…',
    exit: 130,
  },
];

const EDITORS: readonly FaultRow[] = [
  editedWith(
    'there is no such editor',
    '/nosuch/vi',
    "The editor '/nosuch/vi' ended with code 127; nothing was changed.",
  ),
  editedWith('the editor fails', 'false', "The editor 'false' ended with code 1; nothing was changed."),
  {
    fault: 'what is to be edited is not there',
    line: 'demo -- edit resource-definition nosuch',
    says: 'There is no resource-definition nosuch.',
    exit: 3,
  },
];

const OUTPUT: readonly FaultRow[] = [
  {
    fault: 'a cluster is exported to a full disk',
    line: 'demo -- export',
    arrange: () => ({ run: inShell('linstor "$@" > /dev/full') }),
    says: 'Error: Cannot write the output: no space left on device',
    exit: 1,
  },
  {
    fault: 'only the first line of an export is read',
    line: 'demo -- export',
    arrange: () => ({ run: inShell('linstor "$@" | head -1; exit ${PIPESTATUS[0]}') }),
    says: '',
    prints: '# A LINSTOR cluster as wanted',
    exit: 0,
  },
  {
    fault: 'the history of changes cannot be written, in a pipe',
    line: 'resource-group create grp1',
    arrange: async () => {
      const home = homeWith({ '.local': 'a file' });
      const { env = {} } = await failing('cuts', 2);
      return { home, env, holds: () => expect(readFileSync(join(home, '.local'), 'utf8')).toBe('a file') };
    },
    says: '',
    prints: 'SUCCESS',
    exit: 0,
  },
];

export const CLUSTER_FILES: FaultArea = {
  area: 'Cluster files and the history',
  rows: [...FILES, ...CONTROLLERS, ...EDITORS, ...OUTPUT],
};
