/** A value that a file does not hold itself: a variable of the environment, or the content of a local file. */
export interface Placeholder {
  readonly from: 'env' | 'file';
  readonly name: string;
}

/** A placeholder and where in the tree it stands: `['remotes', 'offsite', 's3', 'secret-key']`. */
export interface PlacedPlaceholder {
  readonly path: readonly string[];
  readonly placeholder: Placeholder;
}

const PLACEHOLDER = /^\$\{(env|file):([^}\n]+)\}$/;
/** A text that only looks like a placeholder has a dollar sign more. */
const LOOKS_SO = /^\$+\{(?:env|file):[^}\n]+\}$/;

/** The text of a placeholder in a file. */
export function placeholderText({ from, name }: Placeholder): string {
  return `\${${from}:${name}}`;
}

/** `${env:LINSTOR_REMOTE_OFFSITE_SECRET_KEY}` for the words remote, offsite and secret-key. */
export function environmentPlaceholder(...words: readonly string[]): string {
  const name = ['linstor', ...words]
    .join('_')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');
  return placeholderText({ from: 'env', name });
}

/** What stands in a file for this very text. */
export function literal(text: string): string {
  return LOOKS_SO.test(text) ? `$${text}` : text;
}

/** What a text in a file stands for: a placeholder, or the text itself. */
export function meaningOf(text: string): Placeholder | string {
  const [, from, name] = PLACEHOLDER.exec(text) ?? [];
  if (name !== undefined) return { from: from === 'env' ? 'env' : 'file', name };
  return LOOKS_SO.test(text) ? text.slice(1) : text;
}

/** Every placeholder in a tree. */
export function* placeholdersIn(value: unknown, path: readonly string[] = []): Iterable<PlacedPlaceholder> {
  if (typeof value === 'string') {
    const meaning = meaningOf(value);
    if (typeof meaning !== 'string') yield { path, placeholder: meaning };
  } else if (typeof value === 'object' && value !== null)
    for (const [name, member] of Object.entries(value)) yield* placeholdersIn(member, [...path, name]);
}

/** The same data with every text as it is meant; `valueOf` gives what a placeholder stands for. */
export function filledIn<T>(value: T, valueOf: (placeholder: Placeholder) => string): T {
  return filled(value, valueOf) as T;
}

function filled(value: unknown, valueOf: (placeholder: Placeholder) => string): unknown {
  if (typeof value === 'string') {
    const meaning = meaningOf(value);
    return typeof meaning === 'string' ? meaning : valueOf(meaning);
  }
  if (Array.isArray(value)) return value.map((item: unknown) => filled(item, valueOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, filled(member, valueOf)]));
}
