import type { HelpTopic } from '../../definition/help-topics.ts';
import type { Block, Row, Topic } from './topic.ts';

/** The page as Markdown; `linkTo` gives the address of the page about a subject or noun. */
export function topicMarkdown(
  { name }: HelpTopic,
  { title, body, seeAlso }: Topic,
  linkTo: (name: string) => string,
): string {
  return `${[
    `# ${safe(title)}`,
    `\`linstor help ${name}\` says the same; so does the manual page \`linstor-${name}(7)\`. Made from \`src/docs/topics/\` by \`npm run generate\`.`,
    blocksMarkdown(body),
    `See also: ${seeAlso.map((other) => `[${other}](${linkTo(other)})`).join(', ')}`,
  ].join('\n\n')}\n`;
}

/** Blocks below the heading of a page, as Markdown. */
export function blocksMarkdown(body: readonly Block[]): string {
  return body.map(blockText).join('\n\n');
}

function blockText(block: Block): string {
  if (typeof block === 'string') return safe(block);
  if ('heading' in block) return `## ${safe(block.heading)}`;
  if ('terms' in block) return table(block.terms);
  if ('examples' in block) return table(block.examples);
  if ('pages' in block)
    return block.pages.map(([page, tells]) => `- [docs/${page}](${page}): ${safe(tells)}`).join('\n');
  if ('lines' in block) return ['```', ...block.lines, '```'].join('\n');
  return `![${block.shows}](pictures/${block.picture}.svg)`;
}

function table(rows: readonly Row[]): string {
  return ['| | |', '|---|---|', ...rows.map(([term, meaning]) => `| ${code(term)} | ${cell(safe(meaning))} |`)].join(
    '\n',
  );
}

function code(text: string): string {
  return cell(text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);
}

/** A bar would begin the next cell, in code, too. */
function cell(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|');
}

/** What Markdown would take for something else, outside of code. */
function safe(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((piece) => (piece.startsWith('`') ? piece : piece.replace(/[<>*_|]/g, (character) => `\\${character}`)))
    .join('');
}
