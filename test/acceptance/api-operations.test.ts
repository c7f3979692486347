import { describe, expect, it } from 'vitest';
import { parseLine } from '../../src/cli/parse-line.ts';
import { nouns } from '../../src/commands/index.ts';
import { endpointOf, endpoints } from '../../src/api/endpoints.ts';
import { EndOfPreview } from '../../src/transport/send.ts';
import { ExitCode, Fault } from '../../src/model/fault.ts';
import type { JsonValue } from '../../src/model/json.ts';
import { collect } from '../support/collect.ts';
import { RecordingController } from '../support/recording-controller.ts';
import { runCommand, type Shown } from '../support/run-command.ts';
import { treeOf } from '../support/tree-of.ts';

/** Command lines that together send every operation of the REST API. */
const LINES: readonly string[] = `
advise resource
auth token create ci --print
auth token delete 1
auth token init --print
auth token list
auth token modify 1 --deactivate
backup abort r db1 --create
backup create r db1
backup delete all r
backup info r -r db1
backup list r
backup queue list
backup restore r n1 db2 --resource db1
backup schedule delete r s --rd db1
backup schedule disable r s --rd db1
backup schedule enable r s --rd db1
backup ship r db1 db2
controller backupdb f
controller config set log.level INFO
controller config show
controller delete-property k
controller export-db f
controller list-properties
controller query-max-volume-size 2
controller set-property k v
controller version
drbd-proxy disable n1 n2 db1
drbd-proxy enable n1 n2 db1
drbd-proxy compression none db1
encryption create-passphrase -p x
encryption enter-passphrase -p x
encryption modify-passphrase --old-passphrase x --new-passphrase y
encryption status
error-reports delete --one-by-one 1
error-reports delete 1
error-reports list
error-reports show 1
event nodes
event promotions
file check /f n1
file delete /f
file deploy /f db1
file list
file modify /f
file show /f
file status /f n1
file undeploy /f db1
key-value-store delete app
key-value-store get app k
key-value-store list
key-value-store modify app k v
node config set n1 log.level INFO
node config show n1
node create n1 10.0.0.1
node create-ebs-target n1 r
node delete n1
node drbd-reactor disable c n1
node drbd-reactor enable c n1
node drbd-reactor evict db1 n1
node drbd-reactor restart c n1
node drbd-reactor status n1
node evacuate n1
node interface create n1 nic 10.0.0.1
node interface delete n1 nic
node interface modify n1 nic --ip 10.0.0.1
node interface show n1 nic
node list
node lost n1
node modify n1 -t satellite
node reconnect n1
node restore n1
node-connection list
node-connection set-property n1 n2 k v
physical-storage create-device-pool --pool-name p lvm n1 /dev/a
physical-storage list
physical-storage show n1
property list
property list controller
property list drbd-proxy -r db1
property list node
property list resource -r db1
property list resource-connection -r db1
property list resource-definition
property list resource-group
property list storage-pool -n n1
property list storage-pool-definition
property list volume -r db1 -n n1
property list volume-definition -r db1
property list volume-group -g g
remote create ebs r z k s
remote create linstor r 10.0.0.1
remote create s3 r e b r k s
remote delete r
remote list
remote list --type ebs
remote list --type linstor
remote list --type s3
remote modify ebs r --access-key k
remote modify linstor r --url 10.0.0.1
remote modify s3 r --region x
resource activate n1 db1
resource create --one-by-one n1 db1
resource create db1 --auto-place 2
resource create n1 db1
resource deactivate n1 db1
resource delete n1 db1
resource list
resource make-available n1 db1
resource set-property n1 db1 k v
resource show n1 db1
resource toggle-disk n1 db1
resource toggle-disk n1 db1 --diskless
resource toggle-disk n1 db1 --diskless --diskless-storage-pool p
resource toggle-disk n1 db1 --drbd-client
resource toggle-disk n1 db1 --migrate-from n2
resource toggle-disk n1 db1 --migrate-from n2 -s p
resource toggle-disk n1 db1 -s p
resource-connection list db1
resource-connection set-property n1 n2 db1 k v
resource-connection show n1 n2 db1
resource-definition clone db1 db2
resource-definition create db1
resource-definition delete db1
resource-definition list
resource-definition modify db1 --peer-slots 7
resource-definition wait-sync db1
resource-group adjust
resource-group adjust g
resource-group create g
resource-group delete g
resource-group list
resource-group modify g --description d
resource-group query-all-size-info
resource-group query-max-volume-size g
resource-group query-size-info g
resource-group spawn-resources g db1 1G
schedule create s 1 * * * *
schedule delete s
schedule list
schedule list-by-resource
schedule list-by-resource-details db1
schedule modify s --keep-local 3
snapshot create db1 s
snapshot create-multiple s -r db1
snapshot delete db1 s
snapshot list
snapshot resource restore --fr db1 --fs s --tr db2
snapshot rollback db1 s
snapshot set-property db1 s k v
snapshot show db1
snapshot show db1 s
snapshot volume-definition restore --fr db1 --fs s --tr db2
sos-report create
sos-report download
stats
storage-pool create lvm n1 p vg
storage-pool delete n1 p
storage-pool list
storage-pool set-property n1 p k v
storage-pool show n1 p
storage-pool-definition create p
storage-pool-definition delete p
storage-pool-definition list
storage-pool-definition list-properties p
storage-pool-definition set-property p k v
volume set-property n1 db1 0 k v
volume-definition create db1 1G
volume-definition delete db1 0
volume-definition modify-passphrase db1 0 x
volume-definition set-property db1 0 k v
volume-definition show db1 0
volume-group create g
volume-group delete g 0
volume-group list g
volume-group set-property g 0 k v
`
  .trim()
  .split('\n');

