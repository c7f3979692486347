import { clientFault } from '../model/fault.ts';
import { floatText } from './float-text.ts';

/**
 * A number or word of JSON as it is written anew: whole numbers and words stay as they are, floats get their usual form. Throws a client Fault
 * when it is none.
 */
export function tokenText(token: string): string {
  if (/^(?:0|-?[1-9]\d*|null|true|false)$/.test(token)) return token;
  if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(token))
    throw clientFault(`The controller's answer is not valid JSON: '${token.slice(0, 40)}'.`);
  if (token === '-0') return '0';
  const value = Number(token);
  return Number.isFinite(value) ? floatText(value) : token;
}
