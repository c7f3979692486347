import { expect } from 'vitest';
import type { RunResult } from '../../acceptance/support/program.ts';
import { json, plain, serve } from '../../transport/server.ts';
import type { Arranged } from '../fault-row.ts';

/** What a terminal would obey, or not show: each alone is enough for a lie on the screen. */
const OBEYED = [
  '\u001b]0;EVIL\u0007',
  '\u001b[2J',
  '\u001b[31mEVIL',
  '\b',
  '\u009b2J',
  '\u007f',
  '\u202e',
  '\u2066',
  '\u061c',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u2028',
  '\u{e0041}',
];

/** A text with all of it. */
export const HOSTILE = `<${OBEYED.join('')}>`;

/** How it is shown. */
export const SPELLED =
  '<\\x1b]0;EVIL\\x07\\x1b[2J\\x1b[31mEVIL\\x08\\x9b2J\\x7f\\u202e\\u2066\\u061c\\u200b\\u2060\\ufeff\\u2028\\u{e0041}>';

/** Fails when anything of it went out as it is. */
export function isHarmless({ stdout, stderr }: RunResult): void {
  const raw = ['\u001b]', '\u001b[2J', '\u001b[31mEVIL', ...OBEYED.slice(3), '\u0007'];
  expect(raw.filter((sequence) => (stdout + stderr).includes(sequence))).toEqual([]);
}

/** A controller with these answers by path, [] elsewhere, asked on a terminal. */
export async function onTerminal(answers: Readonly<Record<string, unknown>>): Promise<Arranged> {
  return { ...(await answering(answers)), tty: true, holds: isHarmless };
}

/** The same in pipes. */
export async function inPipe(answers: Readonly<Record<string, unknown>>): Promise<Arranged> {
  return { ...(await answering(answers)), holds: isHarmless };
}

/** A controller that answers everything with this text, asked on a terminal or in pipes. */
export async function answeringText(
  text: string,
  type: string,
  { tty = true, status = 200 }: { readonly tty?: boolean; readonly status?: number } = {},
): Promise<Arranged> {
  const { port } = await serve(plain(text, { 'Content-Type': type }, status));
  return { env: { LS_CONTROLLERS: `127.0.0.1:${port}` }, tty };
}

async function answering(answers: Readonly<Record<string, unknown>>): Promise<Arranged> {
  const { port } = await serve((response, request) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    json({ ...ALWAYS, ...answers }[path] ?? [])(response, request);
  });
  return { env: { LS_CONTROLLERS: `127.0.0.1:${port}` } };
}

const ALWAYS: Readonly<Record<string, unknown>> = {
  '/v1/controller/version': { version: '1.33.0', git_hash: '', build_time: '', rest_api_version: '1.27.0' },
  '/v1/remotes': {},
  '/v1/schedules': {},
};
