import { connectionSettings, type ConnectionRuntime } from '../cli/connect.ts';
import type { ExaminedLine } from '../cli/cli-runtime.ts';
import type { ExaminedPart, Finding } from '../definition/examination.ts';
import { counted } from '../model/counted.ts';
import { ExitCode, Fault, usageFault } from '../model/fault.ts';
import { parseAddress } from '../transport/address.ts';
import type { ConnectionSettings } from '../transport/connection-settings.ts';
import { shownAddress } from './masked.ts';
import { attempt, error, findingOf, warning, withRemedy } from './part.ts';
import { probe, type Probe, type StepName } from './probe.ts';

/** s that a controller gets unless --timeout says otherwise. */
const PATIENCE = 5;
/** s that two clocks may be apart. */
const SKEW = 5;
const DAY = 24 * 3600 * 1000;

/** How the controllers answer, each of them asked at the same time. */
export interface Reach {
  readonly part: ExaminedPart;
  readonly exitCode: ExitCode;
}

/** Goes the way to each controller that the settings lead to. */
export async function examineControllers(line: ExaminedLine, now: number): Promise<Reach> {
  const connection = await settingsOf(line);
  const { settings } = connection;
  const seconds = line.layers.typed.has('timeout') ? settings.timeout : Math.min(settings.timeout, PATIENCE);
  const limited = { ...settings, timeout: seconds };
  const all = [...settings.controllers, ...(settings.standIns ?? [])];
  const looks = await Promise.all(all.map((text) => look(text, limited, seconds * 1000)));
  return reachOf(looks, connection.findings, now);
}

/** With a password that cannot be had, the way is still looked at, as nobody. */
async function settingsOf({
  globals,
  cli,
}: ExaminedLine): Promise<{ settings: ConnectionSettings; findings: Finding[] }> {
  const runtime: ConnectionRuntime = {
    env: cli.sources.env,
    home: cli.home,
    files: cli.runtime.files,
    ask: { ...cli.runtime.ask, secret: () => Promise.reject(usageFault('Nobody is asked for a password here.')) },
    warn: () => undefined,
    print: () => undefined,
    ...(cli.sources.controllersNamed === undefined ? {} : { controllersNamed: cli.sources.controllersNamed }),
  };
  const isAsked = globals.password === undefined && globals.passwordFile === undefined;
  const nobody = { ...globals, user: undefined, password: undefined, passwordFile: undefined };
  const asked = isAsked ? nobody : globals;
  const full = await attempt(() => connectionSettings(asked, runtime));
  const settings = 'value' in full ? full.value : await connectionSettings(nobody, runtime);
  return { settings, findings: 'finding' in full ? [full.finding] : [] };
}

interface Looked {
  readonly shown: string;
  readonly probe?: Probe;
  readonly fault?: Fault | undefined;
}

async function look(text: string, settings: ConnectionSettings, limit: number): Promise<Looked> {
  try {
    const found = await probe(parseAddress(text), settings, limit);
    return { shown: found.address.written, probe: found, fault: found.fault };
  } catch (caught) {
    if (!(caught instanceof Fault)) throw caught;
    return { shown: shownAddress(text), fault: caught };
  }
}

function reachOf(looks: readonly Looked[], findings: readonly Finding[], now: number): Reach {
  const good = looks.filter(({ fault }) => !fault);
  const faults = looks.flatMap(({ fault }) => fault ?? []);
  const code = [ExitCode.usage, ExitCode.reply, ExitCode.timeout].find((one) =>
    faults.some(({ exitCode }) => exitCode === one),
  );
  const exitCode = good.length > 0 ? ExitCode.ok : (code ?? ExitCode.noController);
  // Where one answers, the others may well be silent: LINSTOR's controller is active on one node at a time.
  const verdict = good.length > 0 ? 'warning' : 'error';
  return {
    exitCode,
    part: {
      name: 'controllers',
      title: 'Controllers',
      note: `${good.length} of ${counted(looks.length, 'address', 'addresses')} can be used`,
      rows: looks.flatMap(rowsOf),
      value: looks.map(valueOf),
      findings: [
        ...findings,
        ...(looks.length === 0 ? [error('No controller address was given.', ELSEWHERE)] : []),
        ...looks.flatMap(({ fault, probe: found }) => [
          ...(fault ? [faultFinding(fault, found, verdict)] : []),
          ...(found ? judged(found, now) : []),
        ]),
      ],
    },
  };
}

const ELSEWHERE = "Where it is can be said with --controllers, LS_CONTROLLERS or 'linstor context add'.";

function faultFinding(fault: Fault, found: Probe | undefined, verdict: Finding['verdict']): Finding {
  const finding = findingOf(fault, fault.exitCode === ExitCode.usage ? 'error' : verdict);
  return withRemedy(finding, found && remedyFor(found, finding.verdict));
}

