import { spawn, type ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { environmentOf, type RunOptions, type RunResult } from '../../acceptance/support/program.ts';

/** What is sent to the demo; `{port}` in a header is its port. */
export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Runs `demo --serve`, has `talk` ask it, and ends it with `signal`. */
export function serving(
  talk: (ask: (sent: Sent) => Promise<number>, child: ChildProcess) => Promise<void>,
  signal: NodeJS.Signals = 'SIGTERM',
) {
  return (words: readonly string[], options: RunOptions): Promise<RunResult> => {
    const started = performance.now();
    const child = spawn(process.execPath, ['bin/linstor.js', ...words], { env: environmentOf(options) });
    let [stdout, stderr] = ['', ''];
    let failed: unknown;
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const before = portIn(stdout);
      stdout += text;
      const port = portIn(stdout);
      if (before === undefined && port !== undefined)
        void talk((sent) => ask(port, sent), child)
          .catch((error: unknown) => (failed = error))
          .finally(() => child.kill(signal));
    });
    return new Promise((resolve, reject) => {
      child.once('close', (code) => {
        if (failed instanceof Error) reject(failed);
        else resolve({ code, stdout, stderr, ms: performance.now() - started });
      });
    });
  };
}

function portIn(text: string): string | undefined {
  return /127\.0\.0\.1:(\d+)\n/.exec(text)?.[1];
}

/** The status of the answer. */
function ask(port: string, { method = 'GET', path = '/v1/nodes', headers = {}, body }: Sent): Promise<number> {
  const given = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace('{port}', port)]),
  );
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers: given, agent: false }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    });
    outgoing.on('error', reject).end(body);
  });
}
