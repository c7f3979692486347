import { many, page, type Request } from '../http/answer.ts';
import type { Props } from '../state/types.ts';

/** The part of a list that a request asks for by names (all without such a parameter), properties, `offset` and `limit`. */
export function chosen<T extends { readonly name: string; readonly props: Props }>(
  objects: readonly T[],
  request: Request,
  parameter: string,
): readonly T[] {
  const found = objects.filter((one) => hasNames(request, parameter, one.name) && hasProps(request, one.props));
  return page(found, request);
}

/** Whether the name is one of those a list was asked for; without such a parameter every name is. */
export function hasNames(request: Request, parameter: string, name: string): boolean {
  const wanted = many(request, parameter);
  return wanted.length === 0 || wanted.some((one) => one.toUpperCase() === name.toUpperCase());
}

/** Whether an object has all properties of the `props` parameter: `key` alone, or `key=value`. */
export function hasProps(request: Request, props: Props): boolean {
  return request.query.getAll('props').every((wanted) => {
    const [key = '', ...value] = wanted.split('=');
    return value.length === 0 ? key in props : props[key] === value.join('=');
  });
}
