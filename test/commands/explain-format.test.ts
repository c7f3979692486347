import { expect, test } from 'vitest';
import { RecordingController } from '../support/recording-controller.ts';
import { runWords } from '../support/run-words.ts';

const run = (line: string) => runWords(line, new RecordingController());

test('the sections are shown without asking anybody', async () => {
  const { stdout, requests, code } = await run('explain format');
  expect(stdout).toContain('resource-definitions');
  expect([requests, code]).toEqual([[], 0]);
});

test('a member is told with type, unit, default and example', async () => {
  expect((await run('explain format resource-definitions.db1.volumes.0.size')).stdout).toBe(
    [
      'resource-definitions.RESOURCE_DEFINITION.volumes.VOLUME_NUMBER.size: What the volume offers to its users',
      'Type:     a size with its unit, such as 10GiB',
      'Required: yes',
      'Example:',
      '  size: 10GiB',
      '',
    ].join('\n'),
  );
  const { stdout } = await run('explain format controller.drbd-options.connect-int');
  expect(stdout).toContain('Type:     a whole number from 1 to 120, in seconds');
});

test('a secret is told as one', async () => {
  expect((await run('explain format remotes.s3.secret-key')).stdout).toContain('Secret:   ${env:NAME} or ${file:PATH}');
});

test('the same is there for programs', async () => {
  expect(JSON.parse((await run('explain format schedules.on-failure -o json')).stdout)).toEqual({
    path: 'schedules.SCHEDULE.on-failure',
    description: 'What to do when a backup could not be shipped',
    type: 'one of SKIP, RETRY',
    unit: null,
    required: false,
    default: 'SKIP',
    example: null,
    secret: false,
    members: [],
  });
});

test('a wrong path is told with what was meant', async () => {
  const { stderr, code } = await run('explain format nodes.interfces');
  expect(stderr).toContain("The format has no member 'nodes.interfces'.");
  expect(stderr).toContain('linstor explain format');
  expect(code).toBe(2);
});

test('a section is told with names that stand one below the other, an example, and what its members are by default', async () => {
  const { stdout } = await run('explain format storage-pools');
  expect(stdout).toContain('Type:     a map by NODE, then by STORAGE_POOL\n');
  expect(stdout).toContain('Example:\n  storage-pools:\n    n1:\n      ssd:\n        provider: LVM_THIN\n');
  expect(stdout).toContain('  external-locking  <true or false> (default false)\n');
  expect((await run('explain format resource-definitions')).stdout).toContain('      volumes:\n        0:\n');
});

test('a section may be called by the noun of its commands', async () => {
  const { stdout } = await run('explain format resource-definitions.replicas');
  expect((await run('explain format rd.replicas')).stdout).toBe(stdout);
  expect((await run('explain format resource-definition.replicas')).stdout).toBe(stdout);
});