/** Words with blanks of their own. */
const QUOTED: Readonly<Record<string, readonly string[]>> = {
  'schedule create s 1 * * * *': ['schedule', 'create', 's', '1 * * * *'],
};

/** What the controller must answer so that a command goes on to further requests. */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, JsonValue>>>> = {
  'resource-definition clone db1 db2': {
    '/v1/resource-definitions/db1/clone': { source_name: 'db1', clone_name: 'db2' },
    '/v1/resource-definitions/db1/clone/db2': { status: 'COMPLETE' },
  },
};

const tree = treeOf(nouns);

async function requestsOf(line: string): Promise<{ path: string; asked: readonly string[] }> {
  const words = QUOTED[line] ?? line.split(' ');
  const { call } = parseLine(words, tree, { env: {}, configuration: () => new Map() });
  if (call === undefined) throw new Error(`no command: ${line}`);
  const controller = new RecordingController(ANSWERS[line]);
  try {
    const { view } = await runCommand(call.command, call.input, controller, {
      more: call.more,
      files: { '-': 'text' },
    });
    await readView(view);
  } catch (error) {
    // As --curl ends: an answer is needed, or something was not found, since nobody was asked.
    const isMissing = error instanceof Fault && error.exitCode === ExitCode.notFound;
    if (!isMissing && !(error instanceof EndOfPreview)) throw error;
  }
  return { path: call.command.path, asked: controller.asked };
}

/** Many requests are only sent when their answer is read. */
async function readView(view: Shown): Promise<void> {
  if (view.kind === 'table') await collect(view.source.items());
  if (view.kind === 'parts') for await (const part of view.parts()) await readView(part);
  if (view.kind === 'bytes' && !(view.bytes instanceof Uint8Array)) await collect(view.bytes);
  if (view.kind !== 'replies') return;
  for await (const happening of view.happenings) expect(happening).toBeDefined();
}

async function commandsByOperation(): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const line of LINES) {
    const { path, asked } = await requestsOf(line);
    for (const request of asked) {
      const [method = '', requestPath = ''] = request.split(' ');
      const name = endpointOf(method, requestPath)?.name;
      if (name === undefined) throw new Error(`${line}: ${request} is no operation of the API`);
      found.set(name, (found.get(name) ?? new Set()).add(path));
    }
  }
  return found;
}

function page(commands: ReadonlyMap<string, ReadonlySet<string>>): string {
  const rows = endpoints().map(({ method, path, name }) => {
    const used = [...(commands.get(name) ?? [])].map((command) => `\`${command}\``);
    return `| ${method} | \`${path}\` | ${name} | ${used.join(', ')} |`;
  });
  return [
    '# Which command uses which operation of the REST API',
    '',
    `Every one of the ${rows.length} operations has a command; \`linstor api\` sends any of them as it is.`,
    'This page is written by the test that runs the commands against a controller that notes what it is asked.',
    '',
    '| Method | Path | Operation | Commands |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

describe('the operations of the REST API', () => {
  it('each have a command: 181 of 181', async () => {
    const commands = await commandsByOperation();
    expect(endpoints()).toHaveLength(181);
    expect(endpoints().filter(({ name }) => !commands.has(name))).toEqual([]);
    await expect(page(commands)).toMatchFileSnapshot('../../docs/api-operations.md');
  });
});
