/** A key as the editor sees it: `C-a`, `M-b`, `left`, `return`… or text that was typed. */
export type Key = { readonly name: string } | { readonly text: string };

/** What Node tells about a keypress. */
export interface Keypress {
  readonly sequence?: string | undefined;
  readonly name?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
  readonly shift?: boolean | undefined;
}

/** The keys of a keypress: Esc and a control character right behind it come as one. */
export function keysOf(text: string | undefined, keypress: Keypress): readonly Key[] {
  const { sequence = '', name } = keypress;
  const control = name === undefined ? /^\x1b([\x01-\x1a])$/.exec(sequence)?.[1] : undefined;
  if (control !== undefined)
    return [{ name: 'escape' }, { name: `C-${String.fromCharCode(control.charCodeAt(0) + 0x60)}` }];
  if (sequence === '\x1b\r') return [{ name: 'escape' }, { name: 'return' }];
  const key = keyOf(text, keypress);
  return key ? [key] : [];
}

/** The key of a keypress; undefined for what nobody can use. */
export function keyOf(text: string | undefined, { sequence = '', name, ctrl, meta, shift }: Keypress): Key | undefined {
  if (sequence === '\x1f') return { name: 'C-_' };
  if (name === 'escape') return { name };
  if (name === undefined || (!ctrl && !meta && isTyped(text, name))) return typed(text ?? sequence);
  const plain = name === 'enter' ? 'return' : name;
  return { name: `${ctrl ? 'C-' : ''}${meta ? 'M-' : ''}${shift && plain.length > 1 ? 'S-' : ''}${plain}` };
}

/** Letters, digits and the space bar have names too. */
function isTyped(text: string | undefined, name: string): boolean {
  return text !== undefined && (name.length === 1 || name === 'space');
}

function typed(text: string): Key | undefined {
  return text === '' || /[\x00-\x1f\x7f]/.test(text) ? undefined : { text };
}
