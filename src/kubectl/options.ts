import { usageFault } from '../model/fault.ts';
import { lookup } from '../model/lookup.ts';

/** What the words before the LINSTOR command and the environment say. */
export interface PluginOptions extends Readonly<Record<Valued, string | undefined>> {
  readonly portForward: boolean;
  readonly help: boolean;
  /** The LINSTOR command. */
  readonly words: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;
type Valued = 'namespace' | 'context' | 'kubeconfig' | 'pod' | 'selector';

const VALUED: Readonly<Record<string, Valued>> = {
  '-n': 'namespace',
  '--namespace': 'namespace',
  '--context': 'context',
  '--kubeconfig': 'kubeconfig',
  '--pod': 'pod',
  '-l': 'selector',
  '--selector': 'selector',
};

/**
 * Reads the options of the plugin, which stand before the LINSTOR command; what follows belongs to that, whatever it is.
 * Variables `KUBECTL_LINSTOR_NAMESPACE` and so on count where no option does. Throws a usage Fault when a value is missing.
 */
export function readPluginOptions(words: readonly string[], env: Environment): PluginOptions {
  const given: Partial<Record<Valued, string>> = {};
  let portForward = isOn(env.KUBECTL_LINSTOR_PORT_FORWARD);
  let help = false;
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    const [name, glued] = /^(--[^=]+)=(.*)$/s.exec(word)?.slice(1) ?? [word];
    const option = lookup(VALUED, name ?? '');
    if (option) {
      const value = glued ?? words[++at];
      if (value === undefined || value === '') throw usageFault(`${word} needs a value.`);
      given[option] = value;
    } else if (word === '--port-forward') portForward = true;
    else if (word === '--help' || word === '-h') help = true;
    else break;
  }
  if (words[at] === '--') at += 1;
  const value = (name: Valued): string | undefined => {
    const variable = env[`KUBECTL_LINSTOR_${name.toUpperCase()}`];
    return given[name] ?? (variable === '' ? undefined : variable);
  };
  const [namespace, context, kubeconfig] = [value('namespace'), value('context'), value('kubeconfig')];
  const where = { namespace, context, kubeconfig, pod: value('pod'), selector: value('selector') };
  return { ...where, portForward, help, words: words.slice(at) };
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'no', 'false', 'off'].includes(value.toLowerCase());
}

/** The options that kubectl itself gets with every call. */
export function clusterOptions({ context, kubeconfig }: PluginOptions): string[] {
  return [
    ...(context === undefined ? [] : ['--context', context]),
    ...(kubeconfig === undefined ? [] : ['--kubeconfig', kubeconfig]),
  ];
}
