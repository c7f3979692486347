import { usageFault } from '../model/fault.ts';

/** Sections of an INI file: section name -> key (lower case) -> value. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Reads an INI file as Python's ConfigParser does: `[section]`, `key = value` or `key: value`, `#` and `;` comment
 * lines, indented lines go on with the value above, `%%` is a percent sign, `%(key)s` another key's value, and
 * `[DEFAULT]` feeds every section. Throws a usage Fault that names file and line.
 */
export function parseIni(text: string, file: string): Ini {
  const sections = readLines(text, file);
  const defaults = sections.get('DEFAULT') ?? new Map<string, string>();
  sections.delete('DEFAULT');
  return new Map(
    [...sections].map(([name, own]) => {
      const merged = new Map([...defaults, ...own]);
      return [
        name,
        new Map([...merged].map(([key, value]) => [key, interpolate(value, merged, `${file}: [${name}] ${key}`)])),
      ];
    }),
  );
}

function readLines(text: string, file: string): Map<string, Map<string, string>> {
  const sections = new Map<string, Map<string, string>>();
  let section: Map<string, string> | undefined;
  let key: string | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith(';')) continue;
    if (/^\s/.test(line) && section && key !== undefined) {
      section.set(key, `${section.get(key) ?? ''}\n${trimmed}`);
      continue;
    }
    const heading = /^\[([^\]]+)\]/.exec(trimmed)?.[1];
    if (heading !== undefined) {
      section = sections.get(heading) ?? new Map<string, string>();
      sections.set(heading, section);
      key = undefined;
      continue;
    }
    const setting = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(trimmed);
    const wrong =
      trimmed.startsWith('[') && (!section || !setting)
        ? 'a section is written in brackets with its name between them, as in [global]'
        : section
          ? 'expected "key = value"'
          : 'a setting must stand below a section such as [global]';
    // What stands there may be a password: it is not repeated.
    if (!section || !setting) throw usageFault(`${file}, line ${index + 1}: ${wrong}.`);
    key = (setting[1] ?? '').toLowerCase();
    section.set(key, setting[2] ?? '');
  }
  return sections;
}

function interpolate(value: string, section: ReadonlyMap<string, string>, place: string, depth = 0): string {
  if (depth > 10) throw usageFault(`${place}: the values refer to each other in a circle.`);
  return value.replace(/%(?:\(([^)]+)\)s|(%)|)/g, (_, name: string | undefined, percent: string | undefined) => {
    if (percent) return '%';
    const other = name === undefined ? undefined : section.get(name.toLowerCase());
    if (other === undefined) throw usageFault(`${place}: a percent sign has to be written as %% here.`);
    return interpolate(other, section, place, depth + 1);
  });
}
