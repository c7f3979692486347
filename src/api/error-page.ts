/** Characters of a page that are looked at: what a proxy has to say stands at its beginning. */
const LOOKED_AT = 64 * 1024;
/** Characters that a heading may have with the tags in it. */
const LONGEST_HEADING = 4096;
const LONGEST_TEXT = 200;

/**
 * The text of the element that carries the heading of an error page, on one line of 200 characters at the most; '' for a
 * page without one, undefined when the text is no HTML. Takes time in proportion to the text, whatever stands in it.
 */
export function pageTitle(text: string): string | undefined {
  const page = text.slice(0, LOOKED_AT);
  if (!/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(page)) return undefined;
  return shortened(
    headingOf(page)
      .replace(/<[^>]*>?/g, '')
      .trim(),
  );
}

/** On one line, cut where it gets long. */
export function shortened(text: string): string {
  const line = text.slice(0, LOOKED_AT).replace(/\s+/g, ' ');
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
}

/** What stands in the first element of a class that speaks of a header, else in the first <h1>, else in the <title>. */
function headingOf(page: string): string {
  const lower = page.toLowerCase();
  let first: string | undefined;
  let title: string | undefined;
  for (const tag of tagsOf(lower)) {
    if (isHeader(tag.text)) return contentOf(tag, page, lower);
    if (tag.name === 'h1') first ??= contentOf(tag, page, lower);
    else if (tag.name === 'title') title ??= contentOf(tag, page, lower);
  }
  return first ?? title ?? '';
}

interface Tag {
  readonly name: string;
  /** From the name to the closing bracket. */
  readonly text: string;
  /** Where its element's content begins. */
  readonly end: number;
}

function* tagsOf(lower: string): Generator<Tag> {
  // Up to the last closing bracket every tag has one, so that nothing is looked at twice.
  const tags = lower.slice(0, lower.lastIndexOf('>') + 1);
  for (const { 0: whole, 1: text = '', index } of tags.matchAll(/<([^>]*)>/g)) {
    const name = /^\w+/.exec(text)?.[0];
    if (name !== undefined) yield { name, text, end: index + whole.length };
  }
}

function isHeader(tag: string): boolean {
  return /\sclass=["']([^"']*)["']/.exec(tag)?.[1]?.includes('header') ?? false;
}

function contentOf({ name, end }: Tag, page: string, lower: string): string {
  const close = lower.indexOf(`</${name}>`, end);
  return page.slice(end, Math.min(close < 0 ? page.length : close, end + LONGEST_HEADING));
}
