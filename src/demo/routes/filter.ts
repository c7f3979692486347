import { many, type Request } from '../http/answer.ts';
import type { Props } from '../state/types.ts';

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
