import { explainMember, type MemberFacts } from '../../cluster-file/format/explain-format.ts';
import type { JsonObject, JsonValue } from '../../model/json.ts';
import { yamlOf } from '../../cluster-file/tree/write-text.ts';

/** A member of the format for people, and what stands below it. Throws a usage Fault for what is no member. */
export function formatPage(path: string): string {
  const { member, below } = explainMember(path);
  const rows: (readonly [string, string | undefined])[] = [
    ['Type', `${member.type}${member.unit === undefined ? '' : `, in ${member.unit}`}`],
    ['Required', member.required ? 'yes' : undefined],
    ['Default', inline(member.default)],
    ['Secret', member.secret ? '${env:NAME} or ${file:PATH} stands for it' : undefined],
  ];
  const lines = [
    [member.path === '' ? 'A cluster file' : member.path, member.description].filter((part) => part !== '').join(': '),
    ...rows.flatMap(([title, text]) => (text === undefined ? [] : [`${`${title}:`.padEnd(10)}${text}`])),
    ...exampleLines(member),
    ...(below.length === 0 ? [] : ['', 'Members:', ...memberLines(below)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Each with its name and type, and below what it is. */
function memberLines(below: readonly MemberFacts[]): string[] {
  return below.flatMap(({ path, type, unit, required, description, default: usual }) => {
    const shown = inline(usual);
    const counted = unit === undefined ? '' : `, in ${unit}`;
    const remark = required ? ' (required)' : shown === undefined || shown === '' ? '' : ` (default ${shown})`;
    return [
      `  ${path.split('.').at(-1) ?? ''}  <${type.replace(/^an? /, '')}${counted}>${remark}`,
      ...wrapped(description).map((line) => `      ${line}`),
    ];
  });
}

/** As wide as a small terminal, with room in front. */
const WIDTH = 72;

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** As it stands in a file, below its own name. */
function exampleLines({ path, example }: MemberFacts): string[] {
  const name = path.split('.').at(-1);
  if (example === undefined || name === undefined) return [];
  const text = yamlOf({ [name]: example as JsonValue });
  return [
    'Example:',
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
  ];
}

/** Undefined where there is none, or it is just empty. */
function inline(usual: unknown): string | undefined {
  if (Array.isArray(usual)) return usual.length === 0 ? undefined : usual.join(', ');
  return usual === undefined || typeof usual === 'object' ? undefined : JSON.stringify(usual).replaceAll('"', '');
}

/** The same as JSON; its members are kept stable. */
export function formatValue(path: string): JsonObject {
  const { member, below } = explainMember(path);
  return { ...valueOf(member), members: below.map(valueOf) };
}

function valueOf(member: MemberFacts): JsonObject {
  return {
    path: member.path,
    description: member.description,
    type: member.type,
    unit: member.unit ?? null,
    required: member.required,
    default: (member.default ?? null) as JsonValue,
    example: (member.example ?? null) as JsonValue,
    secret: member.secret,
  };
}
