import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { clientFault, usageFault } from '../model/fault.ts';
import { inNamespace, type Place } from './find-controller.ts';
import type { Kubectl } from './kubectl.ts';
import { kubectlFault } from './kubectl-fault.ts';

/** `sos-report download …`, which leaves the file on the user's machine and not in the pod. */
export function isDownload([noun, verb]: readonly string[]): boolean {
  return ['sos-report', 'sos'].includes(noun ?? '') && ['download', 'dl'].includes(verb ?? '');
}

const WITH_VALUES = ['-s', '--since', '-n', '--nodes', '-r', '--resources', '-e', '--exclude-nodes', '--exclude'];

/** The words of the report itself, and where it is to go; an option takes all words up to the next. */
function splitDownload(words: readonly string[]): { options: string[]; target: string | undefined } {
  const options: string[] = [];
  const targets: string[] = [];
  let taking = Infinity;
  for (const word of words.slice(2)) {
    if (word.startsWith('-')) {
      options.push(word);
      taking =
        word.includes('=') || !WITH_VALUES.includes(word) ? 0 : word === '-s' || word === '--since' ? 1 : Infinity;
    } else if (options.length > 0 && taking > 0) {
      options.push(word);
      taking -= 1;
    } else targets.push(word);
  }
  if (targets.length > 1) throw usageFault(`Too many words: ${targets.slice(1).join(' ')}`);
  return { options, target: targets[0] };
}

/** Makes the report in the pod, copies it here and removes it there; gives the path it got. */
export async function downloadReport(words: readonly string[], kubectl: Kubectl, place: Place): Promise<string> {
  const { options, target } = splitDownload(words);
  const inPod = ['exec', ...inNamespace(place.namespace), place.target, '--'];
  const create = ['linstor', '-m', '--output-version', 'v1', 'sos-report', 'create', ...options];
  const made = await kubectl.ask(...inPod, ...create);
  const path = pathIn(made.stdout);
  if (path === undefined) throw kubectlFault('The report was not made', made.stderr || made.stdout);
  const local = await destination(target, basename(path));
  const pod = place.target.replace(/^pod\//, '');
  const copied = await kubectl.ask('cp', ...inNamespace(place.namespace), '--retries=-1', `${pod}:${path}`, local);
  if (copied.code !== 0)
    throw clientFault(`The report cannot be copied: ${copied.stderr.trim()}`, [`It lies in the pod: ${path}`]);
  await kubectl.ask(...inPod, 'rm', '-f', path);
  return local;
}

/** Where the one reply says the report is. */
function pathIn(stdout: string): string | undefined {
  try {
    const replies = JSON.parse(stdout) as { obj_refs?: { path?: unknown } }[];
    const path = replies.map((reply) => reply.obj_refs?.path).find((one) => one !== undefined);
    return typeof path === 'string' ? path : undefined;
  } catch {
    return undefined; // what it says instead is told by the caller
  }
}

/** A folder gets the file under its own name; an existing file is never overwritten. */
async function destination(target: string | undefined, name: string): Promise<string> {
  const path = target ?? name;
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return await destination(join(path, name), name);
  if (found) throw usageFault(`${path} exists already.`, ['Give another name.']);
  return path;
}
