import { hideUserInfo, isSecretName, MASK, Secret } from '../model/secret.ts';
import { maskedJson } from '../transport/masked-json.ts';
import { shellWord } from '../transport/shell-word.ts';
import type { ParsedLine } from './parse-line.ts';

type LineCall = NonNullable<ParsedLine['call']>;

/** A line as a person may repeat it, with `***` in place of every passphrase, password and key; `line` is what it means. */
export function typedCommand(words: readonly string[], line: ParsedLine | undefined): string {
  const secrets = line ? secretsOf(line) : [];
  const shown = words.map((word) => masked(word, secrets));
  return ['linstor', ...shown.map(quoted)].join(' ');
}

/** The secrets of a line, the longest first: values of a secret type, and texts whose names tell that they are secret. */
function secretsOf({ globals, call }: ParsedLine): string[] {
  const typed = [globals, call?.input ?? {}, call?.more ?? {}]
    .flatMap((values) => Object.values<unknown>(values).flat())
    .flatMap((value) => (value instanceof Secret ? [value.reveal()] : []));
  const named = call ? [...optionsNamedSo(call), ...argumentsNamedSo(call)] : [];
  return [...typed, ...named].filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
}

/** Where keys of properties are arguments, the next argument is the value. */
const KEYS: readonly unknown[] = ['property-keys', 'key-value-keys', 'aux-properties'];

function argumentsNamedSo({ command, input }: LineCall): string[] {
  const named = Object.entries(command.arguments);
  return named.flatMap(([name, { type }], at) => {
    if (!KEYS.includes(type.source)) return isSecretName(type.placeholder) ? textsIn(input[name]) : [];
    return textsIn(input[name]).some(isSecretName) ? textsIn(input[named[at + 1]?.[0] ?? '']) : [];
  });
}

function optionsNamedSo({ command, input, more }: LineCall): string[] {
  const added = Object.entries(command.moreOptions?.() ?? {});
  return [
    ...Object.entries(command.options).map(([name, option]) => [option, input[name]] as const),
    ...added.map(([name, option]) => [option, more[name]] as const),
  ].flatMap(([{ flags }, value]) => (isSecretName(flags) ? textsIn(value) : []));
}

function textsIn(value: unknown): string[] {
  return [value].flat().filter((one) => typeof one === 'string');
}

function masked(word: string, secrets: readonly string[]): string {
  if (secrets.includes(word)) return MASK;
  const glued = word.startsWith('-') ? secrets.find((secret) => word.endsWith(secret)) : undefined;
  if (glued !== undefined) return word.slice(0, -glued.length) + MASK;
  return hideUserInfo(/^\s*[[{]/.test(word) ? maskedJson(word) : withoutAssigned(word));
}

/** `KEY=VALUE`, also among the parameters of a path of the API. */
function withoutAssigned(word: string): string {
  const [first = '', ...rest] = word.startsWith('/') ? word.split(/(?<=[?&])/) : [word];
  return [first, ...rest]
    .map((part) => {
      const equals = part.indexOf('=');
      if (equals < 0 || !isSecretName(part.slice(0, equals))) return part;
      return `${part.slice(0, equals)}=${MASK}${word.startsWith('/') && part.endsWith('&') ? '&' : ''}`;
    })
    .join('');
}

/** The mask is no word for a shell, and need not look like one. */
function quoted(word: string): string {
  const plain = word.endsWith(MASK) ? word.slice(0, -MASK.length) : word;
  return plain === '' || shellWord(plain) === plain ? word || "''" : shellWord(word);
}
