import type { SettingSources } from '../cli/setting-sources.ts';
import type { ExaminedPart } from '../definition/examination.ts';
import type { Configuration } from '../config/files.ts';
import { isSecretName, MASK } from '../model/secret.ts';
import type { JsonObject, JsonValue } from '../model/json.ts';
import { SECRET_VARIABLES } from './variables.ts';

/** Shorter ones would take ordinary words away with them. */
const SHORTEST = 5;

/** A JSON Web Token, which tokens of LINSTOR may be, wherever it was put by mistake. */
const WEB_TOKEN = /\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g;

/**
 * The parts with `***` in place of every secret of the settings that is known by its name: the message of a fault may repeat a value that was
 * put in the wrong place, such as a token where its file belongs.
 */
export function swept(
  parts: readonly ExaminedPart[],
  sources: SettingSources,
  configured: Configuration,
): readonly ExaminedPart[] {
  const secrets = secretsOf(sources, configured);
  const clean = (text: string): string =>
    secrets.reduce((rest, secret) => rest.replaceAll(secret, MASK), text.replaceAll(WEB_TOKEN, MASK));
  return parts.map((part) => ({
    ...part,
    rows: part.rows.map((row) => row.map(clean)),
    value: cleanValue(part.value, clean),
    findings: part.findings.map(({ verdict, text, remedy }) => ({
      verdict,
      text: clean(text),
      remedy: remedy === undefined ? undefined : clean(remedy),
    })),
  }));
}

function secretsOf({ env, contexts }: SettingSources, configured: Configuration): string[] {
  const settings = [...configured.values()].flatMap(({ values }) => [...values]);
  const saved = contextSettings(contexts);
  const named = [...Object.entries(env), ...settings, ...saved].flatMap(([name, value]) =>
    value !== undefined && (isSecretName(name.toLowerCase()) || SECRET_VARIABLES.has(name)) ? [value.trim()] : [],
  );
  // A longer one may hold a shorter one.
  return [...new Set(named)].filter(({ length }) => length >= SHORTEST).sort((a, b) => b.length - a.length);
}

function contextSettings(contexts: SettingSources['contexts']): [string, string][] {
  try {
    return Object.values(contexts?.read().contexts ?? {}).flatMap((settings) => Object.entries(settings));
  } catch {
    return []; // what cannot be read is not shown either
  }
}

function cleanValue(value: JsonValue, clean: (text: string) => string): JsonValue {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((one) => cleanValue(one, clean));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, one]) => [key, one === undefined ? one : cleanValue(one, clean)]),
  );
}
