import * as z from 'zod';
import { isNumber, type Shape } from '../model/shape.ts';

/** Where and how a value differs from its shape, such as `net_interfaces > 0 > name: expected string`; undefined: it does not. */
export function difference(value: unknown, shape: Shape): string | undefined {
  const result = schemaOf(shape).safeParse(value);
  const issue = result.success ? undefined : result.error.issues[0];
  return issue && `${issue.path.map((part) => `${String(part)}: `).join('')}${worded(issue)}`;
}

function schemaOf(shape: Shape): z.ZodType {
  if (shape === 'text') return z.string();
  if (shape === 'number') return z.custom(isNumber, 'it is no number');
  if (shape === 'flag') return z.boolean();
  if (shape === 'anything') return z.unknown();
  if ('optional' in shape) return z.nullish(schemaOf(shape.optional));
  if ('list' in shape) return z.array(schemaOf(shape.list));
  if ('map' in shape) return z.record(z.string(), schemaOf(shape.map));
  return z.looseObject(
    Object.fromEntries(Object.entries(shape.members).map(([name, member]) => [name, schemaOf(member)])),
  );
}

function worded(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type') return issue.message;
  return issue.message.includes('received undefined') ? `a ${issue.expected} is missing` : `it is no ${issue.expected}`;
}
