import type { Fault } from '../model/fault.ts';
import { printableText } from './printable.ts';

/** A fault for people, in one line and one more for each hint. */
export function faultText(fault: Fault): string {
  const lines = [...fault.message.split('\n'), ...fault.hints.flatMap((hint) => hint.split('\n'))];
  return `${fault.chosen ? '' : 'Error: '}${lines.map(printableText).join('\n  ')}`;
}
