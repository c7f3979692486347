import type { Body, ChangeRequest } from '../../api/controller.ts';
import { Secret } from '../../model/secret.ts';
import { sizeText } from '../tree/size-text.ts';
import type { Step } from './step.ts';

/** The words of a line, without the name of the program. */
type Words = readonly string[];

/**
 * The lines with which the same could be done by hand, each as its words without `linstor`; none where there is no line for one
 * of the requests that says all of it. A line never holds a secret.
 */
export function commandLines({ requests }: Pick<Step, 'requests'>): readonly Words[] {
  const lines = requests.map(linesOf);
  return lines.every((found) => found?.every(isPlain)) ? lines.flatMap((found) => found ?? []) : [];
}

/** A name or value that begins with a dash would be read as an option. */
function isPlain(words: Words): boolean {
  return words.every((word) => !word.startsWith('-') || OPTIONS.has(word));
}

type Members = Readonly<Record<string, Body | undefined>>;
type Make = (names: Words, body: Members) => readonly Words[] | undefined;

function linesOf({ method, path, body = {} }: ChangeRequest): readonly Words[] | undefined {
  const parts = path.split('/').slice(2).map(decodeURIComponent);
  for (const [template, make] of LINES) {
    const names = namesIn(template, [method, ...parts]);
    if (names !== undefined) return make(names, body as Members);
  }
  return undefined;
}

/** What stands for the stars of a template; undefined: it is about something else. */
function namesIn(template: string, parts: Words): Words | undefined {
  const wanted = template.split(/[ /]/);
  const fits = wanted.length === parts.length && wanted.every((one, at) => one === '*' || one === parts[at]);
  return fits ? parts.filter((_, at) => wanted[at] === '*') : undefined;
}

const LINES: readonly (readonly [template: string, make: Make])[] = [
  ['PUT nodes/*/evacuate', ([node = '']) => [['node', 'evacuate', node]]],
  ['DELETE nodes/*', ([node = '']) => [['node', 'delete', node]]],
  ['PUT nodes/*', settings((names) => ['node', 'set-property', ...names])],
  ['DELETE nodes/*/net-interfaces/*', ([node = '', name = '']) => [['node', 'interface', 'delete', node, name]]],
  ['DELETE nodes/*/storage-pools/*', ([node = '', pool = '']) => [['storage-pool', 'delete', node, pool]]],
  ['PUT nodes/*/storage-pools/*', settings((names) => ['storage-pool', 'set-property', ...names])],
  ['DELETE resource-groups/*', ([group = '']) => [['resource-group', 'delete', group]]],
  ['PUT resource-groups/*', settings((names) => ['resource-group', 'set-property', ...names])],
  ['POST resource-definitions', (_, body) => newDefinition(body)],
  ['DELETE resource-definitions/*', ([name = '']) => [['resource-definition', 'delete', name]]],
  ['PUT resource-definitions/*', settings((names) => ['resource-definition', 'set-property', ...names])],
  ['POST resource-definitions/*/volume-definitions', ([name = ''], body) => newVolume(name, body)],
  [
    'DELETE resource-definitions/*/volume-definitions/*',
    ([name = '', number = '']) => [['volume-definition', 'delete', name, number]],
  ],
  ['PUT resource-definitions/*/volume-definitions/*', (names, body) => changedVolume(names, body)],
  ['POST resource-definitions/*/resources', ([name = ''], body) => newReplicas(name, body)],
  ['DELETE resource-definitions/*/resources/*', ([name = '', node = '']) => [['resource', 'delete', node, name]]],
  [
    'POST resource-definitions/*/resources/*/activate',
    ([name = '', node = '']) => [['resource', 'activate', node, name]],
  ],
  [
    'POST resource-definitions/*/resources/*/deactivate',
    ([name = '', node = '']) => [['resource', 'deactivate', node, name]],
  ],
  [
    'PUT resource-definitions/*/resources/*/toggle-disk/diskless',
    ([name = '', node = '']) => [['resource', 'toggle-disk', node, name, '--diskless']],
  ],
  [
    'PUT resource-definitions/*/resources/*/toggle-disk/diskful',
    ([name = '', node = '']) => [['resource', 'toggle-disk', node, name]],
  ],
  [
    'PUT resource-definitions/*/resources/*/toggle-disk/diskful/*',
    ([name = '', node = '', pool = '']) => [['resource', 'toggle-disk', node, name, '--storage-pool', pool]],
  ],
  ['POST resource-definitions/*/autoplace', ([name = ''], body) => placed(name, body)],
  ['DELETE remotes/*', ([name = '']) => [['remote', 'delete', name]]],
  ['DELETE schedules/*', ([name = '']) => [['schedule', 'delete', name]]],
];

