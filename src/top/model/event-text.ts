import { isJsonObject, type JsonObject, type JsonValue } from '../../model/json.ts';
import type { Colour } from '../../output/view.ts';

/** What an event of the cluster says, and whether it is news or only how things are. */
export interface Told {
  readonly about: string;
  readonly text: string;
  readonly colour: Colour | undefined;
}

/** What is known of a resource on a node by its last event: whether it may become primary. */
export type Promotions = Map<string, boolean>;

/** An event of `/v1/events/nodes` in words; undefined: it says nothing. */
export function nodeTold(event: string, data: JsonValue): Told | undefined {
  if (!isJsonObject(data)) return undefined;
  const [before, node] = [objectIn(data.old_node), objectIn(data.new_node ?? data.node)];
  const name = textIn(node.name ?? before.name);
  if (name === '') return undefined;
  const [text, colour] = KNOWN[event] ?? changed(before, node);
  return { about: `node ${name}`, text, colour };
}

const KNOWN: Readonly<Record<string, readonly [text: string, colour: Colour | undefined]>> = {
  'node-create': ['was added', 'green'],
  'node-delete': ['was deleted', 'yellow'],
  'node-evicted': ['was evicted', 'red'],
  'node-evacuate': ['is being evacuated', 'yellow'],
  'node-restored': ['was restored', 'green'],
};

function changed(before: JsonObject, node: JsonObject): readonly [text: string, colour: Colour | undefined] {
  const [was, is] = [textIn(before.connection_status), textIn(node.connection_status)];
  if (is === '' || is === was) return ['was modified', undefined];
  const colour = is === 'ONLINE' ? 'green' : is === 'OFFLINE' ? 'red' : 'yellow';
  return [was === '' ? `is ${is}` : `is ${is}, it was ${was}`, colour];
}

/**
 * An event of `/v1/events/drbd/promotion` in words, by what was known before, which is brought up to date. Undefined: nothing
 * has changed, or it is the first that is heard of the resource.
 */
export function promotionTold(data: JsonValue, known: Promotions): Told | undefined {
  if (!isJsonObject(data)) return undefined;
  const about = `resource ${textIn(data.resource_name)} on ${textIn(data.node_name)}`;
  const may = data.may_promote === true;
  const before = known.get(about);
  known.set(about, may);
  if (before === undefined || before === may) return undefined;
  return { about, text: may ? 'may become primary' : 'may no longer become primary', colour: may ? 'green' : 'yellow' };
}

function objectIn(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function textIn(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
