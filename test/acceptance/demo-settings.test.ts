import { expect, it } from 'vitest';
import { runProgram } from './support/program.ts';

it('runs a line on the demo as the options in front of it say', async () => {
  const { stdout, code } = await runProgram(['demo', '--no-utf8', '--', 'node', 'list'], { env: { LANG: 'C.UTF-8' } });
  expect(stdout).toContain('| n1   | COMBINED |');
  expect(code).toBe(0);
  const { stdout: requests } = await runProgram(['--curl', 'demo', '--', 'node', 'list']);
  expect(requests).toMatch(/^curl -X GET http:\/\/127\.0\.0\.1:\d+\/v1\/nodes\n$/);
});

it('goes to the demo by no setting that is about other controllers', async () => {
  const env = { LS_CLIENT_TLS: 'strict', LS_CLIENT_USER: 'admin' };
  const inShell = await runProgram(['demo'], { env, stdin: 'node list\n' });
  expect([inShell.stderr, inShell.code]).toEqual(['', 0]);
  const oneLine = await runProgram(['demo', '--', 'node', 'list'], { env });
  expect([oneLine.stderr, oneLine.code]).toEqual(['', 0]);
});
