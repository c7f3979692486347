import { TOPIC_PAGES } from './index.ts';
import { topicMarkdown } from './topic-markdown.ts';

/** The pages of Markdown by their names in docs/. */
export function topicPages(): [name: string, text: string][] {
  return TOPIC_PAGES.map(([topic, text]) => [`${topic.name}.md`, topicMarkdown(topic, text, linkTo)]);
}

/** Subjects have pages beside this one; nouns are a section of the reference. */
function linkTo(name: string): string {
  return TOPIC_PAGES.some(([topic]) => topic.name === name) ? `${name}.md` : `commands.md#${name}`;
}