/** What to look at, by how far the way to the controller was gone. */
function remedyFor({ version, took, viaProxy, ips }: Probe, verdict: Finding['verdict']): string {
  if (version) return 'Update the older of the two: this program or the controller.';
  if (took.connect !== undefined)
    return 'Is it the port of a controller (3370, with TLS 3371)? If so, its log tells what it is doing.';
  if (viaProxy) return 'Is the proxy the right one, and is it up? To go without one: --proxy none';
  if (ips.length === 0) return 'Is the name spelled right, and does DNS or /etc/hosts know it?';
  if (verdict === 'warning') return 'That is well if the controller is meant to run on another node now.';
  return `Does the controller run there, and on this port?\n${ELSEWHERE}`;
}

function judged({ address, skew = 0, certificateEnds, newFingerprint }: Probe, now: number): Finding[] {
  const apart = secondsApart(skew);
  const days = certificateEnds === undefined ? undefined : Math.floor((certificateEnds - now) / DAY);
  const name = address.written;
  return [
    ...(apart > SKEW
      ? [
          warning(
            `The clock of ${name} is ${Math.round(apart)} s ${skew > 0 ? 'ahead of' : 'behind'} this machine's.`,
            'Let both follow the same time server (chrony, systemd-timesyncd).',
          ),
        ]
      : []),
    ...(days !== undefined && days < 30
      ? [
          warning(
            days < 0
              ? `The certificate of ${name} has expired.`
              : `The certificate of ${name} ends in ${counted(days, 'day')}.`,
            'Give the controller a new one.',
          ),
        ]
      : []),
    ...(newFingerprint === undefined
      ? []
      : [
          warning(
            `${name} is not known yet, so it was asked without password and token. Its certificate: SHA-256 ${newFingerprint}`,
            'If that is right, the next command notes it as first contact. To trust a CA instead: --cafile FILE.',
          ),
        ]),
  ];
}

/** The least that both clocks can be apart: the controller tells whole seconds, so its clock is up to one second further than `skew` says. */
function secondsApart(skew: number): number {
  return Math.max(0, Math.abs(skew + 500) - 500) / 1000;
}

const STEPS: readonly (readonly [StepName, string])[] = [
  ['resolve', 'resolved'],
  ['connect', 'connected'],
  ['tls', 'TLS'],
  ['answer', 'answered'],
];

function rowsOf({ shown, probe: found, fault }: Looked): string[][] {
  if (!found) return [[shown, 'cannot be used']];
  const { version, took, ips, viaProxy, identity, certificateEnds, skew, user, redirectedTo } = found;
  const times = STEPS.flatMap(([step, word]) =>
    took[step] === undefined ? [] : `${word} in ${milliseconds(took[step])} ms`,
  );
  const ends = certificateEnds === undefined ? '' : `, until ${new Date(certificateEnds).toISOString().slice(0, 10)}`;
  const isSecure = found.address.secure || redirectedTo !== undefined;
  const rows: (readonly [string, string | undefined])[] = [
    ['  Version', version && `${version.version}, REST API ${version.rest_api_version}`],
    ['  Address', viaProxy ? 'looked up by the proxy' : ips.join(', ') || undefined],
    ['  Redirects to', redirectedTo],
    ['  Times', times.length > 0 ? times.join(', ') : undefined],
    [isSecure ? '  Certificate' : '  Identity', identity && `${identity}${ends}`],
    ['  Clock', skew === undefined ? undefined : clock(skew)],
    ['  Access', user === undefined ? undefined : user === 'accepted' ? 'granted' : 'refused'],
  ];
  const state = fault ? (user === 'refused' ? 'refuses' : 'cannot be used') : 'answers';
  return [[shown, state], ...rows.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))];
}

function milliseconds(ms: number): string {
  return ms < 10 ? ms.toFixed(1) : String(Math.round(ms));
}

function clock(skew: number): string {
  const apart = secondsApart(skew);
  if (apart <= 1) return 'the same as here';
  return `${Math.round(apart)} s ${skew > 0 ? 'ahead' : 'behind'}`;
}

function valueOf({ shown, probe: found, fault }: Looked) {
  const { took = {}, version } = found ?? {};
  const ends = found?.certificateEnds;
  return {
    address: shown,
    usable: fault === undefined,
    version: version?.version ?? null,
    rest_api_version: version?.rest_api_version ?? null,
    ips: [...(found?.ips ?? [])],
    proxy: found?.viaProxy ?? false,
    redirects_to: found?.redirectedTo ?? null,
    times_ms: Object.fromEntries(
      STEPS.map(([step]) => [step, took[step] === undefined ? null : Math.round(took[step] * 10) / 10]),
    ),
    identity: found?.identity ?? null,
    certificate_ends: ends === undefined ? null : new Date(ends).toISOString(),
    clock_skew_ms: found?.skew ?? null,
    user: found?.user ?? null,
  };
}
