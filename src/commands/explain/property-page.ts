import type { PropertyFacts } from '../../drbd/explain.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Setting } from '../../model/settings.ts';

/** A property for people; `chosen`: the settings are those that count for one object, the winner first. */
export function propertyLines(facts: PropertyFacts, settings: readonly Setting[], chosen: boolean): string {
  const rows: (readonly [string, string | undefined])[] = [
    ['Type', facts.type],
    ['Values', facts.values],
    ['Default', facts.usual],
    ['Set on', facts.objects.join(', ')],
  ];
  const lines = [
    `${facts.key}: ${facts.help ?? (facts.own ? 'a property of your own' : 'not known to this client')}`,
    ...rows.flatMap(([title, text]) => (text === undefined || text === '' ? [] : [`${`${title}:`.padEnd(9)}${text}`])),
    ...settings.map(({ where, value }, i) => `${settingTitle(i, chosen)}${value}  (${where})`),
    ...(settings.length === 0 ? [chosen ? 'It is set nowhere for this object.' : 'It is set nowhere.'] : []),
    ...meant(facts),
  ];
  return `${lines.join('\n')}\n`;
}

/** Hints at known keys in place of an unknown one. */
export function meant({ near }: PropertyFacts): string[] {
  const [only] = near;
  if (only === undefined) return [];
  return [near.length === 1 ? `Did you mean '${only}'?` : `Did you mean one of: ${near.join(', ')}`];
}

function settingTitle(index: number, chosen: boolean): string {
  const title = chosen ? (index === 0 ? 'Wins:' : 'Beaten:') : 'Set:';
  return title.padEnd(9);
}

/** The same as JSON; its members are kept stable. */
export function propertyValueOf(facts: PropertyFacts, settings: readonly Setting[], chosen: boolean): JsonObject {
  return {
    key: facts.key,
    meaning: facts.help ?? null,
    type: facts.type ?? null,
    values: facts.values ?? null,
    default: facts.usual ?? null,
    objects: [...facts.objects],
    effective: chosen ? (settings[0]?.value ?? null) : null,
    settings: settings.map(({ where, value }) => ({ where, value })),
  };
}
