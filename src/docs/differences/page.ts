import { blocksMarkdown } from '../topics/topic-markdown.ts';
import type { Area, Difference } from './difference.ts';
import { guide } from './guide.ts';

/** docs/from-the-python-client.md, as Markdown: how to change over, what scripts have to change, every difference with its reason. */
export function pythonClientPage(areas: readonly Area[]): string {
  return `${[
    '# From the Python client',
    'Made from `src/docs/differences/` by `npm run generate`.',
    blocksMarkdown(guide),
    differencesText(areas),
  ].join('\n\n')}\n`;
}

function differencesText(areas: readonly Area[]): string {
  const rows = areas.flatMap((area) => area.rows);
  return [
    '## What a script may have to change',
    `Of the ${rows.length} differences below, these concern scripts that work today. The others make lines work that failed, or are seen by people only.`,
    forScripts(rows),
    '## Every difference, and why',
    'Each row is tried on the built program by a test. What is only new here, such as `status`, `apply` and `-o json`, is no difference and stands in the [reference](commands.md).',
    ...areas.flatMap(({ title, rows: own }) => [`### ${title}`, table(own)]),
  ].join('\n\n');
}

function forScripts(rows: readonly Difference[]): string {
  const lines = rows.flatMap(({ python, here, scripts }) =>
    scripts === undefined ? [] : [`| ${cell(python)} | ${cell(here)} | ${cell(scripts)} |`],
  );
  return ['| the Python client | this program | in a script |', '|---|---|---|', ...lines].join('\n');
}

function table(rows: readonly Difference[]): string {
  const lines = rows.map(({ python, here, why }) => `| ${cell(python)} | ${cell(here)} | ${cell(why)} |`);
  return ['| the Python client | this program | why |', '|---|---|---|', ...lines].join('\n');
}

/** A bar would begin the next cell, in code, too; stars outside of code would be emphasis. */
function cell(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((piece) => (piece.startsWith('`') ? piece : piece.replace(/[<>*_]/g, (character) => `\\${character}`)))
    .join('')
    .replaceAll('|', '\\|');
}
