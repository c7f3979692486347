import { describe, expect, it } from 'vitest';
import { openController } from '../../src/api/open-controller.ts';
import { settingsFor } from '../transport/settings-for.ts';
import { runWords } from '../support/run-words.ts';

describe('answers of a strange shape', () => {
  it.each([
    ['[null]', /element 0: it is no object/],
    ['[5]', /element 0: it is no object/],
    ['[{"name": 5, "type": "SATELLITE"}]', /element 0: name: it is no string/],
    ['[{"type": "SATELLITE"}]', /element 0: name: a string is missing/],
    [
      '[{"name": "a", "type": "SATELLITE"}, {"name": "a", "type": "SATELLITE", "net_interfaces": "x"}]',
      /element 1: net_/,
    ],
  ])('%s from a file is told where and why', async (stdin, says) => {
    const controller = openController(settingsFor());
    const { code, stdout, stderr } = await runWords(['node', 'list', '--from-file', '-'], controller, { stdin });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(says);
  });
});
