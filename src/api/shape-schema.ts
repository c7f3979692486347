import * as z from 'zod';
import { isNumber, type Shape } from './objects/shape.ts';

/** Where and how a value differs from its shape, such as `net_interfaces > 0 > name: expected string`; undefined: it does not. */
export function difference(value: unknown, shape: Shape): string | undefined {
  const result = schemaOf(shape).safeParse(value);
  const issue = result.success ? undefined : result.error.issues[0];
  return issue && `${issue.path.map((part) => `${String(part)}: `).join('')}${worded(issue)}`;
}

function schemaOf({ parts }: Shape): z.ZodType {
  if (parts === 'text') return z.string();
  if (parts === 'number') return z.custom(isNumber, 'it is no number');
  if (parts === 'flag') return z.boolean();
  if (parts === 'anything' || 'loosely' in parts) return z.unknown();
  if ('list' in parts) return z.array(schemaOf(parts.list));
  if ('map' in parts) return z.record(z.string(), schemaOf(parts.map));
  return z.looseObject({
    ...mapped(parts.members, schemaOf),
    ...mapped(parts.optional, (shape) => z.nullish(schemaOf(shape))),
  });
}

function mapped(shapes: Readonly<Record<string, Shape>>, to: (shape: Shape) => z.ZodType): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, to(shape)]));
}

function worded(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type') return issue.message;
  return issue.message.includes('received undefined') ? `a ${issue.expected} is missing` : `it is no ${issue.expected}`;
}
