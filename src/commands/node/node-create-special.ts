import type { Body, ChangeRequest, Controller } from '../../api/controller.ts';
import { interfaceBody } from './interface/body.ts';

interface SpecialNode {
  readonly name: string;
  readonly type: string;
  readonly props: Readonly<Record<string, Body | undefined>>;
}

/** The request for a node whose satellite the controller runs itself: it is reached on the controller's own host. */
export async function specialNode(controller: Controller, { name, type, props }: SpecialNode): Promise<ChangeRequest> {
  const net = await interfaceBody(controller, {
    name: 'default',
    address: '127.0.0.1',
    port: 3366,
    communicationType: 'Plain',
    active: true,
  });
  return { method: 'POST', path: '/v1/nodes', body: { name, type, net_interfaces: [net], props } };
}
