import { clientFault, type Fault } from '../model/fault.ts';

/** kubectl's own log, line by line before its reason: `E0131 12:00:00.000000   4711 memcache.go:265] …`. */
const LOG_LINE = /^[IWEF]\d{4} \d{2}:\d{2}:\d{2}\.\d+ +\d+ \S+\] ?/;

/** How kubectl says that nobody answers for the cluster. */
const UNREACHABLE =
  /connection to the server|unable to connect to the server|no such host|connection refused|i\/o timeout/i;

/** A Fault for a kubectl that failed: `what` it was to do, and its reason out of what it wrote on stderr. */
export function kubectlFault(what: string, stderr: string): Fault {
  const reason = reasonIn(stderr);
  if (!UNREACHABLE.test(reason)) return clientFault(`${what}: ${reason}`);
  return clientFault(`kubectl does not reach the Kubernetes cluster: ${reason}`, [
    "'kubectl config current-context' says which cluster that is; --context NAME and --kubeconfig FILE name another.",
  ]);
}

/** What is no log is the reason; where there is nothing else, the last line of the log. */
function reasonIn(stderr: string): string {
  const lines = stderr.trim().split('\n');
  const said = lines
    .filter((line) => !LOG_LINE.test(line))
    .join('\n')
    .trim();
  return said === '' ? (lines.at(-1) ?? '').replace(LOG_LINE, '') : said;
}
