import type { Controller } from './controller.ts';
import { HttpController } from './http-controller.ts';
import type { ConnectionSettings } from './settings.ts';

/** The controller that the settings lead to. Nothing is connected or read before the first request. */
export function openController(settings: ConnectionSettings): Controller {
  return HttpController.open(settings);
}
