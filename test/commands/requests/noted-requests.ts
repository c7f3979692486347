import { checkUsedObject } from '../../../src/app/check-used-object.ts';
import { Controller } from '../../../src/api/controller.ts';
import type { CliRuntime } from '../../../src/cli/cli-runtime.ts';
import { complete } from '../../../src/completion/complete.ts';
import { liveNames } from '../../../src/completion/names.ts';
import { startDemo, type Demo } from '../../../src/demo/index.ts';
import { encodeBody } from '../../../src/transport/encode-body.ts';
import { madeAnswer } from '../../../src/transport/send.ts';
import { originalAnswer } from '../../acceptance/support/sample-cluster.ts';
import { splitLine } from '../../completion/split-line.ts';
import { runWords } from '../../support/run-words.ts';
import { wholeTree } from '../../support/whole-tree.ts';

/** What lines find in the folder they run in. */
const FILES = { 'db2.yaml': 'linstor: 1\nresource-definitions:\n  db2:\n    group: databases\n' };

const NOON = Date.UTC(2026, 10, 20, 12, 0, 0);

/** What a line asks and changes in the sample cluster of the demo; `terminal`: somebody sits there and says yes to everything. */
export function requestsOfLine(line: string, { terminal }: { readonly terminal: boolean }): Promise<string[]> {
  return noted(async (controller) => {
    const changed = terminal ? withPerson : withEditor;
    const { code, stderr } = await runWords(line, controller, { files: FILES, terminal, changed });
    if (code === 2) throw new Error(`${line}: ${stderr}`);
  });
}

/** What the completion of a line asks. */
export function requestsOfTab(line: string): Promise<string[]> {
  return noted(async (controller) => {
    const services = { resolve: () => Promise.resolve([]), entries: () => Promise.resolve([]) };
    await complete(
      splitLine(line),
      wholeTree,
      liveNames(() => Promise.resolve(controller), services),
    );
  });
}

/** What `use NOUN NAME` in the shell asks. */
export function requestsOfUse(noun: string, name: string): Promise<string[]> {
  return noted((controller) => checkUsedObject({ noun, name }, controller).catch(() => undefined));
}

async function noted(work: (controller: Controller) => Promise<void>): Promise<string[]> {
  const demo = await startDemo({ clock: () => NOON });
  const requests: string[] = [];
  try {
    await work(demoController(demo, requests));
  } finally {
    await demo.close();
  }
  return requests;
}

/** The demo, with answers of its own for what the sample cluster has not. */
function demoController(demo: Demo, requests: string[]): Controller {
  return new Controller({
    send: async (request) => {
      const { method, path, body } = request;
      requests.push(`${method} ${path}`);
      const sent = body === undefined ? undefined : Buffer.from(encodeBody(body, (secret) => secret.reveal()));
      const { status, value } = await originalAnswer(demo, method, path, sent);
      return madeAnswer(request, JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
    },
    uri: () => Promise.resolve('linstor://localhost'),
    version: () => ({ version: '1.34.0', git_hash: '', build_time: '', rest_api_version: '1.28.0' }),
  });
}

/** An editor in which something about a group or a resource is changed. */
function withEditor(around: CliRuntime): CliRuntime {
  const edit = (text: string): Promise<string> =>
    Promise.resolve(text.replace(/^( *)group: .*\n/m, '$&$1properties:\n$1  Aux/edited: yes\n'));
  const files = { ...around.runtime.files, edit };
  return { ...around, runtime: { ...around.runtime, files, clock: { now: () => NOON } } };
}

function withPerson(around: CliRuntime): CliRuntime {
  const { runtime } = around;
  const ask = { ...runtime.ask, interactive: true, confirm: () => Promise.resolve(true) };
  const progress = { ...runtime.progress, visible: true };
  return { ...around, runtime: { ...runtime, ask, progress } };
}
