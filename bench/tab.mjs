#!/usr/bin/env node
/**
 * TAB in bash, zsh and fish, inside a running shell: static words (ms of one completion), live names for the first time (as a ratio to a script
 * that only asks the same, started by the same shell), and live names that are kept. Bars in ms are those of a machine on which `node -e 0`
 * takes 23.5 ms: what is held against them is divided by how many times as long it takes here, in the same run. Prints the bars; exits with 1
 * when one is missed, and says which shells are not there.
 * usage: tab.mjs [ROUNDS] (10)
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROGRAM, bareGet, median, slowness, verdict, verdictInMs, withSmallCluster } from './measure.mjs';

const rounds = Number(process.argv[2] ?? 10);
const BARS = { static: 2, first: 1.2, kept: 5 };
/** Completions in one measurement of static words and of kept names. */
const MANY = 50;
/** ms of a processor in a tick of /proc. */
const TICK = 10;
const STATIC = [
  '',
  'nod',
  'node li',
  'resource list --no',
  'resource-definition set-property db1 DrbdOptions/Net/max-b',
  'help node ',
];
const LIVE = 'node delete ';
const SCRIPTS = fileURLToPath(new URL('../completions', import.meta.url));

/** Commands that take lines of commands, so that all that is measured happens in one process; `ask` completes a line. */
const SHELLS = {
  bash: {
    words: ['--norc', '--noprofile', '-c', 'while IFS= read -r line; do eval "$line"; done'],
    setUp: `source '${join(SCRIPTS, 'linstor.bash')}'; COMP_WORDBREAKS=' '`,
    ask: (line) => {
      const words = ['linstor', ...line.split(' ')];
      return (
        `COMP_LINE='linstor ${line}'; COMP_POINT=\${#COMP_LINE}; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); ` +
        `COMP_CWORD=${words.length - 1}; _linstor linstor`
      );
    },
    show: 'echo "${COMPREPLY[*]}"',
    repeat: (command) => `for ((i = 0; i < ${MANY}; i++)); do ${command}; done`,
  },
  zsh: {
    words: ['-f', '-c', 'while IFS= read -r line; do eval "$line"; done'],
    setUp: `compdef() { : }; source '${join(SCRIPTS, '_linstor')}'; compadd() { local name=\${@[-1]}; seen=(\${(P)name}) }`,
    ask: (line) => {
      const words = ['linstor', ...line.split(' ')];
      return `words=(${words.map((word) => `'${word}'`).join(' ')}); CURRENT=${words.length}; PREFIX='${words.at(-1)}'; _linstor_main`;
    },
    show: 'echo $seen',
    repeat: (command) => `for i in {1..${MANY}}; do ${command}; done`,
  },
  fish: {
    words: ['--no-config', '-c', 'while read -l line; eval $line; end'],
    setUp: `source '${join(SCRIPTS, 'linstor.fish')}'`,
    ask: (line) => `set seen (complete -C 'linstor ${line}')`,
    show: 'echo $seen',
    repeat: (command) => `for i in (seq ${MANY}); ${command}; end`,
  },
};

/** A shell that runs one command after the other. */
class RunningShell {
  #text = '';
  /** @type {() => void} */
  #wake = () => undefined;

