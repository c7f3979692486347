import type { Fault } from '../../model/fault.ts';
import { nodeState } from '../../api/objects/node.ts';
import type { TextView } from '../../output/view.ts';
import { reportValue, type Report } from '../shared/status-report.ts';

/** What monitoring plugins exit with. */
const EXIT = { ok: 0, warning: 1, error: 2, unknown: 3 } as const;
const WORDS = { ok: 'OK', warning: 'WARNING', error: 'CRITICAL' } as const;

/** One line as monitoring plugins write it: the verdict, the reasons, and behind a bar the performance data. */
export function checkView(report: Report): TextView {
  const { verdict, problems, look, resources } = report;
  const reasons = problems.map(({ text }) => text.replace(/\.$/, '')).join('; ');
  const missing = look.missing.length > 0 ? `; not told in time: ${look.missing.join(', ')}` : '';
  const healthy = `${look.nodes.length} nodes, ${resources.resources} resources`;
  return {
    kind: 'text',
    text: `${oneLine(`LINSTOR ${WORDS[verdict]} - ${reasons === '' ? healthy : reasons}${missing}`)} | ${performance(report)}\n`,
    machine: { value: reportValue(report), layout: 'lines' },
    exitCode: EXIT[verdict],
  };
}

/** The line when the cluster cannot be looked at. */
export function unknownView(fault: Fault): TextView {
  return { kind: 'text', text: `${oneLine(`LINSTOR UNKNOWN - ${fault.message}`)}\n`, exitCode: EXIT.unknown };
}

/** A bar would begin the performance data. */
function oneLine(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('|', '/');
}

function performance({ look, problems, resources, pools, syncs }: Report): string {
  const online = look.nodes.filter((node) => nodeState(node).health === 'good').length;
  const used = pools.map((pool) => 100 - (pool.freeKib / pool.totalKib) * 100);
  const values: (readonly [label: string, value: string])[] = [
    ['nodes', String(look.nodes.length)],
    ['nodes_online', `${online};;;0;${look.nodes.length}`],
    ['resources', String(resources.resources)],
    ['resources_in_use', String(resources.inUse)],
    ['errors', String(findingsOf(problems, 'error'))],
    ['warnings', String(findingsOf(problems, 'warning'))],
    ['syncs', String(syncs.length)],
    ...(used.length > 0 ? ([['fullest_pool', `${Math.max(...used).toFixed(1)}%;90;98;0;100`]] as const) : []),
  ];
  return values.map(([label, value]) => `${label}=${value}`).join(' ');
}

function findingsOf(problems: Report['problems'], verdict: 'error' | 'warning'): number {
  return problems
    .filter((problem) => problem.verdict === verdict)
    .reduce((sum, { findings }) => sum + findings.length, 0);
}
