import { parseAddress } from '../transport/address.ts';
import { Controller } from './controller.ts';
import { supported, versionIn } from './controller-version.ts';
import type { ControllerVersion } from './objects/version.ts';
import type { ConnectionSettings } from '../transport/connection-settings.ts';
import { Transport } from '../transport/http-transport.ts';

/** The controller that the settings lead to, spoken to over HTTP or HTTPS. Nothing is connected or read before the first request. */
export function openController(settings: ConnectionSettings): Controller {
  let version: ControllerVersion | undefined;
  const transport = new Transport(settings, async (answer) => {
    version = supported(await versionIn(answer), answer);
  });
  return new Controller({
    send: (request) => transport.send(request),
    uri: () => transport.uri(),
    where: () => settings.controllers.map((address) => parseAddress(address).written).join(' or '),
    version: () => version,
  });
}
