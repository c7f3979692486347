import { volumesOf } from './state/find.ts';
import { Faults, type DemoState } from './state/types.ts';
import { usageFault } from '../model/fault.ts';
import { lookup } from '../model/lookup.ts';

/** What can be put on a demo cluster on purpose, with an example each. */
export const FAULT_KINDS = {
  'node-offline=NODE': 'the satellite of a node does not answer',
  'nodes-unreachable': 'no satellite answers',
  'link-down=NODE:NODE': 'DRBD on two nodes cannot talk to each other',
  'io-error=RESOURCE[:NODE]': 'the disk of a replica fails',
  'in-use=RESOURCE:NODE': 'something on a node uses a resource',
  'slow=2s': 'every answer takes so long',
  'cut-off': 'every answer breaks off in the middle',
} as const;

/** What puts a fault on the cluster (`on`), or takes it away. */
const APPLY: Readonly<Record<string, (state: DemoState, value: string, on: boolean) => void>> = {
  none: clearAll,
  'node-offline': (state, value, on) => {
    state.faults.offlineNodes = changed(state.faults.offlineNodes, nodeKey(state, value), on);
  },
  'nodes-unreachable': ({ faults }, _value, on) => (faults.nodesUnreachable = on),
  'link-down': (state, value, on) => {
    const [a = '', b = ''] = value.split(':');
    const link = [nodeKey(state, a), nodeKey(state, b)].sort().join(':');
    state.faults.brokenLinks = changed(state.faults.brokenLinks, link, on);
  },
  'io-error': failDisk,
  'in-use': use,
  slow: ({ faults }, value, on) => (faults.slowMs = on ? milliseconds(value) : 0),
  'cut-off': ({ faults }, _value, on) => (faults.cutOff = on),
};

/**
 * Puts a fault on the cluster, or takes it away with a hyphen in front; `none` takes all away.
 * @throws Fault for an unknown fault or an object that does not exist
 */
export function applyFault(state: DemoState, spec: string): void {
  const on = !spec.startsWith('-');
  const [kind = '', value = ''] = (on ? spec : spec.slice(1)).split('=');
  const apply = lookup(APPLY, kind);
  if (apply !== undefined) apply(state, value, on);
  else throw usageFault(`'${spec}' is no fault of the demo.`, [`Faults are: ${Object.keys(FAULT_KINDS).join(', ')}`]);
}

/** What a fault does, or that it is mended, in a line for the one who asked for it. */
export function faultNotice(spec: string): string {
  if (spec === 'none') return 'All faults are mended.';
  if (spec.startsWith('-')) return `Mended: ${spec.slice(1)}`;
  const [kind] = spec.split('=');
  const does = Object.entries(FAULT_KINDS).find(([form]) => form.split('=')[0] === kind)?.[1] ?? '';
  return `Fault ${spec}: ${does}. 'demo fault -${spec}' mends it.`;
}

function clearAll(state: DemoState): void {
  state.faults = new Faults();
  for (const definition of state.definitions.values()) {
    for (const { volume } of volumesOf(definition)) volume.failed = false;
  }
}

function changed(list: readonly string[], item: string, on: boolean): string[] {
  const others = list.filter((one) => one !== item);
  return on ? [...others, item] : others;
}

function nodeKey(state: DemoState, name: string): string {
  const key = name.toUpperCase();
  if (state.nodes.has(key)) return key;
  throw usageFault(`The demo has no node '${name}'.`);
}

function failDisk(state: DemoState, value: string, failed: boolean): void {
  const [name = '', node] = value.split(':');
  const definition = state.definitions.get(name.toUpperCase());
  if (definition === undefined) throw usageFault(`The demo has no resource '${name}'.`);
  const diskful = [...definition.resources.values()].filter((one) => !one.flags.includes('DISKLESS'));
  const chosen =
    node === undefined ? diskful[0] : diskful.find((one) => one.nodeName.toUpperCase() === node.toUpperCase());
  if (chosen === undefined)
    throw usageFault(`Resource '${name}' has no disk${node === undefined ? '' : ` on node '${node}'`}.`);
  const targets = failed ? [chosen] : node === undefined ? diskful : [chosen];
  for (const resource of targets) for (const volume of resource.volumes.values()) volume.failed = failed;
}

function use(state: DemoState, value: string, inUse: boolean): void {
  const [name = '', node = ''] = value.split(':');
  const resource = state.definitions.get(name.toUpperCase())?.resources.get(node.toUpperCase());
  if (resource === undefined) throw usageFault(`The demo has no resource '${name}' on node '${node}'.`);
  resource.inUse = inUse;
}

/** `2s`, `500ms` or a number of seconds. */
function milliseconds(value: string): number {
  const [, number = '', unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s)?$/.exec(value) ?? [];
  if (number === '') throw usageFault(`'${value}' is not a length of time.`, ['Write 2s or 500ms.']);
  return Number(number) * (unit === 'ms' ? 1 : 1000);
}