  constructor(name, env) {
    this.child = spawn(name, SHELLS[name].words, { env, stdio: ['pipe', 'pipe', 'inherit'] });
    this.child.stdout.setEncoding('utf8').on('data', (piece) => {
      this.#text += piece;
      this.#wake();
    });
    this.child.on('exit', () => this.#wake());
  }

  /** Runs the command; gives what it printed, its time and its processor time, with that of what it started. */
  async run(command) {
    this.#text = '';
    const [started, before] = [performance.now(), this.#processorTime];
    this.child.stdin.write(`${command}; echo '=== over'\n`);
    while (!this.#text.includes('=== over\n')) {
      if (this.child.exitCode !== null) throw new Error(`the shell has ended: ${this.#text}`);
      await new Promise((resolve) => (this.#wake = () => resolve(undefined)));
    }
    const wall = performance.now() - started;
    return { text: this.#text.replace('=== over\n', ''), wall, cpu: this.#processorTime - before };
  }

  /** ms of a processor, also those of the processes that it has waited for. */
  get #processorTime() {
    const [, after = ''] = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').split(') ');
    return (
      after
        .split(' ')
        .slice(11, 15)
        .reduce((sum, ticks) => sum + Number(ticks), 0) * TICK
    );
  }

  end() {
    this.child.stdin.end();
  }
}

function medianOf(runs, share = 1) {
  return {
    wall: median(runs.map(({ wall }) => wall)) / share,
    cpu: runs.reduce((sum, { cpu }) => sum + cpu, 0) / runs.length / share,
  };
}

function print(name, { wall, cpu }) {
  process.stdout.write(
    `${name.padEnd(34)} ${wall.toFixed(2).padStart(8)} ms  processor ${cpu.toFixed(2).padStart(8)} ms\n`,
  );
}

async function measure(name, address) {
  const home = mkdtempSync(join(tmpdir(), 'linstor-bench-'));
  mkdirSync(join(home, 'bin'));
  symlinkSync(PROGRAM, join(home, 'bin', 'linstor'));
  symlinkSync(process.execPath, join(home, 'bin', 'node'));
  const get = join(home, 'get.cjs');
  writeFileSync(get, bareGet(address));
  const env = {
    PATH: `${join(home, 'bin')}:${process.env.PATH}`,
    HOME: home,
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    LS_CONTROLLERS: address,
  };
  const { setUp, ask, show, repeat } = SHELLS[name];
  const times = await slowness();
  const shell = new RunningShell(name, env);
  const names = join(home, '.cache', 'linstor-client', 'names');
  /** @type {boolean[]} */
  const kept = [];
  try {
    print(`${name}, reading the script`, await shell.run(setUp));
    for (const line of STATIC) {
      const { text } = await shell.run(`${ask(line)}; ${show}`);
      if (text.trim() === '') throw new Error(`${name} offers nothing for '${line}'`);
      /** @type {{ text: string, wall: number, cpu: number }[]} */
      const runs = [];
      for (let round = 0; round < rounds; round++) runs.push(await shell.run(repeat(ask(line))));
      const one = medianOf(runs, MANY);
      print(`${name}, '${line}'`, one);
      kept.push(verdictInMs(`${name}, '${line}'`, Math.min(one.wall, one.cpu), BARS.static, times));
    }
    /** @type {{ text: string, wall: number, cpu: number }[][]} */
    const [first = [], bare = [], later = []] = [[], [], []];
    for (let round = 0; round <= rounds; round++) {
      bare.push(await shell.run(`node '${get}' > /dev/null`));
      rmSync(names, { recursive: true, force: true });
      first.push(await shell.run(ask(LIVE)));
      const { text } = await shell.run(show);
      if (!text.includes('bravo')) throw new Error(`${name} offers no names: ${text}`);
      await shell.run(ask(LIVE));
      later.push(await shell.run(repeat(ask(LIVE))));
    }
    const [asked, named, again] = [medianOf(bare.slice(1)), medianOf(first.slice(1)), medianOf(later.slice(1), MANY)];
    print(`${name}, http.get`, asked);
    print(`${name}, names for the first time`, named);
    print(`${name}, names that are kept`, again);
    const ratio = Math.min(named.wall / asked.wall, named.cpu / asked.cpu);
    kept.push(verdict(`${name}, names for the first time, ratio to http.get`, ratio, BARS.first));
    kept.push(verdictInMs(`${name}, names that are kept`, Math.min(again.wall, again.cpu), BARS.kept, times));
    return kept.every(Boolean);
  } finally {
    shell.end();
    rmSync(home, { recursive: true, force: true });
  }
}

const there = Object.keys(SHELLS).filter((name) => {
  const found = spawnSync(name, ['--version']).status === 0;
  if (!found) process.stdout.write(`not measured: ${name} is not there\n`);
  return found;
});
const results = await withSmallCluster(async (address) => {
  /** @type {boolean[]} */
  const all = [];
  for (const name of there) all.push(await measure(name, address));
  return all;
});
process.exitCode = results.every(Boolean) ? 0 : 1;
