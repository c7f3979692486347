import { defineCommand } from '../../definition/command.ts';
import { flag } from '../../definition/option.ts';
import { usageFault } from '../../model/fault.ts';
import type { View } from '../../output/view.ts';
import { readClusterState } from '../shared/cluster-state.ts';
import { reportOn, reportValue } from '../shared/status-report.ts';
import { OverviewHistory, overviewOf } from './overview.ts';
import { overviewPage } from './overview-page.ts';

/** The dashboard asks by itself; with --once see `readClusterState` for the paths. */
export const top = defineCommand({
  path: 'top',
  effect: 'reads',
  summary: 'Watch the whole cluster on a full screen',
  description:
    'A dashboard that keeps itself up to date: an overview with what is wrong and the command that helps, and lists of ' +
    'nodes, resources, volumes, storage pools, error reports and events, to sort, to filter and to act on. ? explains its ' +
    'keys, q leaves. With --once the overview is printed as text, for scripts and bug reports; -m and -o json give the ' +
    'same value as status.',
  examples: {
    'linstor top': 'Look at the cluster until q',
    'linstor top --once': 'The overview as text, for a bug report',
  },
  options: { once: flag('--once', 'Print the overview as text and end') },
  run: async (call): Promise<View> => {
    const { controller, input, clock, session, program, mode } = call;
    if (!input.once) {
      if (mode !== 'text') throw needsTerminal();
      return { kind: 'silent', exitCode: await program.startTop() };
    }
    const report = reportOn(await readClusterState(controller, clock.now()), session);
    const overview = overviewOf(report, new OverviewHistory());
    const where = { uri: report.look.uri, context: call.context, version: report.look.version.version };
    const machine = { value: reportValue(report), layout: 'lines' } as const;
    return { kind: 'text', text: '', page: (utf8) => overviewPage(overview, where, utf8), machine };
  },
});

function needsTerminal() {
  return usageFault('The dashboard is for people at a terminal.', [
    "'linstor top --once' gives its overview to scripts.",
  ]);
}
