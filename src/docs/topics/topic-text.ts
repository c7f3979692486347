import { wrapWords } from '../../model/wrap-words.ts';
import type { HelpTopic } from '../../definition/help-topics.ts';
import { inDocs, type Block, type Row, type Topic } from './topic.ts';

/** No line of prose gets longer than this: the eye loses its way back. */
const WIDEST = 100;

/** The page as text for a terminal, on lines of at most `width` columns where words and command lines allow. */
export function topicText({ summary }: HelpTopic, { body, seeAlso }: Topic, width: number): string {
  const most = Math.min(WIDEST, Math.max(40, width));
  const first = body.findIndex((block) => typeof block === 'object' && 'heading' in block);
  const parts = body.map((block, at) => {
    const isInside = first >= 0 && at > first;
    return `${isAnnounced(block, body[at - 1], isInside) ? '' : '\n'}${blockText(block, isInside ? 2 : 0, most)}\n`;
  });
  const related = seeAlso.map((name) => `linstor help ${name}`).join(', ');
  const shown = parts.filter((part) => part.trim() !== '');
  return [wrapped(`${summary}.`, most), '\n', ...shown, '\n', wrapped(`See also: ${related}`, most), '\n'].join('');
}

/** What a heading, or the sentence at the beginning of a page, announces follows it at once. */
function isAnnounced(block: Block, before: Block | undefined, isInside: boolean): boolean {
  if (before === undefined) return false;
  if (typeof before === 'object') return 'heading' in before;
  return !isInside && typeof block === 'object' && before.endsWith(':');
}

function blockText(block: Block, indent: number, width: number): string {
  if (typeof block === 'string') return indented(wrapped(spoken(block), width - indent), indent);
  if ('heading' in block) return `${block.heading}:`;
  if ('terms' in block) return rowsText(block.terms, width);
  if ('examples' in block) return examplesText(block.examples, width);
  if ('pages' in block) return rowsText(inDocs(block.pages), width);
  return 'lines' in block ? indented(block.lines.join('\n'), indent + 2) : '';
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}

/** Lines with their explanations beside them where there is room, else below. */
function examplesText(rows: readonly Row[], width: number): string {
  if (rows.every(([line]) => line.length <= width / 2)) return rowsText(rows, width);
  return rows.map(([line, does]) => `  ${line}\n${indented(wrapped(spoken(does), width - 6), 6)}`).join('\n');
}

/** What could be read as a part of the sentence: several words, words as they stand in dictionaries, a lone key or sign. */
const NEEDS_QUOTES = / |^[a-z][a-z-]*$|^\w$|^\W{1,2}$|^\\.$/;

/** Backquotes are for other readers: what is not seen to be literal without them gets the quotes of messages. */
function spoken(text: string): string {
  return text.replace(/`([^`]+)`/g, (_, code: string) =>
    NEEDS_QUOTES.test(code) && !code.includes("'") ? `'${code}'` : code,
  );
}

/** In two columns; a left side that is too long has a line of its own. */
function rowsText(rows: readonly Row[], width: number): string {
  const left = Math.max(...rows.map(([term]) => term.length).filter((length) => length <= width / 2));
  return rows
    .map(([term, meaning]) => {
      const lines = indented(wrapped(spoken(meaning), width - left - 4), left + 4);
      return term.length > left ? `  ${term}\n${lines}` : `  ${term.padEnd(left)}  ${lines.trimStart()}`;
    })
    .join('\n');
}

function wrapped(text: string, width: number): string {
  return wrapWords(text, width).join('\n');
}
