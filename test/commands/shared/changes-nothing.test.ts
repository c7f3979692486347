import { expect, it } from 'vitest';
import { RecordingController } from '../../support/recording-controller.ts';
import { runWords } from '../../support/run-words.ts';

it.each([
  'resource-definition drbd-options db1',
  'volume-definition drbd-options db1 0',
  'controller drbd-options',
  'resource-group modify web',
  'resource-definition modify db1',
  'remote modify s3 offsite',
  'schedule modify nightly',
])('%s, which changes nothing, says so and is sent as ever', async (line) => {
  const { stderr, code } = await runWords(line, new RecordingController());
  expect(stderr).toBe('No option says what to change, so this changes nothing.\n');
  expect(code).toBe(0);
});

it.each([
  'resource-definition drbd-options db1 --drbd-timeout 60',
  'resource-group modify web --place-count 3',
  'resource-group modify web --storage-pool',
  'schedule modify nightly --keep-local all',
  'backup schedule enable offsite nightly',
  'key-value-store modify app owner me',
])('%s changes something', async (line) => {
  const { stderr, requests } = await runWords(line, new RecordingController());
  expect(stderr).toBe('');
  expect(requests).toHaveLength(1);
});
