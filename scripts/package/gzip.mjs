import { gzipSync } from 'node:zlib';

/**
 * gzip with neither a time nor a system in its header, at its best unless `level` says otherwise.
 * @param {Buffer} content
 * @param {number} [level]
 */
export function gzip(content, level = 9) {
  const packed = gzipSync(content, { level });
  packed.writeUInt32LE(0, 4);
  packed[9] = 0xff;
  return packed;
}

/** Of what is large: the best would make it smaller by less than a hundredth and take thrice the time. */
export const LARGE = 6;
