#!/usr/bin/env node
/**
 * The shell on a terminal: the time until its first prompt, as a ratio to `node -e 0` on a terminal; what a command in it takes from Enter to
 * the next prompt, above a bare `http.get` of the same answer over a kept connection in a running Node; how many connections it makes.
 * The bar in ms is that of a machine on which `node -e 0` takes 23.5 ms: what is held against it is divided by how many times as long it takes here.
 * Prints the bars; exits with 1 when one is missed.
 * usage: shell.mjs [ROUNDS] [COMMANDS] (20 100)
 */
import { spawn } from '@lydell/node-pty';
import { Agent, get } from 'node:http';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PROGRAM, median, run, slowness, verdict, verdictInMs, withSmallCluster } from './measure.mjs';

const [rounds = 20, commands = 100] = process.argv.slice(2).map(Number);
const BARS = { start: 1.6, command: 2, connections: 2 };
const AT_PROMPT = /LINSTOR ==> /;
/** The prompt behind the lower border of a table. */
const AFTER_TABLE = /[╰+][^\n]*\n[^\n]*LINSTOR ==> /;
/** ms until something counts as lost. */
const PATIENCE = 20_000;
/** Commands at the beginning that are told by themselves: code is read for them and not yet compiled by V8. */
const FIRST = 20;

/** Node with these words on a pseudo-terminal. */
class Terminal {
  #text = '';
  /** @type {(failed?: Error) => void} */
  #wake = () => undefined;

  constructor(words, home, env = {}) {
    const { PATH } = process.env;
    this.started = performance.now();
    this.pty = spawn(process.execPath, words, {
      cols: 100,
      rows: 30,
      cwd: home,
      env: { PATH, TERM: 'xterm-256color', LANG: 'C.UTF-8', TZ: 'UTC', HOME: home, ...env },
    });
    this.ended = new Promise((resolve) => this.pty.onExit(resolve));
    this.pty.onData((text) => {
      this.#text += text;
      this.#wake();
    });
  }

  /** Waits until `wanted` stands in what was written since the last call of `forget`; gives the time. */
  async until(wanted) {
    const late = setTimeout(
      () => this.#wake(new Error(`did not see ${wanted} in ${JSON.stringify(this.#text)}`)),
      PATIENCE,
    );
    while (!wanted.test(this.#text)) {
      const failed = await new Promise((resolve) => (this.#wake = resolve));
      if (failed) throw failed;
    }
    clearTimeout(late);
    return performance.now();
  }

  forget() {
    this.#text = '';
  }

  /** ms of a processor that its threads have used so far. */
  get processorTime() {
    const threads = readdirSync(`/proc/${this.pty.pid}/task`);
    const used = threads.map((id) => readFileSync(`/proc/${this.pty.pid}/task/${id}/schedstat`, 'utf8').split(' ')[0]);
    return used.reduce((sum, ns) => sum + Number(ns), 0) / 1e6;
  }
}

/** An empty script: its time on a terminal until it has ended, and its processor time, in ms. */
async function empty(home) {
  const terminal = new Terminal(['-e', '0'], home);
  await terminal.ended;
  const wall = performance.now() - terminal.started;
  return { wall, cpu: (await run(['-e', '0'])).cpu };
}

/** A shell until its first prompt: what the empty script takes, and the shell. */
async function started(address, home) {
  const shell = new Terminal([PROGRAM], home, { LS_CONTROLLERS: address });
  const wall = (await shell.until(AT_PROMPT)) - shell.started;
  return { wall, cpu: shell.processorTime, shell };
}

async function leave({ pty, ended }) {
  pty.write('\x04');
  await ended;
}

/** The medians of both, in turns. */
async function starts(address, home) {
  /** @type {Record<string, { wall: number, cpu: number }[]>} */
  const all = { empty: [], shell: [] };
  for (let round = 0; round <= rounds; round++) {
    const one = await empty(home);
    const { shell, ...two } = await started(address, home);
    await leave(shell);
    // The first round makes the code cache.
    if (round === 0) continue;
    all.empty.push(one);
    all.shell.push(two);
  }
  return { empty: medianOf(all.empty), shell: medianOf(all.shell) };
}

function medianOf(runs) {
  return { wall: median(runs.map(({ wall }) => wall)), cpu: median(runs.map(({ cpu }) => cpu)) };
}

/** From Enter to the next prompt for each of the commands, and as many bare questions between them: time and processor time in ms. */
async function dialogue(address, home) {
  const { shell } = await started(address, home);
  /** @type {{ wall: number, cpu: number }[][]} */
  const [times = [], bare = []] = [[], []];
  for (let nth = 0; nth < FIRST + commands; nth++) {
    shell.pty.write('node list');
    await shell.until(/node list/);
    // Names that are asked for while somebody types have come.
    await pause(30);
    shell.forget();
    const [before, enter] = [shell.processorTime, performance.now()];
    shell.pty.write('\r');
    const wall = (await shell.until(AFTER_TABLE)) - enter;
    await pause(10);
    times.push({ wall, cpu: shell.processorTime - before });
    shell.forget();
    const [asked, own] = [performance.now(), process.cpuUsage()];
    await ask(address, '/v1/nodes');
    const { user, system } = process.cpuUsage(own);
    bare.push({ wall: performance.now() - asked, cpu: (user + system) / 1000 });
  }
  const connections = Number(await ask(address, '/connections'));
  await leave(shell);
  return { times, bare, connections };
}

const agent = new Agent({ keepAlive: true });

/** An answer to its end, as text, over a kept connection. */
function ask(address, path) {
  return new Promise((resolve, reject) => {
    get(`http://${address}${path}`, { agent }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece) => (text += piece));
      answer.on('end', () => resolve(text));
    }).on('error', reject);
  });
}

const home = mkdtempSync(join(tmpdir(), 'linstor-bench-'));
const kept = await withSmallCluster(async (address) => {
  const slower = await slowness();
  const { empty: none, shell } = await starts(address, home);
  process.stdout.write(
    `node -e 0     ${none.wall.toFixed(1).padStart(6)} ms  processor ${none.cpu.toFixed(1).padStart(6)} ms\n` +
      `first prompt  ${shell.wall.toFixed(1).padStart(6)} ms  processor ${shell.cpu.toFixed(1).padStart(6)} ms\n`,
  );
  const { times, bare, connections } = await dialogue(address, home);
  const [first, later, asked] = [times[0], medianOf(times.slice(FIRST)), medianOf(bare.slice(FIRST))];
  for (const [name, { wall, cpu }] of Object.entries({
    'first node list': first,
    'node list': later,
    'http.get': asked,
  }))
    process.stdout.write(
      `in the shell, ${name.padEnd(15)} ${wall.toFixed(2).padStart(7)} ms  processor ${cpu.toFixed(2).padStart(6)} ms\n`,
    );
  const above = Math.min(later.wall - asked.wall, later.cpu - asked.cpu);
  return [
    verdict('first prompt, ratio to node -e 0', Math.min(shell.wall / none.wall, shell.cpu / none.cpu), BARS.start),
    verdictInMs('a command in the shell, above http.get', above, BARS.command, slower),
    // One for the commands, and one for names that are asked for while a command runs. The bare questions have one, too.
    verdict(`connections of ${times.length} commands`, connections - 1, BARS.connections),
  ];
});
agent.destroy();
rmSync(home, { recursive: true, force: true });
process.exitCode = kept.every(Boolean) ? 0 : 1;
