import { encodeBody } from './encode-body.ts';
import { BeyondLimits, parseJson } from './json/lossless.ts';
import { isJsonObject, type JsonValue } from '../model/json.ts';
import { MASK } from '../model/secret.ts';

const SECRET_MEMBER = /passphrase|password|secret|token|access_key/i;

/**
 * JSON text in which every text below a member that by its name holds a secret is `***`, and a text that stands alone
 * (the master passphrase). Text without a secret, and what is no JSON, stays as it is; JSON beyond what is read is all secret.
 */
export function maskedJson(text: string): string {
  const value = jsonOrNothing(text);
  if (value === undefined) return text;
  const masked = typeof value === 'string' ? MASK : maskedMembers(value, false);
  return masked === value ? text : encodeBody(masked, () => MASK);
}

/** The very same value when there is nothing to mask. */
function maskedMembers(value: JsonValue, secret: boolean): JsonValue {
  if (typeof value === 'string') return secret ? MASK : value;
  if (Array.isArray(value)) {
    const items = value.map((item) => maskedMembers(item, secret));
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([name, member]): [string, JsonValue | undefined] => [
    name,
    member === undefined ? undefined : maskedMembers(member, secret || SECRET_MEMBER.test(name)),
  ]);
  return members.some(([name, member]) => member !== value[name]) ? Object.fromEntries(members) : value;
}

function jsonOrNothing(text: string): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof BeyondLimits) return MASK;
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
