import type { ConnectionSettings } from '../transport/connection-settings.ts';
import { CurlPage, type CurlOptions } from '../transport/curl-page.ts';
import { Controller } from './controller.ts';

/** The controller of --curl: its answers are those of a preview. */
export function openCurlPage(settings: ConnectionSettings, options: CurlOptions): Controller {
  return new Controller(new CurlPage(settings, options));
}
