import type { ServerResponse } from 'node:http';
import { jsonText } from './http/json-text.ts';
import type { Context } from './state/context.ts';
import { sorted } from './state/find.ts';
import { nodeView } from './views/nodes.ts';
import { mayPromote } from './views/resources.ts';

/** What listeners can hear of, each with what there is to say now: a text by which a change is seen, and what an event shows. */
type Notes = ReadonlyMap<string, { readonly text: string; readonly flags: string; readonly view: object }>;

const NOTES: Readonly<Record<Topic, (context: Context) => Notes>> = { nodes: nodeNotes, promotion: promotionNotes };

type Topic = 'nodes' | 'promotion';
type Event = readonly [name: string, data: object];

/** Server-sent events: what changed from one request to the next, for those who listen. */
export class EventHub {
  private readonly listeners = { nodes: new Set<ServerResponse>(), promotion: new Set<ServerResponse>() };
  private readonly last: Record<Topic, Notes> = { nodes: new Map(), promotion: new Map() };
  private lastId = 0;

  /** Adds a listener, which hears at first who may be promoted. */
  listen(context: Context, topic: Topic, response: ServerResponse): void {
    const listeners = this.listeners[topic];
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
    response.flushHeaders();
    if (listeners.size === 0) this.last[topic] = NOTES[topic](context);
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
    if (topic === 'promotion') this.send([response], promotionEvents(new Map(), this.last.promotion));
  }

  /** Tells the listeners what is different since the last call. */
  publish(context: Context): void {
    for (const topic of ['nodes', 'promotion'] as const) {
      if (this.listeners[topic].size === 0) continue;
      const before = this.last[topic];
      const now = (this.last[topic] = NOTES[topic](context));
      this.send(this.listeners[topic], topic === 'nodes' ? nodeEvents(before, now) : promotionEvents(before, now));
    }
  }

  close(): void {
    for (const response of [...this.listeners.nodes, ...this.listeners.promotion]) response.end();
  }

  private send(to: Iterable<ServerResponse>, events: Iterable<Event>): void {
    for (const [event, data] of events) {
      this.lastId += 1;
      for (const response of to) response.write(`id: ${this.lastId}\nevent: ${event}\ndata: ${jsonText(data)}\n\n`);
    }
  }
}

function* nodeEvents(before: Notes, now: Notes): Generator<Event> {
  for (const [name, { text, flags, view }] of now) {
    const old = before.get(name);
    if (old === undefined) yield ['node-create', { node: view }];
    else if (old.flags !== flags) yield [flagEvent(flags), { node: view }];
    else if (old.text !== text) yield ['node-modified', { old_node: old.view, new_node: view }];
  }
  for (const [name, old] of before) if (!now.has(name)) yield ['node-delete', { node: old.view }];
}

function flagEvent(flags: string): string {
  if (flags.includes('EVICTED')) return 'node-evicted';
  return flags.includes('EVACUATE') ? 'node-evacuate' : 'node-restored';
}

function nodeNotes(context: Context): Notes {
  const views = sorted(context.state.nodes).map((node) => ({ node, view: nodeView(context, node) }));
  return new Map(views.map(({ node, view }) => [node.name, { view, text: jsonText(view), flags: node.flags.join() }]));
}

function* promotionEvents(before: Notes, now: Notes): Generator<Event> {
  for (const [key, { text, view }] of now) if (before.get(key)?.text !== text) yield ['may-promote-change', view];
  for (const [key, { view }] of before)
    if (!now.has(key)) yield ['may-promote-change', { ...view, may_promote: false }];
}

function promotionNotes(context: Context): Notes {
  const all = sorted(context.state.definitions).flatMap((definition) =>
    sorted(definition.resources).map((resource) => ({ definition, resource })),
  );
  const replicated = all.filter(({ resource }) => resource.layers.includes('DRBD'));
  return new Map(
    replicated.map(({ definition, resource }) => {
      const [resource_name, node_name] = [definition.name, resource.nodeName];
      const view = { resource_name, node_name, may_promote: mayPromote(context, definition, resource) };
      return [`${resource_name}/${node_name}`, { view, text: jsonText(view), flags: '' }];
    }),
  );
}
