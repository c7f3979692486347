#!/usr/bin/env node
/**
 * `linstor top` on a cluster with 10,000 resources, on a terminal: how long a key waits, in quiet and while the list is read; what it writes
 * for a key; the processor time it takes when nobody does anything; its memory; the longest gaps of its event loop.
 * usage: top.mjs [SECONDS] of quiet, 140 by default
 */
import { spawn } from '@lydell/node-pty';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { PROGRAM, verdict, withCluster } from './measure.mjs';

const GAPS = fileURLToPath(new URL('gaps.cjs', import.meta.url));
const QUIET = Number(process.argv[2] ?? 140);
/** ms: a person sees no delay. */
const AT_ONCE = 50;
/** ms until a key counts as lost. */
const PATIENCE = 3000;
/** ms of a processor in a tick of /proc. */
const TICK = 10;

/** The dashboard on a pseudo-terminal. */
class Top {
  #home = mkdtempSync(join(tmpdir(), 'linstor-bench-'));
  #text = '';
  #bytes = 0;
  /** @type {() => void} */
  #wake = () => undefined;

  /** `watched`: with the gaps of its event loop, which takes processor time by itself. */
  constructor(address, columns, rows, watched = true) {
    const { PATH } = process.env;
    const env = { PATH, TERM: 'xterm-256color', LANG: 'C.UTF-8', HOME: this.#home, LS_CONTROLLERS: address };
    const gaps = { LINSTOR_BENCH_GAPS: this.#gapsFile };
    const how = { cols: columns, rows, cwd: this.#home, env: { ...env, ...gaps } };
    this.pty = spawn(process.execPath, [...(watched ? ['-r', GAPS] : []), PROGRAM, 'top'], how);
    this.pty.onData((text) => {
      this.#text = (this.#text + text).slice(-100_000);
      this.#bytes += Buffer.byteLength(text);
      this.#wake();
    });
  }

  get #gapsFile() {
    return join(this.#home, 'gaps.json');
  }

  /** Presses keys; gives the ms until something is written, and its bytes. */
  async press(keys) {
    const [bytes, start] = [this.#bytes, performance.now()];
    const written = new Promise((resolve) => (this.#wake = () => resolve(undefined)));
    this.pty.write(keys);
    await Promise.race([written, pause(PATIENCE)]);
    return { ms: performance.now() - start, bytes: this.#bytes - bytes };
  }

  sees(wanted) {
    return wanted.test(this.#text);
  }

  async until(wanted) {
    for (const start = performance.now(); !this.sees(wanted); await pause(20))
      if (performance.now() - start > 60_000) throw new Error(`did not see ${wanted}`);
  }

  /** ms of a processor so far. */
  get processorTime() {
    const [, after = ''] = readFileSync(`/proc/${this.pty.pid}/stat`, 'utf8').split(') ');
    const fields = after.split(' ').map(Number);
    return (fields[11] + fields[12]) * TICK;
  }

  /** MiB at most so far. */
  get peak() {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${this.pty.pid}/status`, 'utf8'))?.[1]) / 1024;
  }

  /** The gaps of the event loop since the last call, in ms, and those of them that are not for garbage collection. */
  async gaps() {
    process.kill(this.pty.pid, 'SIGUSR2');
    await pause(300);
    return JSON.parse(readFileSync(this.#gapsFile, 'utf8'));
  }

  async end() {
    this.pty.write('\x1bq');
    await pause(300);
    this.pty.kill('SIGKILL');
    rmSync(this.#home, { recursive: true, force: true });
  }
}

/** Presses these keys in turns, while `goesOn`. */
async function pressed(top, keys, goesOn) {
  const all = [];
  for (let nth = 0; goesOn(nth); nth++) {
    all.push(await top.press(keys[nth % keys.length]));
    await pause(15);
  }
  return all;
}

/** Prints how long the keys waited and what they wrote; whether they were answered at once: all but 1 of 20. */
function judge(name, keys) {
  const times = keys.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Infinity;
  const bytes = keys.reduce((sum, key) => sum + key.bytes, 0) / keys.length;
  const said = `${keys.length} keys, median ${at(0.5).toFixed(1)} ms, longest ${at(1).toFixed(1)} ms, ${bytes.toFixed(0)} bytes a key`;
  process.stdout.write(`${name}: ${said}\n`);
  return verdict(`${name}, 95 of 100`, at(0.95), AT_ONCE, ' ms');
}

async function judgeGaps(name, top) {
  const { gaps, collections } = await top.gaps();
  const collecting = collections.reduce((sum, [, ms]) => sum + ms, 0);
  const longest = Math.max(0, ...gaps.map(([, ms]) => ms));
  process.stdout.write(
    `${name}: longest gap of the event loop ${longest} ms; garbage collections ${collecting} ms in all\n`,
  );
}

const during =
  (ms, start = performance.now()) =>
  () =>
    performance.now() - start < ms;

async function measure(address, columns, rows) {
  const size = `${columns}x${rows}`;
  const top = new Top(address, columns, rows);
  const kept = [];
  try {
    await top.until(/30000|30,000|10000|10,000/);
    await judgeGaps(`${size}, start and overview`, top);
    top.pty.write('3/');
    // Each of these keys shows something else, also when two of them are read together.
    const first = await pressed(top, ['a', 'b', '\x15', 'c', 'd', '\x15'], () => !top.sees(/: (0 of )?30000/));
    kept.push(judge(`${size}, list is read for the first time`, first));
    await judgeGaps(`${size}, list is read for the first time`, top);
    top.pty.write('\x15\x1b');
    await pause(2000);
    kept.push(judge(`${size}, cursor down`, await pressed(top, ['j'], (nth) => nth < 100)));
    kept.push(judge(`${size}, page down`, await pressed(top, ['\x1b[6~'], (nth) => nth < 30)));
    await top.gaps();
    top.pty.write('r');
    kept.push(judge(`${size}, list is read again`, await pressed(top, ['j'], during(4000))));
    await judgeGaps(`${size}, list is read again`, top);
    top.pty.write('/');
    kept.push(judge(`${size}, filter`, await pressed(top, [...'pvc-00', ...'\x7f'.repeat(6)], (nth) => nth < 24)));
    await judgeGaps(`${size}, filter`, top);
    top.pty.write('\x15\x1b');
    kept.push(verdict(`${size}, peak memory`, top.peak, 300, ' MiB'));
  } finally {
    await top.end();
  }
  return kept.every(Boolean);
}

/** Begins with a look: at 10,000 resources the next ones come after about a minute each. */
async function judgeQuiet(address, seconds) {
  const top = new Top(address, 80, 24, false);
  try {
    await top.until(/10000|10,000/);
    top.pty.write('3');
    await top.until(/: 30000/);
    await pause(5000);
    const before = top.processorTime;
    top.pty.write('r');
    await pause(seconds * 1000);
    return verdict(`processor time in ${seconds} s of quiet`, (top.processorTime - before) / (seconds * 10), 5, ' %');
  } finally {
    await top.end();
  }
}

const kept = await withCluster(10_000, async (address) => [
  await measure(address, 80, 24),
  await measure(address, 200, 60),
  await judgeQuiet(address, QUIET),
]);
process.exitCode = kept.every(Boolean) ? 0 : 1;
