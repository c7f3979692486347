import { gzipSync } from 'node:zlib';

/** gzip at its best, with neither a time nor a system in its header. @param {Buffer} content */
export function gzip(content) {
  const packed = gzipSync(content, { level: 9 });
  packed.writeUInt32LE(0, 4);
  packed[9] = 0xff;
  return packed;
}
