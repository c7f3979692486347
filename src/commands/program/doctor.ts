import { defineCommand } from '../../definition/command.ts';
import type { ExaminedPart, Examination, Finding } from '../../definition/examination.ts';
import { flag } from '../../definition/option.ts';
import { counted } from '../../model/counted.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Colour, View } from '../../output/view.ts';
import { columns } from '../shared/page-columns.ts';
import { heading, type Line } from '../shared/page-lines.ts';

export const doctor = defineCommand({
  path: 'doctor',
  effect: 'reads',
  summary: 'Show how this program is set up, how it reaches the controllers, and what is wrong with it',
  description:
    'What whoever helps asks for first: which program and version this is, configuration files, variables, contexts, known certificates, the ' +
    'token, completion, and for each controller how far one comes, how long that takes, and whether its clock is right. No password or ' +
    'token is in it. It changes nothing, and runs also where settings are wrong. It ends with what an ordinary command would end with: ' +
    '0 when there are only warnings.',
  examples: {
    'linstor doctor': 'What is wrong, and what to do about it',
    'linstor doctor --offline': 'The same without asking any controller',
    'linstor -o json doctor': 'The same as data, for a request for help',
  },
  local: true,
  toleratesSettings: true,
  options: { offline: flag('--offline', 'Ask no controller') },
  run: async ({ program, input }): Promise<View> => {
    const found = await program.examine({ offline: input.offline });
    return {
      kind: 'text',
      text: '',
      page: (utf8) => page(found, utf8),
      machine: { value: valueOf(found), layout: 'lines' },
      exitCode: found.exitCode,
    };
  },
});

/** Characters of one text. */
const LONGEST = 2000;

const COLOURS: Readonly<Record<Finding['verdict'], Colour>> = { error: 'red', warning: 'yellow' };

function* page({ parts }: Examination, utf8: boolean): Iterable<Line> {
  const all = parts.flatMap(({ findings }) => findings);
  yield [verdictLine(all)];
  if (all.length > 0) yield [];
  for (const verdict of ['error', 'warning'] as const)
    for (const finding of all) if (finding.verdict === verdict) yield* findingLines(finding, utf8);
  for (const part of parts) yield* partLines(part);
}

function verdictLine(findings: readonly Finding[]) {
  const errors = findings.filter(({ verdict }) => verdict === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return { text: 'Nothing is wrong.', colour: 'green' } as const;
  const counts = [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : ''];
  return {
    text: `Found: ${counts.filter((text) => text !== '').join(', ')}`,
    colour: COLOURS[errors > 0 ? 'error' : 'warning'],
  } as const;
}

function* findingLines({ verdict, text, remedy }: Finding, utf8: boolean): Iterable<Line> {
  const sign = verdict === 'warning' ? '!' : utf8 ? '✗' : 'x';
  yield [{ text: sign, colour: COLOURS[verdict] }, ` ${inOneLine(text)}`];
  if (remedy === undefined || remedy === '') return;
  for (const step of remedy.split('\n')) yield [`    ${inOneLine(step)}`];
}

function* partLines({ title, note, rows }: ExaminedPart): Iterable<Line> {
  yield* heading(title, note);
  yield* columns(rows.map((row) => row.map(inOneLine))).map((row): Line => [`  ${row.join('  ').trimEnd()}`]);
}

/** Values of files and answers must not look like lines of their own, nor push everything else away. */
function inOneLine(text: string): string {
  const line = text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}...` : line;
}

/** The same as JSON; its members are kept stable. */
function valueOf({ parts }: Examination): JsonObject {
  const findings = parts.flatMap(({ name, findings: own }) =>
    own.map(({ verdict, text, remedy }) => ({ about: name, verdict, text, remedy: remedy ?? null })),
  );
  const worst = findings.some(({ verdict }) => verdict === 'error') ? 'error' : 'warning';
  return {
    verdict: findings.length === 0 ? 'ok' : worst,
    findings,
    ...Object.fromEntries(parts.map(({ name, value }) => [name, value])),
  };
}
