import { codeNumber, severity, type Severity } from '../api/objects/reply.ts';
import { didYouMean } from '../model/similar-words.ts';
import { RETURN_CODES, SPECIAL_CODES } from './return-code-table.ts';

/** What a return code of the REST API is made of: who did what to which kind of object, and how it went. */
export interface ReturnCode {
  readonly severity: Severity;
  readonly action: ActionName | undefined;
  /** The kind of object that it was about, such as `resource definition`. */
  readonly object: string | undefined;
  /** The lowest 15 bits: what happened. */
  readonly number: number;
  /** As the API calls it; undefined for numbers that this client does not know. */
  readonly name: string | undefined;
  readonly meaning: string | undefined;
}

export const ACTIONS = [undefined, 'create', 'modify', 'delete'] as const;

/** Kinds of objects in the order of their numbers, which are the bits 18 to 22; 0 is none. */
export const OBJECTS = [
  undefined,
  'remote',
  'backup',
  'snapshot',
  'controller',
  'storage pool',
  'storage pool definition',
  'network interface',
  'volume connection',
  'resource connection',
  'node connection',
  'volume',
  'volume definition',
  'resource',
  'resource definition',
  'node',
  'key-value store',
  'resource group',
  'volume group',
  'physical device',
  'external file',
  'schedule',
] as const;

export type ActionName = NonNullable<(typeof ACTIONS)[number]>;
export type ObjectName = NonNullable<(typeof OBJECTS)[number]>;

/** Takes a return code apart; it may be given as a negative number. A small number stands for an error, if there is one. */
export function readReturnCode(code: bigint): ReturnCode {
  const bits = BigInt.asUintN(64, code);
  const number = codeNumber({ ret_code: bits });
  const known = table().filter((line) => line.number === number);
  const own = severity({ ret_code: bits });
  const line = known.find((one) => one.severity === own) ?? (bits === BigInt(number) ? known[0] : undefined);
  // In codes that are no numbers of their own, the bits of action and object mean nothing.
  const scope = line?.isSpecial ? 0n : bits;
  return {
    severity: line?.severity ?? own,
    action: ACTIONS[Number((scope >> 24n) & 3n)],
    object: OBJECTS[Number((scope >> 18n) & 31n)],
    number,
    name: line?.name,
    meaning: line?.meaning ?? (number === 0 ? PLAIN[own] : undefined),
  };
}

/** What a code says that has a severity and no number. */
const PLAIN: Readonly<Record<Severity, string>> = {
  success: 'The request succeeded',
  info: 'A remark without a number of its own',
  warning: 'A warning without a number of its own',
  error: 'An error without a number of its own',
};

/** The code that the API calls so (`FAIL_IN_USE`), in any letter case; undefined: none. */
export function returnCodeNamed(name: string): ReturnCode | undefined {
  const line = table().find((one) => one.name === name.toUpperCase());
  if (line === undefined) return undefined;
  const { severity, number, name: known, meaning } = line;
  return { severity, number, name: known, meaning, action: undefined, object: undefined };
}

/** Hints at the name that was probably meant. */
export function nearReturnCodes(name: string): string[] {
  return didYouMean(
    name.toUpperCase(),
    table().map((line) => line.name),
  );
}

interface Line {
  readonly severity: Severity;
  readonly number: number;
  readonly name: string;
  readonly meaning: string;
  readonly isSpecial: boolean;
}

let lines: readonly Line[] | undefined;

function table(): readonly Line[] {
  return (lines ??= [
    ...Object.entries(RETURN_CODES).map(([name, [number, meaning]]) => {
      return {
        severity: SEVERITIES.get(name.split('_')[0] ?? '') ?? 'success',
        number,
        name,
        meaning,
        isSpecial: false,
      };
    }),
    ...SPECIAL_CODES.map(([number, name, meaning]) => ({
      severity: 'error' as const,
      number,
      name,
      meaning,
      isSpecial: true,
    })),
  ]);
}

/** By the first word of a code's name. */
const SEVERITIES: ReadonlyMap<string, Severity> = new Map([
  ['FAIL', 'error'],
  ['WARN', 'warning'],
  ['INFO', 'info'],
]);
