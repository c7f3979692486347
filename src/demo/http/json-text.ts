import { JsonFloat } from '../../model/json.ts';

/** JSON of a value; integers of 64 bits keep every digit, a JsonFloat keeps its fraction (`20.0`). */
export function jsonText(value: unknown): string {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof JsonFloat) return Number.isInteger(value.value) ? `${value.value}.0` : String(value.value);
  if (Array.isArray(value)) return `[${value.map((one) => (one === undefined ? 'null' : jsonText(one))).join(',')}]`;
  if (typeof value === 'object' && value !== null) return objectText(value);
  return value === undefined ? 'null' : JSON.stringify(value);
}

function objectText(value: object): string {
  const members: string[] = [];
  for (const [name, member] of Object.entries(value)) {
    if (member !== undefined) members.push(`${JSON.stringify(name)}:${jsonText(member)}`);
  }
  return `{${members.join(',')}}`;
}
