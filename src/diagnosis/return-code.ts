import { codeNumber, severity, type Severity } from '../api/objects/reply.ts';
import { RETURN_CODE_LINES } from './return-code-table.ts';

/** What a return code of the REST API is made of: who did what to which kind of object, and how it went. */
export interface ReturnCode {
  readonly severity: Severity;
  readonly action: 'create' | 'modify' | 'delete' | undefined;
  /** The kind of object that it was about, such as `resource definition`. */
  readonly object: string | undefined;
  /** The lowest 15 bits: what happened. */
  readonly number: number;
  /** As the API calls it; undefined for numbers that this client does not know. */
  readonly name: string | undefined;
  readonly meaning: string | undefined;
}

const ACTIONS = [undefined, 'create', 'modify', 'delete'] as const;

/** Kinds of objects by the bits 18 to 22. */
const OBJECTS: Readonly<Record<number, string>> = {
  1: 'remote',
  2: 'backup',
  3: 'snapshot',
  4: 'controller',
  5: 'storage pool',
  6: 'storage pool definition',
  7: 'network interface',
  8: 'volume connection',
  9: 'resource connection',
  10: 'node connection',
  11: 'volume',
  12: 'volume definition',
  13: 'resource',
  14: 'resource definition',
  15: 'node',
  16: 'key-value store',
  17: 'resource group',
  18: 'volume group',
  19: 'physical device',
  20: 'external file',
  21: 'schedule',
};

/** Takes a return code apart; it may be given as a negative number. A small number stands for an error, if there is one. */
export function readReturnCode(code: bigint): ReturnCode {
  const bits = BigInt.asUintN(64, code);
  const number = codeNumber({ ret_code: bits });
  const known = table().filter((line) => line.number === number);
  const own = severity({ ret_code: bits });
  const line = known.find((one) => one.severity === own) ?? (bits === BigInt(number) ? known[0] : undefined);
  return {
    severity: line?.severity ?? own,
    action: ACTIONS[Number((bits >> 24n) & 3n)],
    object: OBJECTS[Number((bits >> 18n) & 31n)],
    number,
    name: line?.name,
    meaning: line?.meaning,
  };
}

/** The code that the API calls so (`FAIL_IN_USE`), in any letter case; undefined: none. */
export function returnCodeNamed(name: string): ReturnCode | undefined {
  const line = table().find((one) => one.name === name.toUpperCase());
  return line && { ...line, action: undefined, object: undefined };
}

interface Line {
  readonly severity: Severity;
  readonly number: number;
  readonly name: string;
  readonly meaning: string;
}

let lines: readonly Line[] | undefined;

function table(): readonly Line[] {
  return (lines ??= RETURN_CODE_LINES.trim().split('\n').map(readLine));
}

function readLine(line: string): Line {
  const [level = '', number = '', name = '', meaning = ''] = line.split('|');
  return { severity: level as Severity, number: Number(number), name, meaning };
}
