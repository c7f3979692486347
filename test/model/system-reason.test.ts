import { expect, it } from 'vitest';
import { systemReason } from '../../src/model/system-reason.ts';

it.each([
  ["ENOENT: no such file or directory, open '/nope'", 'no such file or directory'],
  ["EACCES: permission denied, rename '/a' -> '/b'", 'permission denied'],
  ['ENOSPC: no space left on device, write', 'no space left on device'],
  ['getaddrinfo ENOTFOUND bravo', 'the host name cannot be resolved'],
  ['getaddrinfo EAI_AGAIN bravo', 'the host name cannot be resolved'],
  ['it has no token', 'it has no token'],
])('says in words why the system refused: %s', (message, words) => {
  expect(systemReason(new Error(message))).toBe(words);
});
