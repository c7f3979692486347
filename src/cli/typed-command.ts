import { hideUserInfo, Secret } from '../model/secret.ts';
import { maskedJson } from '../transport/masked-json.ts';
import { shellWord } from '../transport/shell-word.ts';
import type { ParsedLine } from './parse-line.ts';

const MASK = '***';

/** Names of properties and keys whose values are secret, although the program takes them as texts. Files and ids are none. */
const SECRET_NAME = /(pass(phrase|word|wd)|secret|token|credential|access[-_]?key)(?![^=]*(file|-id))/i;

/** A line as a person may repeat it, with `***` in place of every passphrase, password and key; `line` is what it means. */
export function typedCommand(words: readonly string[], line: ParsedLine | undefined): string {
  const secrets = line ? secretsOf(line) : [];
  const start = line?.found.start ?? 0;
  const shown = words.map((word, at) => masked(word, at > start ? words[at - 1] : undefined, secrets));
  return ['linstor', ...shown.map(quoted)].join(' ');
}

/** The secrets of a line, the longest first. */
function secretsOf({ globals, call }: ParsedLine): string[] {
  return [globals, call?.input ?? {}, call?.more ?? {}]
    .flatMap((values) => Object.values<unknown>(values).flat())
    .flatMap((value) => (value instanceof Secret && !value.isEmpty ? [value.reveal()] : []))
    .sort((a, b) => b.length - a.length);
}

function masked(word: string, before: string | undefined, secrets: readonly string[]): string {
  if (secrets.includes(word)) return MASK;
  const glued = word.startsWith('-') ? secrets.find((secret) => word.endsWith(secret)) : undefined;
  if (glued !== undefined) return word.slice(0, -glued.length) + MASK;
  const [key = '', value] = word.split('=', 2);
  if (value !== undefined && SECRET_NAME.test(key)) return `${key}=${MASK}`;
  if (before !== undefined && SECRET_NAME.test(before) && !before.includes('=') && !word.startsWith('-')) return MASK;
  return hideUserInfo(/^\s*[[{]/.test(word) ? maskedJson(word) : word);
}

/** The mask is no word for a shell, and need not look like one. */
function quoted(word: string): string {
  const plain = word.endsWith(MASK) ? word.slice(0, -MASK.length) : word;
  return plain === '' || shellWord(plain) === plain ? word || "''" : shellWord(word);
}
