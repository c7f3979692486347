import { expect, test } from 'vitest';
import fc from 'fast-check';
import { optionValue, optionsByKey, propertyOf } from '../../src/cluster-file/format/drbd-options.ts';
import { FileFault } from '../../src/cluster-file/read/file-faults.ts';
import { readSources } from '../../src/cluster-file/read/read-sources.ts';
import { sizeKib, sizeText } from '../../src/cluster-file/tree/size-text.ts';
import { drbdOptions } from '../../src/drbd/options.ts';

const texts: Readonly<Record<string, string>> = {
  'one.yaml': 'a',
  'folder/b10.yaml': 'b10',
  'folder/b2.YML': 'b2',
  'folder/c.json': 'c',
  'folder/.hidden.yaml': 'no',
  'folder/README.md': 'no',
  'empty/README.md': 'no',
  '-': 'stdin',
};

test.each([
  ['latin 1', Buffer.from('linstor: 1\na: caf\xe9', 'latin1'), 2, 7],
  ['UTF-16', Buffer.from('\ufefflinstor: 1\n', 'utf16le'), 1, 1],
  ['bytes of a program', Buffer.from('a\0b'), 1, 2],
])('what is no UTF-8 is a fault with its place: %s', async (_, bytes, line, column) => {
  const reading = readSources({ ...files, read: () => Promise.resolve(bytes) }, ['a.yaml']);
  const error: unknown = await reading.catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(FileFault);
  const message = 'this is no text in UTF-8: save it in this encoding';
  expect((error as FileFault).problems).toEqual([{ file: 'a.yaml', line, column, message }]);
});

const files = {
  stdinIsTerminal: false,
  read: (path: string) => Promise.resolve(Buffer.from(texts[path] ?? '')),
  isDirectory: (path: string) => Promise.resolve(['folder', 'folder/', 'empty'].includes(path)),
  entries: (path: string) =>
    Promise.resolve(
      Object.keys(texts).flatMap((name) =>
        name.startsWith(path.replace(/\/?$/, '/')) ? [name.split('/')[1] ?? ''] : [],
      ),
    ),
  write: () => Promise.reject(new Error('nothing is written')),
  edit: () => Promise.reject(new Error('nothing is edited')),
  editFile: () => Promise.reject(new Error('nothing is edited')),
};

test('files, folders in natural order and stdin are read', async () => {
  expect(await readSources(files, ['one.yaml', 'folder/', '-'])).toEqual([
    { name: 'one.yaml', text: 'a' },
    { name: 'folder/b2.YML', text: 'b2' },
    { name: 'folder/b10.yaml', text: 'b10' },
    { name: 'folder/c.json', text: 'c' },
    { name: 'stdin', text: 'stdin' },
  ]);
});

test('a folder without any cluster file is a fault', async () => {
  await expect(readSources(files, ['empty'])).rejects.toThrow('There is no .yaml, .yml or .json file in empty.');
});

test('a size is the same after it was written and read', () => {
  fc.assert(fc.property(fc.bigInt({ min: 1n, max: 2n ** 63n }), (kib) => BigInt(sizeKib(sizeText(kib))) === kib));
});

test('the value of an option is the same after it was written and read', () => {
  const known = optionsByKey('full');
  for (const option of drbdOptions('full')) {
    const { value } = option;
    const words = 'choices' in value ? value.choices : value.type === 'boolean' ? ['yes', 'no'] : [];
    const numbers = 'min' in value ? [String(value.min), String(value.max)] : [];
    for (const word of [...words, ...numbers])
      expect(propertyOf(optionValue(known.get(option.key) ?? option, word) ?? '?'), option.key).toBe(word);
  }
});
