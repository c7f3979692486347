import { accessSync, constants } from 'node:fs';
import { GLOBAL_TABLE } from '../argv/global-options.ts';
import { PROXY_VARIABLES } from '../cli/connect.ts';
import { faultOfVariable } from '../cli/tolerant-settings.ts';
import type { ExaminedPart, Finding } from '../definition/examination.ts';
import { ENVIRONMENT, SECRETS } from '../docs/topics/environment.ts';
import { didYouMean } from '../model/similar-words.ts';
import { isSecretName, MASK } from '../model/secret.ts';
import { systemReason } from '../model/system-reason.ts';
import { findingOf, warning, withRemedy } from './part.ts';
import { shownAddresses, shownProxy, shownSetting } from './masked.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const PREFIX = 'LS_CLIENT_';
/** Variables of Node and of the system that change how this program works. */
const OF_OTHERS = [
  ...['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'NODE_TLS_REJECT_UNAUTHORIZED', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
  ...['NODE_USE_ENV_PROXY', 'no_proxy', 'TERM', 'COLORTERM', 'SHELL', 'LINSTOR_NAMESPACE', 'LINSTOR_PORT_FORWARD'],
];

/** The variables that this program or Node reads, and those that look as if they should be. */
export function examineVariables(env: Environment): ExaminedPart {
  const set = Object.entries(env)
    .flatMap(([name, value]) => (value === undefined || !counts(name) ? [] : [{ name, value }]))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const shown = set.map(({ name, value }) => ({ name, value: shownVariable(name, value) }));
  return {
    name: 'environment',
    title: 'Environment variables',
    note: shown.length === 0 ? 'none that counts is set' : undefined,
    rows: shown.map(({ name, value }) => [name, value === '' ? '(empty)' : value]),
    value: Object.fromEntries(shown.map(({ name, value }) => [name, value])),
    findings: set.flatMap(({ name, value }) => judged(name, value)),
  };
}

function counts(name: string): boolean {
  return /^(LS|LINSTOR)_/.test(name) || KNOWN.has(name) || PROXY_VARIABLES.includes(name);
}

const NAMES = [...ENVIRONMENT, ...SECRETS]
  .flatMap(([name, what]) => [
    ...name.split(', '),
    ...[...what.matchAll(/`(LS_[A-Z_]+)`/g)].map(([, other = '']) => other),
  ])
  .filter((name) => name !== `${PREFIX}NAME`);
const KNOWN: ReadonlySet<string> = new Set([...NAMES, ...OF_OTHERS]);

/** Only what is known to hold no secret is shown. */
function shownVariable(name: string, value: string): string {
  if (value === '') return '';
  if (name.startsWith(PREFIX)) return shownSetting(name.slice(PREFIX.length).toLowerCase(), value);
  if (name === 'LS_CONTROLLERS') return shownAddresses(value);
  if (PROXY_VARIABLES.includes(name)) return shownProxy(value);
  // Its words may be anything; which options are set is what counts.
  if (name === 'NODE_OPTIONS') return [...value.matchAll(/(?:^|\s)(--?[\w-]+)/g)].map(([, option]) => option).join(' ');
  return KNOWN.has(name) && !isSecretName(name) && !SECRET_VARIABLES.has(name) ? value : MASK;
}

/** Variables whose values are secrets, besides those whose name says so. */
export const SECRET_VARIABLES: ReadonlySet<string> = new Set(SECRETS.flatMap(([name]) => name.split(', ')));

function judged(name: string, value: string): Finding[] {
  const fault = faultOfVariable(name, value);
  if (fault) return [withRemedy(findingOf(fault), `Correct it, or take it away: unset ${name}`)];
  if (name === 'NODE_EXTRA_CA_CERTS' && value !== '') return unreadable(name, value);
  if (name === 'LS_OUTPUT_VERSION' && !['v0', 'v1'].includes(value))
    return [warning(`LS_OUTPUT_VERSION is not v0 or v1, so -m will not work.`, 'unset LS_OUTPUT_VERSION')];
  const isKnown = KNOWN.has(name) || name.startsWith(PREFIX) || !/^(LS|LINSTOR)_/.test(name);
  if (isKnown) return [];
  const known = [...NAMES, ...GLOBAL_TABLE.visible().map(variableOf)].filter((one) => /^(LS|LINSTOR)_/.test(one));
  const [hint] = didYouMean(name, known);
  return hint === undefined ? [] : [warning(`No program of LINSTOR is known to read the variable ${name}.`, hint)];
}

function variableOf(spelling: string): string {
  return `${PREFIX}${spelling.replace(/^-+/, '').replaceAll('-', '_').toUpperCase()}`;
}

function unreadable(name: string, file: string): Finding[] {
  try {
    accessSync(file, constants.R_OK);
    return [];
  } catch (caught) {
    return [warning(`The file of ${name} cannot be read: ${systemReason(caught)}.`, `unset ${name}`)];
  }
}
