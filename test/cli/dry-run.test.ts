import { describe, expect, it } from 'vitest';
import { requestWords } from '../../src/api/request-words.ts';
import { endpoints } from '../../src/api/endpoints.ts';
import { FakeController } from '../support/fake-controller.ts';
import { runWords } from '../support/run-words.ts';

const RD = '/v1/resource-definitions';

describe('--dry-run', () => {
  it('tells the changes in words and as JSON and sends none', async () => {
    const { code, stdout } = await runWords('resource delete n1 n2 db1 --dry-run', new FakeController([]));
    expect(code).toBe(0);
    expect(stdout).toBe(
      'Would delete resource db1 on node n1:\n' +
        `  {"method": "DELETE", "path": "${RD}/db1/resources/n1"}\n` +
        'Would delete resource db1 on node n2:\n' +
        `  {"method": "DELETE", "path": "${RD}/db1/resources/n2"}\n` +
        'Nothing was changed: this was a dry run.\n',
    );
  });

  it.each(['-m', '--output=json'])('is a list of requests with %s', async (option) => {
    const line = `--dry-run ${option} node set-property n1 Aux/a 9007199254740993`;
    const { stdout } = await runWords(line, new FakeController([]));
    expect(JSON.parse(stdout)).toEqual([
      { method: 'PUT', path: '/v1/nodes/n1', body: { override_props: { 'Aux/a': '9007199254740993' } } },
    ]);
  });

  it('shows no secret', async () => {
    const line = 'encryption enter-passphrase -p sesame --dry-run';
    const { stdout } = await runWords(line, new FakeController([]));
    expect(stdout).not.toContain('sesame');
    expect(stdout).toContain('"body": "***"');
  });

  it.each([
    ['api PUT /v1/nodes/n1 -d {"password":"sesame"} --dry-run', '"body": {"password": "***"}'],
    ['resource-definition clone a b --dry-run', '/v1/resource-definitions/a/clone'],
  ])('holds %s back', async (line, part) => {
    const { code, stdout } = await runWords(line, new FakeController([]));
    expect(stdout).toContain(part);
    expect(stdout).not.toContain('sesame');
    expect(code).toBe(0);
  });

  it('lets what reads through', async () => {
    const controller = new FakeController([{ method: 'GET', path: '/v1/files', answer: [{ path: '/etc/x' }] }]);
    const { stdout } = await runWords(['file', 'list', '--dry-run'], controller);
    expect(stdout).toContain('/etc/x');
    expect(stdout).not.toContain('dry run');
    controller.done();
  });

  it('leaves their own --dry-run to commands that have one', async () => {
    const path = '/v1/remotes/r/backups?all=True&dryrun=True';
    const found = [{ ret_code: 1, message: 'would be deleted' }];
    const controller = new FakeController([{ method: 'DELETE', path, answer: found }]);
    const { stdout } = await runWords('backup delete all r --dry-run', controller);
    expect(stdout).toContain('would be deleted');
  });

  it('is refused where nothing would be held back', async () => {
    const { code } = await runWords('context remove x --dry-run', new FakeController([]));
    expect(code).toBe(2);
  });
});

describe('a change in words', () => {
  it.each([
    ['POST', '/v1/nodes', 'create a node'],
    ['PUT', '/v1/nodes/n1', 'change node n1'],
    ['DELETE', '/v1/nodes/n1', 'delete node n1'],
    ['DELETE', '/v1/nodes/n1/lost', 'delete node n1 as lost, with all that was on it'],
    ['PUT', '/v1/nodes/n1/evacuate', 'evacuate node n1'],
    ['POST', '/v1/nodes/ebs', 'create an EBS node'],
    ['POST', `${RD}/db1/volume-definitions`, 'create a volume definition of resource definition db1'],
    ['PUT', `${RD}/db1/resources/n1/toggle-disk/diskless`, 'make resource db1 on node n1 diskless'],
    [
      'PUT',
      `${RD}/db1/resources/n1/migrate-disk/n2/p`,
      'move the disk of resource db1 from node n2 to storage pool p on node n1',
    ],
    ['PUT', '/v1/node-connections/n1/n2', 'change the connection between nodes n1 and n2'],
    ['PUT', '/v1/controller/config', 'change the configuration of the controller'],
    ['DELETE', '/v1/files/%2Fetc%2Fx', 'delete file /etc/x'],
    ['POST', '/v1/resource-groups/g/spawn?x=1', 'spawn a resource from resource group g'],
    ['POST', '/v1/schedules', 'create a schedule'],
    ['PUT', '/v1/remotes/s3/r', 'change S3 remote r'],
    ['POST', '/v1/nodes/exec/drbd-reactorctl/evict', "run 'drbd-reactorctl evict' on nodes"],
    ['DELETE', '/v1/remotes?remote_name=a+b', 'delete remote a b'],
    ['DELETE', '/v1/remotes', 'delete remote'],
    ['DELETE', '/v1/nodes/50%', 'delete node 50%'],
    ['PUT', '/v1/nodes/$&', 'change node $&'],
    ['POST', '/v1/vendor/x?y=1', 'send POST /v1/vendor/x'],
  ])('%s %s: %s', (method, path, words) => {
    expect(requestWords(method, path)).toBe(words);
  });

  // What is collected for a report takes the time of every node, and lies on the controller then.
  const collects = (path: string): boolean => path.startsWith('/v1/sos-report');
  const changing = endpoints().filter(({ method, path }) => !['GET', 'OPTIONS'].includes(method) || collects(path));

  it.each(changing)('$method $path is a sentence with all of its names', ({ method, path }) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const words = requestWords(method, path.replace(/\{(\w+)\}/g, 'the-$1'));
    expect(words.split(' ')[0]).toMatch(VERB);
    for (const name of names) expect(words).toContain(` the-${name}`);
    expect(words).not.toMatch(/[{}]| {2}|\bs3\b|\bebs\b|^send | (a|an) (the-|[A-Z]?[a-z]*s$)/);
    expect(`Would ${words}:`).not.toMatch(/\ba [aeiou]|\ban [b-df-hj-np-tv-z]/);
  });

  it('has no words for what is no operation', () => {
    const named = endpoints().filter(({ phrase }) => phrase !== '');
    expect(named.map(({ name }) => name).sort()).toEqual(changing.map(({ name }) => name).sort());
  });
});

/** How a change begins in words. */
const VERB = new RegExp(
  `^(${'abort activate adjust back change clone collect create deactivate delete deploy disable enable enter evacuate export initialize look make move place query reconnect restore revoke roll run ship spawn stop toggle write'.split(' ').join('|')})$`,
);
