import type { FaultArea } from './fault-row.ts';

/** The text of docs/faults.md: every row of the table by its area. */
export function faultsPage(areas: readonly FaultArea[]): string {
  const count = areas.reduce((sum, { rows }) => sum + rows.length, 0);
  const sections = areas.map(
    ({ area, rows }) => `## ${area}

| what is done to the program | command line | what it says | exit |
|---|---|---|---|
${rows.map(({ fault, line, says, prints, exit }) => `| ${[fault, code(`linstor ${line}`.trim()), said(says, prints), exit ?? 'killed'].join(' | ')} |`).join('\n')}
`,
  );
  return `# Faults and what the program makes of them

Every row is a test (\`test/faults/rows\`) that runs the built program: ${count} in all. This page is made from them:
\`npx vitest run test/faults/page.test.ts -u\`. A word in braces stands for what differs from run to run, \`…\` for anything.

${sections.join('\n')}`;
}

function said(says: string, prints: string | undefined): string {
  const stdout = prints === undefined ? [] : [`on stdout: ${code(prints)}`];
  return [...(says === '' && prints !== undefined ? [] : [says === '' ? 'nothing' : code(says)]), ...stdout].join('; ');
}

/** As code in a cell of a table: on one line, control characters spelled out. */
function code(text: string): string {
  const plain = text
    .trim()
    .replace(/\s*\n\s*/g, ' ⏎ ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('|', '\\|');
  return text.includes('`') ? `\`\` ${plain} \`\`` : `\`${plain}\``;
}
