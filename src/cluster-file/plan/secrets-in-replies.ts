import type { Body } from '../../api/controller.ts';
import type { ApiReply } from '../../api/objects/reply.ts';
import { MASK, Secret } from '../../model/secret.ts';

/** The replies with `***` in place of the secrets that were sent: LINSTOR repeats the value of a property. */
export function withoutSecrets(replies: readonly ApiReply[], sent: Body | undefined): readonly ApiReply[] {
  // The longest first: one may be part of another.
  const secrets = [...new Set(secretsIn(sent))].sort((a, b) => b.length - a.length);
  return secrets.length === 0 ? replies : (hidden(replies, secrets) as readonly ApiReply[]);
}

function secretsIn(body: Body | undefined): readonly string[] {
  if (body instanceof Secret) return body.isEmpty ? [] : [body.reveal()];
  if (typeof body !== 'object' || body === null) return [];
  return Object.values(body as Readonly<Record<string, Body | undefined>>).flatMap(secretsIn);
}

function hidden(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return secrets.reduce(withoutOne, value);
  if (Array.isArray(value)) return value.map((one: unknown) => hidden(one, secrets));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, hidden(own, secrets)]));
}

/** A text as short as `on` is part of many words: it is only hidden in the quotes in which LINSTOR puts values. */
function withoutOne(text: string, secret: string): string {
  return secret.length > 3 ? text.replaceAll(secret, MASK) : text.replaceAll(`'${secret}'`, `'${MASK}'`);
}
