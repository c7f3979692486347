import type * as z from 'zod';
import { hideUserInfo, isSecretName } from '../../model/secret.ts';
import { schemaAt } from '../format/cluster-file.ts';
import { factsOf } from '../format/member.ts';
import { below, partsOf } from '../format/walk.ts';

/** What is shown in place of a secret. */
export const HIDDEN = '(secret)';

/** Whether a member of a tree, or the value of a key, is a secret: `['remotes', 'offsite', 's3', 'secret-key']`. */
export function isSecretAt(path: readonly string[]): boolean {
  const schema = schemaAt(path);
  return schema !== undefined && isSecret(schema, path);
}

/** What stands at `path` in a tree with HIDDEN in place of every secret, also of one that a placeholder stands for. */
export function withoutSecrets(value: unknown, path: readonly string[]): unknown {
  const schema = schemaAt(path);
  return schema === undefined ? HIDDEN : hidden(value, schema, path);
}

function hidden(value: unknown, schema: z.ZodType, path: readonly string[]): unknown {
  const { kind } = partsOf(schema);
  if (kind === 'list') return value;
  if (kind === 'scalar') return isSecret(schema, path) ? HIDDEN : withoutPassword(value, schema);
  const own = Object.entries(value as Readonly<Record<string, unknown>>).map(([name, member]): [string, unknown] => {
    const inside = below(schema, name);
    return [name, inside === undefined ? member : hidden(member, inside, [...path, name])];
  });
  return Object.fromEntries(own);
}

/** An address may have a password in it. */
function withoutPassword(value: unknown, schema: z.ZodType): unknown {
  return typeof value === 'string' && factsOf(schema).form === 'controller-url' ? hideUserInfo(value) : value;
}

function isSecret(schema: z.ZodType, path: readonly string[]): boolean {
  return partsOf(schema).kind === 'scalar' && (factsOf(schema).secret === true || isSecretName(path.at(-1) ?? ''));
}
