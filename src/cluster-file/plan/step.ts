import type { ChangeRequest } from '../../api/controller.ts';

/** One thing that is done to the cluster, by one or more requests that are sent one after the other. */
export interface Step {
  /** What it is about: `replicas db1`. No two steps of a plan have the same. */
  readonly id: string;
  /** Steps that must have succeeded before; what is not in the plan is there already. */
  readonly needs: readonly string[];
  /** Steps that are better over before, even if they fail. */
  readonly after?: readonly string[];
  /** What it does, in LINSTOR's words and without a full stop: `resource db1: add replicas on n1, n2`. */
  readonly what: string;
  readonly requests: readonly ChangeRequest[];
  /** What must be so before the first request is sent, beyond the other steps. */
  readonly before?: Condition;
  /** What data would be lost, in sentences. */
  readonly loses?: readonly string[];
}

/** What the cluster has to reach by itself. */
export type Condition =
  /** The controller is connected to the satellites of these nodes. */
  | { readonly kind: 'online'; readonly nodes: readonly string[] }
  /** Each of these nodes has a good copy of the resource. */
  | { readonly kind: 'copies'; readonly resource: string; readonly nodes: readonly string[] };

/** What has to be done, or what of the file cannot be reached, in sentences: then nothing may be done. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly impossible: readonly string[];
}
