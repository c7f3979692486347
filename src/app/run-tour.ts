import { runLine } from '../cli/run-line.ts';
import type { CliRuntime } from '../cli/cli-runtime.ts';
import { tourStops, type TourStop } from '../docs/tour.ts';

/** The moment at which every tour begins, so that it shows the same each time. */
export const TOUR_START = Date.UTC(2026, 0, 5, 9, 0, 0);

/** Runs the tour's commands and prints them with their output; `pass` lets time go by in the demo. Returns the worst exit code. */
export async function runTour(cli: CliRuntime, pass: (seconds: number) => void): Promise<number> {
  const { readStatements } = await import('./run-shell.ts');
  let worst = 0;
  for (const [index, stop] of tourStops.entries()) {
    await cli.streams.write(`${index > 0 ? '\n' : ''}${heading(stop)}`);
    pass(stop.after ?? 0);
    for (const command of stop.commands) {
      await cli.streams.write(`\n$ linstor ${command}\n`);
      for (const statement of readStatements(command))
        if (statement.kind === 'command') worst = Math.max(worst, await runLine(statement.words, cli));
      pass(1);
    }
  }
  return worst;
}

function heading({ title, text }: TourStop): string {
  return `## ${title}\n\n${text}\n`;
}
