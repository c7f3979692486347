import type { ServerResponse } from 'node:http';
import { jsonText } from './http/json-text.ts';
import type { Context } from './state/context.ts';
import { sorted } from './state/find.ts';
import { nodeView } from './views/nodes.ts';
import { mayPromote } from './views/resources.ts';

interface NodeNote {
  readonly text: string;
  readonly flags: string;
  readonly view: object;
}

/** Server-sent events: what changed from one request to the next, for those who listen. */
export class EventHub {
  private readonly nodeListeners = new Set<ServerResponse>();
  private readonly promotionListeners = new Set<ServerResponse>();
  private nodes = new Map<string, NodeNote>();
  private promotions = new Map<string, boolean>();
  private lastId = 0;

  listen(context: Context, kind: 'nodes' | 'promotion', response: ServerResponse): void {
    const listeners = kind === 'nodes' ? this.nodeListeners : this.promotionListeners;
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
    response.flushHeaders();
    if (listeners.size === 0) this.snapshot(context, kind);
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
    if (kind === 'nodes') return;
    for (const [key, value] of this.promotions) this.send([response], 'may-promote-change', promotionData(key, value));
  }

  /** Tells the listeners what is different since the last call. */
  publish(context: Context): void {
    if (this.nodeListeners.size > 0) this.tellNodes(context);
    if (this.promotionListeners.size > 0) this.tellPromotions(context);
  }

  close(): void {
    for (const response of [...this.nodeListeners, ...this.promotionListeners]) response.end();
  }

  private snapshot(context: Context, kind: 'nodes' | 'promotion'): void {
    if (kind === 'nodes') this.nodes = nodeNotes(context);
    else this.promotions = promotionNotes(context);
  }

  private tellNodes(context: Context): void {
    const before = this.nodes;
    this.nodes = nodeNotes(context);
    for (const [name, note] of this.nodes) {
      const old = before.get(name);
      if (old === undefined) this.send(this.nodeListeners, 'node-create', { node: note.view });
      else if (old.flags !== note.flags) this.send(this.nodeListeners, flagEvent(note.flags), { node: note.view });
      else if (old.text !== note.text) {
        this.send(this.nodeListeners, 'node-modified', { old_node: old.view, new_node: note.view });
      }
    }
    for (const [name, old] of before) {
      if (!this.nodes.has(name)) this.send(this.nodeListeners, 'node-delete', { node: old.view });
    }
  }

  private tellPromotions(context: Context): void {
    const before = this.promotions;
    this.promotions = promotionNotes(context);
    for (const [key, value] of this.promotions) {
      if (before.get(key) !== value)
        this.send(this.promotionListeners, 'may-promote-change', promotionData(key, value));
    }
    for (const key of before.keys()) {
      if (!this.promotions.has(key))
        this.send(this.promotionListeners, 'may-promote-change', promotionData(key, false));
    }
  }

  private send(to: Iterable<ServerResponse>, event: string, data: object): void {
    this.lastId += 1;
    for (const response of to) response.write(`id: ${this.lastId}\nevent: ${event}\ndata: ${jsonText(data)}\n\n`);
  }
}

function flagEvent(flags: string): string {
  if (flags.includes('EVICTED')) return 'node-evicted';
  return flags.includes('EVACUATE') ? 'node-evacuate' : 'node-restored';
}

function nodeNotes(context: Context): Map<string, NodeNote> {
  return new Map(
    sorted(context.state.nodes).map((node) => {
      const view = nodeView(context, node);
      return [node.name, { view, text: jsonText(view), flags: node.flags.join() }];
    }),
  );
}

function promotionNotes(context: Context): Map<string, boolean> {
  const notes = new Map<string, boolean>();
  for (const definition of sorted(context.state.definitions)) {
    for (const resource of sorted(definition.resources)) {
      if (resource.layers.includes('DRBD')) {
        notes.set(`${definition.name}/${resource.nodeName}`, mayPromote(context, definition, resource));
      }
    }
  }
  return notes;
}

function promotionData(key: string, value: boolean): object {
  const [resource_name, node_name] = key.split('/');
  return { resource_name, node_name, may_promote: value };
}
