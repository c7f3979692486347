import { defineCommand } from '../../definition/command.ts';
import { flag } from '../../definition/option.ts';
import { Fault } from '../../model/fault.ts';
import type { View } from '../../output/view.ts';
import { checkView, unknownView } from './check.ts';
import { readClusterState } from '../shared/cluster-state.ts';
import { reportOn, reportValue } from '../shared/status-report.ts';
import { screen } from './status-screen.ts';

/** Everything is asked at once; see `lookAt` for the paths. */
export const status = defineCommand({
  path: 'status',
  watchable: true,
  summary: 'Show whether the cluster is well, and if not, why',
  description:
    'One screen: what is wrong with the command that helps, nodes, storage pools, resources, running synchronizations, ' +
    'backups and the newest error reports. With --check, one line for monitoring: it exits with 0 (ok), 1 (warning), ' +
    '2 (error) or 3 (the cluster cannot be asked).',
  examples: {
    'linstor status': 'How the cluster is',
    'linstor status --check': 'The same for a monitoring system',
    'linstor status resource db1': 'Everything about db1',
  },
  options: { check: flag('--check', 'Print one line with performance data, as monitoring plugins do') },
  run: async (call): Promise<View> => {
    const { controller, input, clock, session } = call;
    try {
      const report = reportOn(await readClusterState(controller, clock.now()), session);
      if (input.check) return checkView(report);
      const machine = { value: reportValue(report), layout: 'lines' } as const;
      return { kind: 'text', text: '', page: (utf8) => screen(report, utf8, call.context), machine };
    } catch (error) {
      if (input.check && error instanceof Fault) return unknownView(error);
      throw error;
    }
  },
});
