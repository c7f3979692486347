import type { ExaminedLine } from '../cli/cli-runtime.ts';
import type { ExaminedPart } from '../definition/examination.ts';
import { factsPart } from './part.ts';

/** What stdout is, and what is drawn there. */
export function examineTerminal({ cli, how }: ExaminedLine): ExaminedPart {
  const window = cli.window();
  const { TERM = '' } = cli.sources.env;
  const size = window ? `${window.columns}×${window.rows}` : 'none: stdout is no terminal';
  return factsPart('terminal', 'Terminal', [
    {
      key: 'window',
      name: 'Window',
      value: window ? { columns: window.columns, rows: window.rows } : null,
      shown: how.utf8 ? size : size.replace('×', 'x'),
    },
    { key: 'type', name: 'Type', value: TERM },
    { key: 'utf8', name: 'UTF-8', value: how.utf8 },
    { key: 'colour', name: 'Colours', value: how.colour },
  ]);
}
