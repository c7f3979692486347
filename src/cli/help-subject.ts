import { matches } from '../argv/match-word.ts';
import { Scanner } from '../argv/scanner.ts';
import { didYouMean } from '../model/similar-words.ts';
import type { CommandTree } from '../argv/tree.ts';
import { HELP_TOPICS, type TopicName } from '../definition/help-topics.ts';
import { usageFault, type Fault } from '../model/fault.ts';

export type KnownTopic = (typeof HELP_TOPICS)[number];

/** What somebody asks to have explained: a place among the commands, a subject, or both when they have the same name. */
export interface HelpSubject {
  readonly place: Scanner | undefined;
  readonly topic: KnownTopic | undefined;
}

/** What the words after `help` mean; commands come first. Throws a usage Fault for unknown or ambiguous ones. */
export function helpSubject(words: readonly string[], tree: CommandTree): HelpSubject {
  const place = new Scanner(words, tree);
  const [word, ...more] = words;
  const typed = more.length === 0 ? word : undefined;
  if (!place.pathFault) return { place, topic: HELP_TOPICS.find(({ name }) => name === typed) };
  if (more.length > 0 && HELP_TOPICS.some(({ name }) => name === word))
    throw usageFault(`Nothing may follow the topic '${word ?? ''}'.`, [`'linstor help ${word ?? ''}' explains it.`]);
  const [topic, ...others] = typed === undefined ? [] : matches<KnownTopic>(typed, HELP_TOPICS);
  const isExact = topic?.name === typed;
  if (topic && others.length === 0 && (isExact || !mayBeNoun(typed, tree))) return { place: undefined, topic };
  throw typed === undefined || mayBeNoun(typed, tree) ? place.pathFault : unknown(typed, tree, place.pathFault);
}

/** The file of the manual page about these words. Throws a usage Fault likewise. */
export function manualPage(words: readonly string[], tree: CommandTree): string {
  const { place, topic } = helpSubject(words.slice(0, 1), tree);
  const [noun] = place?.path ?? [];
  if (noun !== undefined) return `linstor-${noun}.1`;
  return topic ? topicPage(topic.name) : 'linstor.1';
}

/** The file of the manual page of a subject. */
export function topicPage(name: TopicName): string {
  return `linstor-${name}.7`;
}

function mayBeNoun(word: string | undefined, tree: CommandTree): boolean {
  return word !== undefined && matches(word, tree.nouns).length > 0;
}

function unknown(word: string, tree: CommandTree, { message }: Fault): Fault {
  const shown = tree.nouns.filter(({ hidden }) => !hidden);
  const names = [...shown, ...HELP_TOPICS].map(({ name }) => name);
  return usageFault(message, [...didYouMean(word, names), "'linstor help' lists the commands and topics."]);
}
