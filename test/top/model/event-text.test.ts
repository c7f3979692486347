import { describe, expect, it } from 'vitest';
import { nodeTold, promotionTold } from '../../../src/top/model/event-text.ts';

describe('events in words', () => {
  it.each([
    ['node-create', { node: { name: 'n4' } }, 'node n4 was added'],
    ['node-delete', { node: { name: 'n4' } }, 'node n4 was deleted'],
    ['node-evicted', { node: { name: 'n4' } }, 'node n4 was evicted'],
    [
      'node-modified',
      { old_node: { name: 'n1', connection_status: 'ONLINE' }, new_node: { name: 'n1', connection_status: 'OFFLINE' } },
      'node n1 is OFFLINE, it was ONLINE',
    ],
    [
      'node-modified',
      { old_node: { name: 'n1', connection_status: 'ONLINE' }, new_node: { name: 'n1', connection_status: 'ONLINE' } },
      'node n1 was modified',
    ],
    ['node-new-kind', { node: { name: 'n1', connection_status: 'ONLINE' } }, 'node n1 is ONLINE'],
  ])('of nodes: %s', (event, data, words) => {
    const told = nodeTold(event, data);
    expect(`${told?.about ?? ''} ${told?.text ?? ''}`).toBe(words);
  });

  it('of what no node is named in say nothing', () => {
    expect(nodeTold('node-create', { node: {} })).toBeUndefined();
    expect(nodeTold('node-create', 'text')).toBeUndefined();
  });

  it('tell a change of what may become primary, not how it is at first', () => {
    const known = new Map<string, boolean>();
    const event = (may: boolean) => ({ resource_name: 'db1', node_name: 'n1', may_promote: may });
    expect(promotionTold(event(true), known)).toBeUndefined();
    expect(promotionTold(event(true), known)).toBeUndefined();
    expect(promotionTold(event(false), known)).toEqual({
      about: 'resource db1 on n1',
      text: 'may no longer become primary',
      colour: 'yellow',
    });
  });
});
