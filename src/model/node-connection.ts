import type { Properties } from './properties.ts';

/** The connection between two nodes as the REST API gives it; only what the client depends on. */
export interface NodeConnection {
  readonly node_a: string;
  readonly node_b: string;
  readonly flags?: readonly string[];
  readonly props?: Properties;
}
