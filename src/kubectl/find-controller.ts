import { clientFault } from '../model/fault.ts';
import { kubectlFault } from './kubectl-fault.ts';
import type { Kubectl } from './kubectl.ts';
import type { PluginOptions } from './options.ts';

/** Where the controller runs. */
export interface Place {
  /** Undefined: the one that kubectl is set to. */
  readonly namespace?: string;
  /** `pod/NAME`. */
  readonly target: string;
}

/** The options of kubectl that lead to a namespace. */
export function inNamespace(namespace: string | undefined): string[] {
  return namespace === undefined ? [] : ['--namespace', namespace];
}

function inAnyOr(namespace: string | undefined): string[] {
  return namespace === undefined ? ['--all-namespaces'] : inNamespace(namespace);
}

/** Labels of the controller's pods in the installations there are, the most common first. */
const SELECTORS = [
  'app.kubernetes.io/component=linstor-controller',
  'app in (linstor-controller,linstor-cs-controller,piraeus-op-cs-controller)',
  'app.kubernetes.io/component=controller,app.kubernetes.io/part-of=linstor',
];

const LINE =
  '{.metadata.namespace}{"\\t"}{.metadata.name}{"\\t"}{.status.phase}{"\\t"}{.metadata.deletionTimestamp}{"\\n"}';
const POD_LINES = `jsonpath={range .items[*]}${LINE}{end}`;

/** Finds the pod of the controller. Throws a client Fault that says how to name it. */
export async function findController(kubectl: Kubectl, options: PluginOptions): Promise<Place> {
  const { namespace, pod, selector } = options;
  if (pod !== undefined)
    return { ...(namespace === undefined ? {} : { namespace }), target: `pod/${pod.replace(/^pods?\//, '')}` };
  for (const wanted of selector === undefined ? SELECTORS : [selector]) {
    const found = await podsOf(kubectl, namespace, wanted);
    if (found) return found;
  }
  const found = selector === undefined ? await podOfOperatorV1(kubectl, namespace) : undefined;
  if (found) return found;
  const where = namespace === undefined ? 'any namespace' : `the namespace ${namespace}`;
  throw clientFault(`No LINSTOR controller was found in ${where}.`, [
    'Name it with --namespace and --pod or --selector, or with KUBECTL_LINSTOR_NAMESPACE, _POD and _SELECTOR.',
  ]);
}

async function podsOf(kubectl: Kubectl, namespace: string | undefined, selector: string): Promise<Place | undefined> {
  const options = [...inAnyOr(namespace), '--selector', selector, '--output', POD_LINES];
  const { code, stdout, stderr } = await kubectl.ask('get', 'pods', ...options);
  if (code !== 0) throw kubectlFault('kubectl cannot list pods', stderr);
  const pods = stdout.split('\n').flatMap((line) => {
    const [inNamespace = '', name = '', phase, leaving = ''] = line.split('\t');
    return name === ''
      ? []
      : [{ namespace: inNamespace, target: `pod/${name}`, runs: phase === 'Running' && leaving === '' }];
  });
  const found = pods.find(({ runs }) => runs) ?? pods[0];
  return found && { namespace: found.namespace, target: found.target };
}

/** The operator before version 2 labels its pods with the name of the controller object. */
async function podOfOperatorV1(kubectl: Kubectl, namespace: string | undefined): Promise<Place | undefined> {
  const output = 'jsonpath={range .items[*]}{.metadata.namespace}{"\\t"}{.metadata.name}{"\\n"}{end}';
  const { code, stdout } = await kubectl.ask('get', 'linstorcontrollers', ...inAnyOr(namespace), '--output', output);
  // Mostly the cluster does not know this kind of object.
  const [itsNamespace = '', name = ''] = code === 0 ? (stdout.split('\n')[0] ?? '').split('\t') : [];
  return name === '' ? undefined : podsOf(kubectl, itsNamespace, `app.kubernetes.io/instance=${name}`);
}
