import type { DemoCluster } from '../support/demo-controller.ts';
import { runWords, type Run } from '../support/run-words.ts';

/** Variables for the secrets of the cluster files in the tests. */
export const KEYS = Object.fromEntries(
  ['OFFSITE', 'S3', 'EC2'].flatMap((name) => [
    [`LINSTOR_REMOTE_${name}_ACCESS_KEY`, 'AKIA'],
    [`LINSTOR_REMOTE_${name}_SECRET_KEY`, 'wJalr'],
  ]),
);

/** Runs a line on a demo cluster whose time passes while somebody waits; `text` is the content of cluster.yaml. */
export function onDemo(line: string, { controller, clock }: DemoCluster, text = ''): Promise<Run> {
  return runWords(line, controller, {
    files: { 'cluster.yaml': text },
    changed: (runtime) => ({
      ...runtime,
      runtime: {
        ...runtime.runtime,
        environment: { ...KEYS, EMPTY: '' },
        clock: { now: () => clock.now },
        pause: (ms) => {
          clock.now += ms;
          return Promise.resolve();
        },
      },
    }),
  });
}

/** Requests that change something. */
export function changesOf({ requests }: Run): readonly string[] {
  return requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
}
