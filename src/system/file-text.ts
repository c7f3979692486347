/**
 * The text of a file that people write: UTF-8, or UTF-16 where its first bytes say so, as `>` in PowerShell writes it. The mark that editors
 * put in front of it is no part of the text.
 */
export function fileText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return withoutMark(text.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8'));
}

/** A text that was read, without the mark of its encoding. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
