import type { Send } from '../transport/send.ts';
import type { ControllerVersion } from './objects/version.ts';

/** Where requests go: to a controller over HTTP, to the page of --curl, or to a test. */
export interface Port {
  readonly send: Send;
  /** The address in use as it was written, `linstor://host:port`; connects first when several are given. */
  uri(): Promise<string>;
  /** Where the controller may be, for the line about what is waited for. */
  readonly where?: () => string;
  /** What is known of the controller without asking for it; `any`: nothing will ever be, since nobody is there (--curl). */
  readonly version?: () => ControllerVersion | 'any' | undefined;
}
