import type { Globals } from '../argv/global-options.ts';
import type { ContextStore } from '../config/contexts.ts';
import type { Configuration } from '../config/files.ts';

/** Where settings come from besides the line itself. */
export interface SettingSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Reads the configuration files; called unless they are disabled. */
  readonly configuration: () => Configuration;
  /** The saved contexts; absent where there are none, as in the demo. */
  readonly contexts?: ContextStore;
  /** The line that started the shell named the controllers itself. */
  readonly controllersNamed?: boolean;
  /** Global options of the line that started the shell; they count for every line in it unless it says otherwise. */
  readonly inherited?: Partial<Globals>;
}
