import type { TopicName } from '../../definition/help-topics.ts';

/**
 * A page about a subject, from which the text of `linstor help NAME`, a manual page and a page of Markdown are made. What is typed
 * or printed literally stands in backquotes, wherever there are sentences; everywhere else text stands for itself.
 */
export interface Topic {
  /** The heading of the page of Markdown. */
  readonly title: string;
  readonly body: readonly Block[];
  /** Other subjects, and nouns of the program. */
  readonly seeAlso: readonly string[];
}

/** A text is a paragraph. */
export type Block =
  | string
  | { readonly heading: string }
  /** What is typed, and what it means. */
  | { readonly terms: readonly Row[] }
  /** Whole command lines, and what each does. */
  | { readonly examples: readonly Row[] }
  /** Lines as they are: a file, what is printed. */
  | { readonly lines: readonly string[] }
  /** Other pages of `docs/`, and what is there. */
  | { readonly pages: readonly Row[] }
  /** A picture of `docs/pictures/`, where pictures can be shown. */
  | { readonly picture: string; readonly shows: string };

export type Row = readonly [left: string, right: string];

/** The pages by the names of their subjects. */
export type Topics = Readonly<Record<TopicName, Topic>>;

/** Pages as they are named where they cannot be linked. */
export function inDocs(pages: readonly Row[]): Row[] {
  return pages.map(([page, tells]) => [`docs/${page}`, tells]);
}
