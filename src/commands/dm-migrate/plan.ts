import type { Prompter } from '../../definition/runtime.ts';
import { usageFault } from '../../model/fault.ts';
import type { Dump } from './dump.ts';

const NODE_TYPES = ['Controller', 'Combined', 'Satellite', 'Auxiliary'] as const;
const STORAGE_KINDS = ['NONE', 'lvm', 'lvmthin', 'zfs', 'zfsthin'] as const;

/** What the dump does not tell, as the user has answered it. */
export interface Plan {
  readonly poolName: string;
  readonly nodes: readonly PlannedNode[];
}

export interface PlannedNode {
  readonly name: string;
  readonly address: string;
  readonly type: (typeof NODE_TYPES)[number];
  /** Absent: the node has no storage of its own. */
  readonly storage?: { readonly kind: string; readonly driverPool: string };
}

/** Asks for what the dump does not tell. Throws a usage Fault when the answers end before the questions. */
export async function askPlan(ask: Prompter, dump: Dump): Promise<Plan> {
  const nodes = await askNodeTypes(ask, dump);
  const poolName = await answer(ask, 'Name of the storage pool in LINSTOR', 'drbdpool', (text) => text);
  return { poolName, nodes: await askStorage(ask, nodes) };
}

async function askNodeTypes(ask: Prompter, dump: Dump): Promise<PlannedNode[]> {
  const nodes: PlannedNode[] = [];
  let type: PlannedNode['type'] | undefined;
  for (const [name, { _addr: address }] of Object.entries(dump.nodes)) {
    type = await pick(ask, `Type of node ${name} (${address})`, NODE_TYPES, type, 1);
    nodes.push({ name, address, type });
  }
  return nodes;
}

async function askStorage(ask: Prompter, nodes: readonly PlannedNode[]): Promise<PlannedNode[]> {
  const planned: PlannedNode[] = [];
  let kind: (typeof STORAGE_KINDS)[number] | undefined;
  let driverPool: string | undefined;
  for (const node of nodes) {
    kind = await pick(ask, `Storage of node ${node.name}`, STORAGE_KINDS, kind, 0);
    if (kind === 'NONE') {
      planned.push(node);
      continue;
    }
    driverPool = await answer(ask, `Volume group or pool (${kind}) on node ${node.name}`, driverPool, (text) => text);
    planned.push({ ...node, storage: { kind, driverPool } });
  }
  return planned;
}

/** One of several by its number, counted from `first`. */
async function pick<T extends string>(
  ask: Prompter,
  question: string,
  choices: readonly T[],
  preset: T | undefined,
  first: number,
): Promise<T> {
  const menu = choices.map((choice, i) => `\n  ${i + first}  ${choice}`).join('');
  const number = preset === undefined ? undefined : String(choices.indexOf(preset) + first);
  return answer(ask, `${question}:${menu}\nNumber`, number, (text) =>
    /^\d+$/.test(text) ? choices[Number(text) - first] : undefined,
  );
}

/** Asks until `read` makes something of the answer; an empty answer stands for `preset`. */
async function answer<T>(
  ask: Prompter,
  question: string,
  preset: string | undefined,
  read: (text: string) => T | undefined,
): Promise<T> {
  for (;;) {
    const line = await ask.line(`${question}${preset === undefined ? '' : ` [${preset}]`}: `);
    if (line === undefined)
      throw usageFault('The input ended before every question was answered; no script was written.');
    const text = line.trim() === '' ? (preset ?? '') : line.trim();
    const value = text === '' ? undefined : read(text);
    if (value !== undefined) return value;
  }
}