/** One property that is set or taken away, and nothing else. */
function settings(line: (words: Words) => Words): Make {
  return (names, { override_props: set = {}, delete_props: gone = [], ...others }) => {
    const entries = Object.entries(set as Readonly<Record<string, Body>>);
    const keys = gone as readonly string[];
    if (!isEmpty(others) || entries.length + keys.length !== 1) return undefined;
    const [[key, value] = [keys[0] ?? '', '']] = entries;
    return typeof value === 'string' ? [line([...names, key, ...(value === '' ? [] : [value])])] : undefined;
  };
}

function isEmpty(body: Members): boolean {
  return Object.values(body).every((value) => value === undefined);
}

function newDefinition({ resource_definition: own, ...others }: Members): readonly Words[] | undefined {
  const { name, resource_group_name: group, ...rest } = own as Members;
  if (!isEmpty({ ...others, ...rest }) || typeof name !== 'string') return undefined;
  return [['resource-definition', 'create', name, ...(typeof group === 'string' ? ['--resource-group', group] : [])]];
}

function newVolume(resource: string, { volume_definition: own, ...others }: Members): readonly Words[] | undefined {
  const { volume_number: number, size_kib: size, ...rest } = own as Members;
  if (!isEmpty({ ...others, ...rest }) || typeof size !== 'number' || typeof number !== 'number') return undefined;
  return [['volume-definition', 'create', resource, sizeText(size), '--vlmnr', String(number)]];
}

function changedVolume([resource = '', number = '']: Words, body: Members): readonly Words[] | undefined {
  const { size_kib: size, ...others } = body;
  if (typeof size === 'number' && isEmpty(others))
    return [['volume-definition', 'set-size', resource, number, sizeText(size)]];
  return settings((names) => ['volume-definition', 'set-property', ...names])([resource, number], body);
}

/** A line for each place and kind of storage. */
function newReplicas(resource: string, body: unknown): readonly Words[] | undefined {
  const lines = new Map<string, string[]>();
  for (const { resource: own } of body as readonly { readonly resource: Members }[]) {
    const { node_name: node, flags = [], props, ...others } = own;
    const { StorPoolName: pool, ...settings } = (props ?? {}) as Members;
    const flag = FLAG_OPTIONS[(flags as readonly string[]).join()];
    if (flag === undefined || !isEmpty({ ...others, ...settings }) || typeof node !== 'string') return undefined;
    if (pool instanceof Secret) return undefined;
    const options = [...flag, ...(typeof pool === 'string' ? ['--storage-pool', pool] : [])];
    lines.set(options.join('\n'), [...(lines.get(options.join('\n')) ?? []), node]);
  }
  return Array.from(lines, ([options, nodes]) => [
    ...['resource', 'create', ...nodes, resource],
    ...options.split('\n').filter((word) => word !== ''),
  ]);
}

const OPTIONS: ReadonlySet<string> = new Set([
  ...['--diskless', '--drbd-diskless', '--nvme-initiator', '--inactive'],
  ...['--storage-pool', '--resource-group', '--vlmnr', '--place-count'],
]);

const FLAG_OPTIONS: Readonly<Record<string, Words>> = {
  '': [],
  DRBD_DISKLESS: ['--drbd-diskless'],
  NVME_INITIATOR: ['--nvme-initiator'],
  INACTIVE: ['--inactive'],
};

function placed(resource: string, { select_filter: filter, ...others }: Members): readonly Words[] | undefined {
  const { place_count: count, ...rest } = filter as Members;
  if (!isEmpty({ ...others, ...rest }) || typeof count !== 'number') return undefined;
  return [['resource-definition', 'auto-place', resource, '--place-count', String(count)]];
}
