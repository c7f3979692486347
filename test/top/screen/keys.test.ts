import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKeys } from '../../../src/top/screen/keys.ts';

describe('keys', () => {
  it.each([
    ['a', [{ text: 'a' }]],
    ['jk', [{ text: 'j' }, { text: 'k' }]],
    ['存', [{ text: '存' }]],
    ['👍', [{ text: '👍' }]],
    [' ', [{ name: 'space' }]],
    ['\r', [{ name: 'return' }]],
    ['\t', [{ name: 'tab' }]],
    ['\x1b[Z', [{ name: 'S-tab' }]],
    ['\x03', [{ name: 'C-c' }]],
    ['\x7f', [{ name: 'backspace' }]],
    ['\x1b[A', [{ name: 'up' }]],
    ['\x1bOB', [{ name: 'down' }]],
    ['\x1b[1;5C', [{ name: 'right' }]],
    ['\x1b[5~', [{ name: 'pageup' }]],
    ['\x1b[4~', [{ name: 'end' }]],
    ['\x1b\x1b[A', [{ name: 'escape' }, { name: 'up' }]],
    ['\x1bx', [{ name: 'escape' }, { text: 'x' }]],
    ['\x1b[15~', []],
    ['\x1b[200~dy\r\x1b[201~q', [{ pasted: 'dy\r' }, { text: 'q' }]],
  ])('%j', (input, keys) => expect(readKeys(input)).toEqual({ keys, rest: '' }));

  it.each(['\x1b', '\x1b[', '\x1b[1;', '\x1b[200~half a paste'])('waits for the end of %j', (input) => {
    expect(readKeys(input)).toEqual({ keys: [], rest: input });
  });

  it('are the same however the terminal cuts what it sends', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('\x1b', '[', 'O', 'A', '5', '~', ';', 'x', '\r', '存') }),
        (input) => {
          const whole = readKeys(input);
          let rest = '';
          const pieces = input.split('').flatMap((one) => {
            const read = readKeys(rest + one);
            rest = read.rest;
            return read.keys;
          });
          expect([...pieces, rest]).toEqual([...whole.keys, whole.rest]);
        },
      ),
    );
  });
});
