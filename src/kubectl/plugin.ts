import { ExitCode, Fault } from '../model/fault.ts';
import { printableLine, printableText } from '../output/printable.ts';
import { putEverythingBack } from '../system/put-back.ts';
import { findController, inNamespace, type Place } from './find-controller.ts';
import { Kubectl } from './kubectl.ts';
import { runForwarded } from './local-run.ts';
import { LocationCache } from './location-cache.ts';
import { translateNames } from './names.ts';
import { clusterOptions, readPluginOptions, type PluginOptions } from './options.ts';
import { downloadReport, isDownload } from './sos-report.ts';

const HELP = `Usage: kubectl linstor [OPTIONS] [COMMAND …]

Runs a LINSTOR command in the pod of the controller; without a command, the interactive shell.

Options, before the command:
  -n, --namespace NAME   Namespace of the controller (default: all are searched)
  --context NAME         Context of kubectl
  --kubeconfig FILE      Configuration of kubectl
  --pod NAME             Pod of the controller
  -l, --selector LABELS  Labels of the controller's pod
  --port-forward         Run the client of this machine through a forwarded port
  -h, --help             Show this help; 'kubectl linstor help' shows that of LINSTOR

The same by variables: KUBECTL_LINSTOR_NAMESPACE, _CONTEXT, _KUBECONFIG, _POD, _SELECTOR, _PORT_FORWARD

Names: pvc:[NAMESPACE/]NAME is the resource of a claim, pod:[NAMESPACE/]NAME those of a pod, node:NAME a node.
`;

/** What the plugin is run with. */
export interface PluginContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  /** How the client of this machine is run. */
  readonly client: readonly [string, ...string[]];
}

/** Runs `kubectl linstor WORDS`; gives the exit code. */
export async function runPlugin(words: readonly string[], context: PluginContext): Promise<number> {
  endOn('SIGTERM', ExitCode.terminated);
  endOn('SIGHUP', ExitCode.hangup);
  try {
    const options = readPluginOptions(words, context.env);
    if (options.help) {
      process.stdout.write(HELP);
      return 0;
    }
    return await runCommand(options, context);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    tell([`Error: ${error.message}`, ...error.hints].join('\n  '));
    return error.exitCode;
  }
}

/** What was started, such as a forwarded port, does not outlast the plugin. */
function endOn(signal: NodeJS.Signals, exitCode: number): void {
  process.on(signal, () => {
    putEverythingBack();
    process.exit(exitCode);
  });
}

async function runCommand(options: PluginOptions, context: PluginContext): Promise<number> {
  const kubectl = new Kubectl(clusterOptions(options));
  const memory = new LocationCache(options, context.env);
  const words = await translateNames(options.words, kubectl, tell);
  const remembered = options.pod === undefined ? await memory.recall() : undefined;
  const run = (place: Place): Promise<Outcome> => runAt(place, words, { options, context, kubectl });
  if (remembered) {
    const outcome = await run(remembered);
    if (!outcome.gone) return outcome.code;
  }
  const place = await findController(kubectl, options);
  if (options.pod === undefined) await memory.keep(place);
  const outcome = await run(place);
  if (outcome.gone) tell(outcome.gone.trimEnd());
  return outcome.code;
}

interface Outcome {
  readonly code: number;
  /** What kubectl said when the pod was not there; nothing was run then. */
  readonly gone?: string;
}

interface Setup {
  readonly options: PluginOptions;
  readonly context: PluginContext;
  readonly kubectl: Kubectl;
}

async function runAt(place: Place, words: readonly string[], { options, context, kubectl }: Setup): Promise<Outcome> {
  try {
    if (options.portForward) return { code: await runForwarded(words, context.client, kubectl, place) };
    if (isDownload(words)) {
      const path = await downloadReport(words, kubectl, place);
      process.stdout.write(`SUCCESS:\n    ${printableLine(path)}\n`);
      return { code: 0 };
    }
  } catch (error) {
    if (error instanceof Fault && isGone(error.message))
      return { code: error.exitCode, gone: `Error: ${error.message}` };
    throw error;
  }
  return await execute(place, words, kubectl, context);
}

/** In the pod, on the streams of this process: with a terminal there when there is one here. */
async function execute(
  { namespace, target }: Place,
  words: readonly string[],
  kubectl: Kubectl,
  { stdinIsTerminal, stdoutIsTerminal }: PluginContext,
): Promise<Outcome> {
  const tty = stdinIsTerminal && stdoutIsTerminal ? ['--tty'] : [];
  let gone = '';
  const pass = (text: string): string => {
    if (!isGone(text)) return text;
    gone += text;
    return '';
  };
  const args = ['exec', ...inNamespace(namespace), '--stdin', ...tty, target, '--', 'linstor', ...words];
  const code = await kubectl.attached(args, pass);
  return gone === '' ? { code } : { code, gone };
}

/** kubectl's own words for a pod that is no more, or runs no more. */
function isGone(text: string): boolean {
  return /pods "[^"]*" not found|cannot exec (in|into).*completed pod|unable to upgrade connection: (pod|container) /i.test(
    text,
  );
}

function tell(line: string): void {
  process.stderr.write(`${printableText(line)}\n`);
}
