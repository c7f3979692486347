import { inNamespace } from './find-controller.ts';
import type { Kubectl } from './kubectl.ts';

/** Puts the names of LINSTOR resources in the place of `pvc:` and `pod:` words; `tell` gets what became of each. */
export async function translateNames(
  words: readonly string[],
  kubectl: Kubectl,
  tell: (line: string) => void,
): Promise<string[]> {
  const known = new Map<string, Promise<readonly string[]>>();
  const lookup = (item: string): Promise<readonly string[]> => {
    const found = known.get(item) ?? namesOf(item, kubectl, tell);
    known.set(item, found);
    return found;
  };
  const translated: string[] = [];
  for (const word of words) translated.push(...(await translateWord(word, lookup)));
  return translated;
}

type Lookup = (item: string) => Promise<readonly string[]>;

/** A word may stand for several when it is one name, and for a longer list when it is a list or glued to an option. */
async function translateWord(word: string, lookup: Lookup): Promise<readonly string[]> {
  if (!/(^|[,=])(pvc|pod|node):./.test(word)) return [word];
  const [, option = '', list = ''] = /^(--[^=]+=)?(.*)$/s.exec(word) ?? [];
  const items: string[] = [];
  for (const item of list.split(',')) items.push(...(await lookup(item)));
  return option === '' && !list.includes(',') ? items : [`${option}${items.join(',')}`];
}

async function namesOf(item: string, kubectl: Kubectl, tell: (line: string) => void): Promise<readonly string[]> {
  const [, kind, namespace, name = ''] = /^(pvc|pod|node):(?:([^/]+)\/)?(.+)$/s.exec(item) ?? [];
  if (kind === undefined) return [item];
  if (kind === 'node') return [name];
  const claims = kind === 'pvc' ? [name] : await claimsOf(kubectl, namespace, name);
  const volumes = await Promise.all(claims.map((claim) => volumeOf(kubectl, namespace, claim)));
  const found = volumes.filter((volume) => volume !== '');
  if (found.length > 0 && found.length === claims.length) {
    tell(`${item} -> ${found.join(' ')}`);
    return found;
  }
  const hint = namespace === undefined ? ` In another namespace? Write ${kind}:NAMESPACE/${name}.` : '';
  tell(`${item} was not found and is passed on as it is.${hint}`);
  return [item];
}

async function claimsOf(kubectl: Kubectl, namespace: string | undefined, pod: string): Promise<readonly string[]> {
  const text = await field(kubectl, namespace, 'pods', pod, '{.spec.volumes[*].persistentVolumeClaim.claimName}');
  return text.split(/\s+/).filter((claim) => claim !== '');
}

/** The name of the volume is that of the resource. */
function volumeOf(kubectl: Kubectl, namespace: string | undefined, claim: string): Promise<string> {
  return field(kubectl, namespace, 'persistentvolumeclaims', claim, '{.spec.volumeName}');
}

/** Empty when there is no such object. */
async function field(
  kubectl: Kubectl,
  namespace: string | undefined,
  kind: string,
  name: string,
  path: string,
): Promise<string> {
  const { code, stdout } = await kubectl.ask(
    ...['get', ...inNamespace(namespace), kind, name, '--output', `jsonpath=${path}`],
  );
  return code === 0 ? stdout.trim() : '';
}
