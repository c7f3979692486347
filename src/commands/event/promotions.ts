import { eventCommand } from './stream.ts';

/** `GET /v1/events/drbd/promotion` */
export const eventPromotions = eventCommand({
  verb: 'promotions',
  summary: 'Tell where resources may become primary, as it changes',
  path: '/v1/events/drbd/promotion',
  tell: ({ resource_name: resource, node_name: node, may_promote: may }) =>
    `${textOf(resource)} on ${textOf(node)} ${may === true ? 'may' : 'may not'} become primary`,
  examples: { 'linstor event promotions': 'Where each resource may become primary' },
});

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
