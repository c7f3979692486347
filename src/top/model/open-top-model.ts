import type { Controller } from '../../api/controller.ts';
import type { Globals } from '../../argv/global-options.ts';
import type { CliRuntime } from '../../cli/cli-runtime.ts';
import { OverviewHistory, overviewOf, type Overview } from '../../commands/top/overview.ts';
import { readClusterState } from '../../commands/shared/cluster-state.ts';
import { reportOn } from '../../commands/shared/status-report.ts';
import { clusterFindings, problemsOf } from '../../diagnosis/cluster.ts';
import type { Finding } from '../../diagnosis/health.ts';
import { Session } from '../../definition/session.ts';
import type { Fault } from '../../model/fault.ts';
import type { Cell } from '../../output/view.ts';
import {
  TABS,
  type Connection,
  type ListTab,
  type Tab,
  type TopEvent,
  type TopModel,
  type TopRow,
  type TopTable,
} from '../model.ts';
import { ClusterEvents } from './cluster-events.ts';
import { describeRow } from './describe-row.ts';
import { readRows } from './list-rows.ts';
import { Listeners } from './listeners.ts';
import { Looks } from './looks.ts';
import { paced } from './paced.ts';
import { TopList } from './top-list.ts';
import { Turns } from './turns.ts';
import { viewOfLine } from './view-of-line.ts';

/** What a model is made of. */
export interface TopModelStart {
  /** Its settings are those of the line that started the dashboard, also as inherited ones. */
  readonly cli: CliRuntime;
  readonly globals: Globals;
  readonly controller: Controller;
  /** Processor time of the program so far, in ms; for tests. */
  readonly processorTime?: () => number;
}

/** The lists, each as the command line shows it. */
const LINES: Readonly<Record<ListTab, readonly string[]>> = {
  nodes: ['node', 'list'],
  resources: ['resource', 'list'],
  volumes: ['volume', 'list'],
  'storage-pools': ['storage-pool', 'list'],
  errors: ['error-reports', 'list'],
};

/** Begins to look at the cluster: at the overview first. Nothing is thrown: faults are told by `connection()`. */
export function openTopModel(start: TopModelStart): TopModel {
  return new Model(start);
}

class Model implements TopModel {
  readonly #start: TopModelStart;
  readonly #controller: Controller;
  readonly #end = new AbortController();
  readonly #listeners = new Listeners();
  readonly #looks: Looks;
  readonly #events: ClusterEvents;
  readonly #lists = new Map<Tab, TopList>();
  readonly #session = new Session();
  readonly #releaseWarnings: () => void;
  readonly #history = new OverviewHistory();
  #tab: Tab = 'overview';
  #overview: Overview | undefined;
  #connection: Connection;

  constructor(start: TopModelStart) {
    const { cli, globals } = start;
    this.#start = start;
    this.#controller = paced(start.controller);
    const context = globals.context === '' ? undefined : globals.context;
    this.#connection = { uri: '', context, updatedAt: undefined, fault: undefined, paused: false };
    for (const tab of TABS) if (isList(tab)) this.#lists.set(tab, this.#newList(tab));
    this.#looks = new Looks({
      look: (signal) => this.#look(signal),
      ended: (fault) => this.#ended(fault),
      processorTime: start.processorTime ?? processorTime,
    });
    this.#events = new ClusterEvents({
      controller: this.#controller.during(this.#end.signal),
      signal: this.#end.signal,
      now: () => cli.runtime.clock.now(),
      told: () => this.#listeners.tellSoon(),
      news: () => this.#looks.news(),
    });
    this.#releaseWarnings = cli.onWarning((line) => this.#events.note('client', line, 'yellow'));
    this.#looks.now();
  }

  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  look(tab: Tab): void {
    if (tab === this.#tab) return;
    this.#tab = tab;
    this.#looks.now();
  }

  pause(paused: boolean): void {
    if (paused === this.#connection.paused) return;
    this.#connection = { ...this.#connection, paused };
    this.#events.pause(paused);
    this.#looks.pause(paused);
    this.#listeners.tell();
  }

  refresh(): void {
    this.#looks.now();
  }

  connection(): Connection {
    return this.#connection;
  }

  overview(): Overview | undefined {
    return this.#overview;
  }

  table(tab: ListTab): TopTable {
    return this.#list(tab).table;
  }

  events(): readonly TopEvent[] {
    return this.#events.all;
  }

  filter(tab: ListTab, where: string): void {
    this.#list(tab).filter(where);
  }

  sort(tab: ListTab, key: string): void {
    this.#list(tab).sort(key);
  }

  describe(tab: ListTab, row: TopRow): Promise<readonly (readonly Cell[])[]> {
    const controller = this.#controller.during(this.#end.signal);
    return describeRow(tab, row, this.table(tab).columns, { cli: this.#start.cli, controller });
  }

  close(): void {
    this.#releaseWarnings();
    this.#looks.close();
    this.#listeners.close();
    this.#end.abort();
  }

  #newList(tab: ListTab): TopList {
    return new TopList({
      now: () => this.#now(),
      // The last report is the one that is looked for.
      sort: tab === 'errors' ? { key: 'error_time', descending: true } : undefined,
      changed: () => this.#listeners.tell(),
      askAgain: () => this.#looks.news(),
    });
  }

  #list(tab: Tab): TopList {
    const list = this.#lists.get(tab);
    if (list === undefined) throw new Error(`no list ${tab}`);
    return list;
  }

  #now(): number {
    return this.#start.cli.runtime.clock.now();
  }

  async #look(signal: AbortSignal): Promise<void> {
    const controller = this.#controller.during(signal);
    try {
      const uri = await controller.uri();
      if (uri !== this.#connection.uri) this.#connection = { ...this.#connection, uri };
      if (this.#tab === 'overview') await this.#lookAtAll(controller, signal);
      else await this.#readList(this.#tab, controller, signal);
    } finally {
      // An answer that nobody reads to its end would stay open.
      controller.release();
    }
  }

  async #lookAtAll(controller: Controller, signal: AbortSignal): Promise<void> {
    const state = await readClusterState(controller, this.#now());
    // What is looked for in 10,000 resources takes longer than a key should wait.
    const turns = new Turns(() => !signal.aborted);
    const findings: Finding[] = [];
    for (const finding of clusterFindings(state)) {
      if (finding) findings.push(finding);
      if (turns.due()) await turns.give();
    }
    await turns.give();
    const report = reportOn(state, this.#session, problemsOf(findings));
    await turns.give();
    this.#overview = overviewOf(report, this.#history);
  }

  /** Beside the events the nodes are asked for, so as to know whether the controller answers. */
  async #readList(tab: Tab, controller: Controller, signal: AbortSignal): Promise<void> {
    const from = isList(tab) ? tab : 'nodes';
    const list = this.#list(from);
    const view = await viewOfLine(LINES[from], { cli: this.#start.cli, controller });
    if (view.kind !== 'table') throw new Error(`${LINES[from].join(' ')} shows no table`);
    const data = await readRows(view, list.properties);
    if (!signal.aborted) await list.take(data, this.#now());
  }

  #ended(fault: Fault | undefined): void {
    const before = this.#connection;
    const updatedAt = fault === undefined ? this.#now() : before.updatedAt;
    this.#connection = { ...before, fault, updatedAt };
    if (fault && !before.fault) this.#events.note('controller', 'does not answer as it should', 'red');
    if (!fault && before.fault) this.#events.note('controller', 'answers again', 'green');
    this.#listeners.tellSoon();
  }
}

function isList(tab: Tab): tab is ListTab {
  return tab !== 'overview' && tab !== 'events';
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
