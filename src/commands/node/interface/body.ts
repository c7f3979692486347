import type { Body, Controller } from '../../../api/controller.ts';
import { choiceAnyCase } from '../../../definition/argument-types.ts';
import { optionOr } from '../../../definition/option.ts';

const COMMUNICATION_TYPES = ['plain', 'ssl'] as const;

export type CommunicationType = (typeof COMMUNICATION_TYPES)[number];

export const communicationType = optionOr(
  '--communication-type',
  choiceAnyCase('TYPE', COMMUNICATION_TYPES),
  'plain',
  'Whether controller and satellite talk in clear or encrypted',
);

interface NewInterface {
  readonly name: string;
  readonly address: string | undefined;
  /** Without a port the satellite is not reached over this interface, and the communication type means nothing. */
  readonly port: number | undefined;
  readonly communicationType: string;
  readonly active: boolean;
  /** An option asked for it: sent in any case, for leaving it out would change what the request does. */
  readonly activeAsked?: boolean;
}

/** A network interface as `POST /v1/nodes` and `/v1/nodes/{node}/net-interfaces` take it. */
export async function interfaceBody(controller: Controller, net: NewInterface): Promise<Body> {
  return {
    name: net.name,
    address: net.address,
    satellite_port: net.port,
    satellite_encryption_type: net.port === undefined ? undefined : net.communicationType,
    is_active: net.activeAsked || (await knowsActive(controller)) ? net.active : undefined,
  };
}

/** Whether the controller is known to accept `is_active`; with --curl no controller is known. */
function knowsActive(controller: Controller): Promise<boolean> {
  return controller.hasVersion('1.0.7', { unknown: false });
}
