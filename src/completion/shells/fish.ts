import { FISH_CORE } from './fish-core.ts';
import { shown } from './quoting.ts';
import type { ShellOption, ShellTables } from './tables.ts';

/** The completion of fish (3.1 and later), which leaves it to fish to compare with what is typed. */
export function fishScript(tables: ShellTables): string {
  return `# Completion of linstor for fish; made from the command tree by 'linstor completion fish'.\n${FISH_CORE}\n${fishTables(tables)}\ncomplete -c linstor -f -a '(__linstor_complete)'\n`;
}

type Case = readonly [patterns: readonly string[], ...commands: string[]];

function fishTables(tables: ShellTables): string {
  return [
    switchOn('__linstor_table', '"$__l_at"', [...levelCases(tables), ...leafCases(tables)]),
    switchOn('__linstor_alias', '$argv[1]', aliasCases(tables), true),
    ...tables.optionSets.map(optionTable),
    switchOn(
      '__linstor_keys',
      '$argv[1]',
      tables.keys.map(({ of, keys }) => [[of], `printf '%s\\n' ${list(keys.map(({ key, help }) => line(key, help)))}`]),
    ),
    switchOn(
      '__linstor_property',
      '"$argv[1]"',
      [...tables.values].map(([key, spec]) => [[key], `echo ${quoted(spec)}`]),
    ),
  ].join('\n');
}

function levelCases({ levels }: ShellTables): Case[] {
  return levels.map(({ path, words }) => {
    const names = words.filter(({ hidden }) => !hidden).map(({ name, summary }) => line(name, summary));
    return [[path], `set __l_names ${list(names)}`];
  });
}

function leafCases({ leaves }: ShellTables): Case[] {
  return leaves.map(({ path, positions, endless, optionSet }) => {
    const args = positions.map((specs, i) => (endless && i === positions.length - 1 ? '*' : '') + specs.join('|'));
    return [
      [path],
      'set __l_leaf 1',
      `set __l_set ${optionSet}`,
      `set __l_args ${list(args)}`,
      `set __l_opts $__linstor_opts_${optionSet}`,
      `set __l_hidden $__linstor_hidden_${optionSet}`,
    ];
  });
}

function aliasCases({ levels }: ShellTables): Case[] {
  return levels.flatMap(({ path, words }) =>
    words
      .filter(({ aliases }) => aliases.length > 0)
      .map(({ name, aliases }): Case => [aliases.map((alias) => `${path}/${alias}`), `set __l_name ${name}`]),
  );
}

function optionTable(options: readonly ShellOption[], index: number): string {
  const offered = options
    .filter(({ hidden }) => !hidden)
    .flatMap(({ name, spellings, help }) => {
      const short = spellings.filter((spelling) => /^-[^-]$/.test(spelling) && spelling !== name);
      return [name, ...short].map((word) => line(word, help));
    });
  const hidden = options.filter((option) => option.hidden).map(({ name }) => name);
  const cases = options.map(({ spellings, name, takes, specs, excludes }): Case => [
    spellings,
    `set __l_option ${name}`,
    `set __l_open ${takes}`,
    `set __l_specs ${list(specs)}`,
    `set __l_excludes ${excludes}`,
  ]);
  return [
    `set -g __linstor_opts_${index} ${list(offered)}`,
    `set -g __linstor_hidden_${index} ${list(hidden)}`,
    switchOn(`__linstor_option_${index}`, '$argv[1]', cases, true),
  ].join('\n');
}

function switchOn(name: string, word: string, cases: readonly Case[], orFail = false): string {
  const all = cases.map(
    ([patterns, ...commands]) =>
      `        case ${list(patterns)}\n            ${commands.map((command) => command.trim()).join('\n            ')}\n`,
  );
  const otherwise = orFail ? `        case '*'\n            return 1\n` : '';
  // `set` passes the status of what ran before it on.
  return `function ${name}\n    switch ${word}\n${all.join('')}${otherwise}    end\n    return 0\nend`;
}

function list(words: readonly string[]): string {
  return words.map(quoted).join(' ');
}

function quoted(text: string): string {
  if (text.includes('\t')) return `'${escape(text).replace('\t', "'\\t'")}'`;
  return `'${escape(text)}'`;
}

function escape(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}

function line(word: string, description: string): string {
  return `${word}\t${shown(description)}`;
}
