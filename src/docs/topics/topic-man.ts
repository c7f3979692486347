import type { HelpTopic } from '../../definition/help-topics.ts';
import { manEntry, manPage, manText } from '../man-page.ts';
import { roff, roffArgument } from '../roff.ts';
import { inDocs, type Block, type Topic } from './topic.ts';

/** The manual page about a subject; `pageOf` gives the page about a subject or noun, such as `linstor-node(1)`. */
export function topicMan(topic: HelpTopic, { body, seeAlso }: Topic, pageOf: (name: string) => string): string {
  const summary = topic.summary.charAt(0).toLowerCase() + topic.summary.slice(1);
  const pages = ['linstor(1)', ...seeAlso.map(pageOf)];
  return manPage({ name: `linstor-${topic.name}`, section: 7, summary, seeAlso: pages }, [
    '.SH DESCRIPTION',
    ...body.flatMap((block, at) => blockLines(block, body[at - 1])),
  ]);
}

function blockLines(block: Block, before: Block | undefined): string[] {
  const paragraph = isHeading(before) ? [] : ['.PP'];
  if (typeof block === 'string') return [...paragraph, manText(block)];
  if ('heading' in block) return [`.SH ${roffArgument(block.heading.toUpperCase())}`];
  if ('terms' in block) return block.terms.flatMap(([term, meaning]) => manEntry(term, meaning));
  if ('examples' in block) return block.examples.flatMap(([line, does]) => manEntry(line, does));
  if ('pages' in block) return inDocs(block.pages).flatMap(([page, tells]) => manEntry(page, tells));
  if ('lines' in block) return [...paragraph, '.RS', '.nf', ...block.lines.map(literal), '.fi', '.RE'];
  return [];
}

function isHeading(block: Block | undefined): boolean {
  return block === undefined || (typeof block === 'object' && 'heading' in block);
}

/** An empty line would end what stands as it is. */
function literal(line: string): string {
  return line === '' ? '\\&' : roff(line);
}
