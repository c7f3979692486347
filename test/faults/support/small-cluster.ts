import { expect } from 'vitest';
import { json, serve } from '../../transport/server.ts';
import type { Arranged } from '../fault-row.ts';

const ANSWERS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['/v1/nodes', ['n1', 'n2', 'n3'].map((name) => ({ name, type: 'SATELLITE' }))],
  ['/v1/resource-definitions', ['web1', 'db1', 'db2'].map((name) => ({ name }))],
  ['/v1/view/resources', []],
  ['/v1/controller/version', { version: '1.31.0', git_hash: '', build_time: '', rest_api_version: '1.27.0' }],
]);

/**
 * Lines for the shell, and a controller that knows a few names and notes what it is asked. After the run exactly these
 * changes must have been sent: `DELETE /v1/nodes/n1`.
 */
export async function smallCluster(lines: readonly string[], changes: readonly string[] = []): Promise<Arranged> {
  const { port, asked } = await serve((response, request) =>
    json(ANSWERS.get((request.url ?? '').replace(/\?.*/s, '')) ?? [{ ret_code: 1, message: 'Done' }])(
      response,
      request,
    ),
  );
  return {
    env: { LS_CONTROLLERS: `127.0.0.1:${port}` },
    stdin: lines.map((line) => `${line}\n`).join(''),
    holds: () => expect(asked.map(({ line }) => line).filter((line) => !line.startsWith('GET '))).toEqual(changes),
  };
}
