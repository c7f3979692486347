import { HELP_TOPICS, type HelpTopic, type TopicName } from '../../definition/help-topics.ts';
import { clusterFiles } from './cluster-files.ts';
import { environment } from './environment.ts';
import { exitCodes } from './exit-codes.ts';
import { formats } from './formats.ts';
import { history } from './history.ts';
import { kubectl } from './kubectl.ts';
import { pager } from './pager.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { tls } from './tls.ts';
import { tokens } from './tokens.ts';
import { top } from './top.ts';
import { topicText } from './topic-text.ts';
import type { Topic, Topics } from './topic.ts';
import { transactions } from './transactions.ts';
import { where } from './where.ts';

const TOPICS: Topics = {
  where,
  formats,
  'exit-codes': exitCodes,
  environment,
  settings,
  tls,
  tokens,
  pager,
  shell,
  transactions,
  top,
  'cluster-files': clusterFiles,
  history,
  kubectl,
};

/** All subjects with their pages. */
export const TOPIC_PAGES: readonly (readonly [HelpTopic & { name: TopicName }, Topic])[] = HELP_TOPICS.map(
  (topic) => [topic, TOPICS[topic.name]] as const,
);

/** The page about a subject as text for a terminal of so many columns. */
export function helpOfTopic(topic: HelpTopic & { name: TopicName }, width: number): string {
  return topicText(topic, TOPICS[topic.name], width);
}
