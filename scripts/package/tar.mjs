/** Archives in the format `ustar`: the same files give the same bytes, whoever makes them and when. */
import { contentOf, fullMode } from './files.mjs';

const BLOCK = 512;

/**
 * An archive of these files in this order, all of them root's.
 * @param {readonly (import('./files.mjs').File | import('./files.mjs').Folder)[]} files
 * @param {{ time: number, prefix?: string }} options seconds since 1970; what comes before every path, such as `./`
 */
export function tar(files, { time, prefix = '' }) {
  const blocks = files.flatMap((file) => {
    const content = contentOf(file);
    const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
    return [header(file, content.length, time, prefix), content, padding];
  });
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}

function header(file, size, time, prefix) {
  const block = Buffer.alloc(BLOCK);
  const path = `${prefix}${file.path}${'folder' in file ? '/' : ''}`;
  if (Buffer.byteLength(path) > 100) throw new Error(`too long a path for the archive: ${path}`);
  block.write(path, 0);
  octal(block, 100, 8, fullMode(file) & 0o7777);
  octal(block, 108, 8, 0);
  octal(block, 116, 8, 0);
  octal(block, 124, 12, size);
  octal(block, 136, 12, time);
  block.write('        ', 148);
  block.write('folder' in file ? '5' : 'link' in file ? '2' : '0', 156);
  if ('link' in file) block.write(file.link, 157);
  block.write('ustar\u000000', 257, 'latin1');
  block.write('root', 265);
  block.write('root', 297);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

function octal(block, at, width, value) {
  block.write(`${value.toString(8).padStart(width - 1, '0')}\0`, at, 'latin1');
}
