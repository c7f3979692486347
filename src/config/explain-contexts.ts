import { LineCounter, isNode, parseDocument } from 'yaml';
import * as z from 'zod';

const CONTEXTS = z.object({
  current: z.string().optional(),
  contexts: z.record(z.string(), z.record(z.string(), z.string())).optional(),
});

/** Everything that is wrong with the file of contexts, each with its place; never a value, which may be a secret. `text` is JSON. */
export function faultsInContexts(text: string): readonly string[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const { error } = CONTEXTS.safeParse(JSON.parse(text));
  return (error?.issues ?? []).map(({ path, message }) => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    const { line, col } = lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0);
    const key = path.length === 0 ? '' : `${path.join('.')}: `;
    return `line ${line}, column ${col}: ${key}${message.replace(/^Invalid input: /, '')}`;
  });
}
