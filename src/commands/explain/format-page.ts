import { explainMember, type MemberFacts } from '../../cluster-file/format/explain-format.ts';
import type { JsonObject, JsonValue } from '../../model/json.ts';
import { yamlWriter } from '../../output/formats/yaml.ts';
import { columns } from '../shared/page-lines.ts';

/** A member of the format for people, and what stands below it. Throws a usage Fault for what is no member. */
export function formatPage(path: string): string {
  const { member, below } = explainMember(path);
  const rows: (readonly [string, string | undefined])[] = [
    ['Type', `${member.type}${member.unit === undefined ? '' : `, in ${member.unit}`}`],
    ['Required', member.required ? 'yes' : undefined],
    ['Default', member.default === undefined || isEmpty(member.default) ? undefined : inline(member.default)],
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

function memberLines(below: readonly MemberFacts[]): string[] {
  const rows = columns(below.map((one) => [nameOf(one), kindOf(one)]));
  return below.map(({ description }, i) => `  ${(rows[i] ?? []).join('  ')}  ${description}`.trimEnd());
}

/** The last word of the path. */
function nameOf({ path, required }: MemberFacts): string {
  return `${path.split('.').at(-1) ?? ''}${required ? ' (required)' : ''}`;
}

/** Long lists of words are told where the member itself is explained. */
function kindOf({ type }: MemberFacts): string {
  const short = type.replace(/^an? /, '');
  return short.length > 28 ? `${short.slice(0, 25).trimEnd()}...` : short;
}

/** As it stands in a file, below its own name. */
function exampleLines({ path, example }: MemberFacts): string[] {
  const name = path.split('.').at(-1);
  if (example === undefined || name === undefined) return [];
  const text = yamlWriter.document({ [name]: example as JsonValue });
  return [
    'Example:',
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
  ];
}

function inline(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
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
