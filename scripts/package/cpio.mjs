/** Archives in the format `newc`, which is the payload of an .rpm. */
import { contentOf, fullMode } from './files.mjs';

/**
 * @param {readonly (import('./files.mjs').File | import('./files.mjs').Folder)[]} files in this order
 * @param {number} time seconds since 1970
 */
export function cpio(files, time) {
  const entries = files.map((file, at) => {
    const content = 'link' in file ? Buffer.from(file.link) : contentOf(file);
    return entry(`./${file.path}`, content, [at + 1, fullMode(file), 0, 0, 'folder' in file ? 2 : 1, time]);
  });
  return Buffer.concat([...entries.flat(), ...entry('TRAILER!!!', Buffer.alloc(0), [0, 0, 0, 0, 1, 0])]);
}

function entry(path, content, [inode, mode, user, group, links, time]) {
  const name = Buffer.from(`${path}\0`);
  const fields = [inode, mode, user, group, links, time, content.length, 0, 0, 0, 0, name.length, 0];
  const head = `070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}`;
  return [padded(Buffer.concat([Buffer.from(head), name])), padded(content)];
}

function padded(bytes) {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}
