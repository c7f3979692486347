/** Members of an object from the API of which nothing is taken for granted: a strange answer gives no names, and no fault. */
export type Fields = Readonly<Record<string, unknown>>;

export function objectOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function objectsOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

/** The members that are objects themselves. */
export function membersOf(value: unknown): [string, Fields][] {
  return Object.entries(objectOf(value)).map(([key, member]) => [key, objectOf(member)]);
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function numberOf(value: unknown): number | bigint | undefined {
  return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}
