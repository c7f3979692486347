import type { Query } from '../../api/controller.ts';
import { nodeName, resourceName, timeAgo } from '../../definition/argument-types.ts';
import { flag, list, option } from '../../definition/option.ts';
import type { Moment } from '../../model/time.ts';

/** SOS reports need at least this REST API. */
export const SOS_REPORTS_SINCE = ['1.2.0', 'SOS reports'] as const;

/** What goes into a report. */
export const reportOptions = {
  since: option('-s, --since', timeAgo, 'Only logs since then, for example 1d10h'),
  nodes: list('-n, --nodes', nodeName, 'Only from these nodes'),
  resources: list('-r, --resources', resourceName, 'Only from nodes that have one of these resources'),
  excludeNodes: list('-e, --exclude-nodes', nodeName, 'Not from these nodes'),
  noController: flag('--no-controller', 'Leave out what the controller knows'),
};

/** The options as a query; `now` is in ms since the epoch. */
export function reportQuery(
  input: {
    readonly since: Moment | undefined;
    readonly nodes: readonly string[] | undefined;
    readonly resources: readonly string[] | undefined;
    readonly excludeNodes: readonly string[] | undefined;
    readonly noController: boolean;
  },
  now: number,
): Query {
  return {
    since: input.since?.(now),
    nodes: input.nodes,
    rscs: input.resources,
    exclude: input.excludeNodes,
    'include-ctrl': input.noController ? 'false' : undefined,
  };
}
