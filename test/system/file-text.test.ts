import { expect, it } from 'vitest';
import { fileText } from '../../src/system/file-text.ts';

it.each([
  ['UTF-8', Buffer.from('gehüpft\r\n')],
  ['UTF-8 with a mark', Buffer.from('\uFEFFgehüpft\r\n')],
  ['UTF-16 with a mark', Buffer.from('\uFEFFgehüpft\r\n', 'utf16le')],
])('a text in %s is read without the mark', (_, bytes) => {
  expect(fileText(bytes)).toBe('gehüpft\r\n');
});

it('a part of a longer buffer is read, and nothing beside it', () => {
  expect(fileText(Buffer.from('before text after').subarray(7, 11))).toBe('text');
  expect(fileText(new Uint8Array())).toBe('');
});

it('only the mark at the beginning is left out', () => {
  expect(fileText(Buffer.from('\uFEFF\uFEFFa\uFEFF'))).toBe('\uFEFFa\uFEFF');
});
