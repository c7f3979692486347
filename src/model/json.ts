/**
 * JSON as the controller sends it, without loss: an integer beyond 2^53 is a bigint, and a number written
 * with a fraction or exponent whose value is whole (`20.0`) stays recognizable as a JsonFloat.
 */
export type JsonValue = null | boolean | number | bigint | string | JsonFloat | JsonValue[] | JsonObject;

export interface JsonObject {
  [member: string]: JsonValue | undefined;
}

/** A whole number that was written as a float, such as `20.0`. */
export class JsonFloat {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  valueOf(): number {
    return this.value;
  }

  /** As it is shown where a number is part of a text. */
  toString(): string {
    const text = String(this.value);
    return /^-?\d+$/.test(text) ? `${text}.0` : text;
  }
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof JsonFloat);
}

/** The same object without the members that are null: for the API that is as if they were absent. */
export function withoutNulls<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null)) as T;
}
