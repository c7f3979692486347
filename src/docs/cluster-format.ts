import { allMembers, type MemberFacts } from '../cluster-file/format/explain-format.ts';

/** docs/cluster-format.md: a table of the format of cluster files. */
export function clusterFormatPage(): string {
  const rows = Array.from(allMembers()).filter(({ path }) => !path.includes('drbd-options.'));
  return `# The format of cluster files

[cluster-files.md](cluster-files.md) says what cluster files are for, and [cluster-tour.md](cluster-tour.md) shows them at work.
\`linstor explain format [PATH]\` explains every member as well, and \`linstor export --schema\` prints a JSON Schema for editors.
Words in capitals stand for names. \`drbd-options\` are those of \`linstor … drbd-options\`; \`linstor explain format
controller.drbd-options\` shows them.

| member | value | default | meaning |
|---|---|---|---|
${rows.map(row).join('\n')}
`;
}

function row(member: MemberFacts): string {
  const { path, type, unit, required, description, secret } = member;
  const value = [type, unit === undefined ? '' : `in ${unit}`, secret ? 'a secret' : ''].filter((part) => part !== '');
  const cells = [`\`${path}\``, value.join(', '), required ? '(required)' : defaultText(member), description];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function defaultText({ default: usual }: MemberFacts): string {
  if (Array.isArray(usual)) return usual.length === 0 ? '' : `\`${usual.join(', ')}\``;
  return usual === undefined || typeof usual === 'object' ? '' : `\`${JSON.stringify(usual).replaceAll('"', '')}\``;
}
