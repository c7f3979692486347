import type { ExaminedPart, Finding } from '../definition/examination.ts';
import { Fault } from '../model/fault.ts';
import type { JsonValue } from '../model/json.ts';
import { systemReason } from '../model/system-reason.ts';

/** One fact: its member in JSON, its name for people, and its value; `shown` is the value in their words. */
export interface Fact {
  readonly key: string;
  readonly name: string;
  readonly value: JsonValue;
  readonly shown?: string;
}

/** A part that is a list of facts. */
export function factsPart(
  name: string,
  title: string,
  facts: readonly Fact[],
  findings: readonly Finding[] = [],
): ExaminedPart {
  return {
    name,
    title,
    rows: facts.map(({ name: label, value, shown }) => [label, shown ?? plain(value)]),
    value: Object.fromEntries(facts.map(({ key, value }) => [key, value])),
    findings,
  };
}

export function error(text: string, remedy?: string): Finding {
  return { verdict: 'error', text, remedy };
}

export function warning(text: string, remedy?: string): Finding {
  return { verdict: 'warning', text, remedy };
}

/** A Fault as a finding, with its hints as the lines of the remedy. */
export function findingOf(fault: unknown, verdict: Finding['verdict'] = 'error'): Finding {
  if (!(fault instanceof Fault)) return { verdict, text: sentence(systemReason(fault)) };
  const remedy = fault.hints.map((hint) => hint.replaceAll('\n', ' ')).join('\n');
  return { verdict, text: fault.message.replaceAll('\n', ' '), remedy: remedy === '' ? undefined : remedy };
}

/** The finding, with this remedy unless it has one of its own. */
export function withRemedy(finding: Finding, remedy: string | undefined): Finding {
  return finding.remedy === undefined ? { ...finding, remedy } : finding;
}

/** What `work` gives, or the finding that its failure is. */
export async function attempt<T>(work: () => T | Promise<T>): Promise<{ value: T } | { finding: Finding }> {
  try {
    return { value: await work() };
  } catch (caught) {
    return { finding: findingOf(caught) };
  }
}

function plain(value: JsonValue): string {
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
