import { quoted, shown } from './quoting.ts';
import type { ShellOption, ShellTables } from './tables.ts';

type Case = readonly [patterns: string, commands: string];

/** The tables as functions of bash and zsh; descriptions only where the shell shows them. */
export function posixTables(tables: ShellTables, described: boolean): string {
  const line = (word: string, description: string): string => (described ? `${word}|${shown(description)}` : word);
  const keys = tables.keys.map(({ of, keys: own }): Case => [
    of,
    `l_keys=${lines(own.map(({ key, help }) => line(key, help)))}`,
  ]);
  const values = [...tables.values].map(([key, spec]): Case => [quoted(key), `l_specs=${quoted(spec)}`]);
  return [
    switchOn('_linstor_table', '"$l_at"', [...levelCases(tables, line), ...leafCases(tables)]),
    switchOn('_linstor_alias', '"$1"', aliasCases(tables), 'return 1'),
    ...tables.optionSets.map((options, index) => optionTable(options, index, line)),
    switchOn('_linstor_keys', '"$1"', keys),
    switchOn('_linstor_property', '"$1"', values),
  ].join('\n');
}

type Line = (word: string, description: string) => string;

function levelCases({ levels }: ShellTables, line: Line): Case[] {
  return levels.map(({ path, words }) => {
    const names = words.filter(({ hidden }) => !hidden).map(({ name, summary }) => line(name, summary));
    return [quoted(path), `l_names=${lines(names)}`];
  });
}

/** One line for each positional word; `*` in front of the last one: it stands for all further words. */
function leafCases({ leaves }: ShellTables): Case[] {
  return leaves.map(({ path, positions, endless, optionSet }) => {
    const args = positions.map((specs, i) => {
      const star = endless && i === positions.length - 1 ? '*' : '';
      return star + (specs.length > 0 ? specs.join('|') : '-');
    });
    return [
      quoted(path),
      `l_leaf=1 l_set=${optionSet} l_args=${lines(args)} l_opts=$_linstor_opts_${optionSet} l_hidden=$_linstor_hidden_${optionSet}`,
    ];
  });
}

function aliasCases({ levels }: ShellTables): Case[] {
  return levels.flatMap(({ path, words }) =>
    words
      .filter(({ aliases }) => aliases.length > 0)
      .map(({ name, aliases }): Case => [
        aliases.map((alias) => quoted(`${path}/${alias}`)).join('|'),
        `l_name=${name}`,
      ]),
  );
}

/** What is offered of a set of options, and how each spelling is understood. */
function optionTable(options: readonly ShellOption[], index: number, line: Line): string {
  const offered = options
    .filter(({ hidden }) => !hidden)
    .flatMap(({ name, spellings, help }) => {
      const short = spellings.filter((spelling) => /^-[^-]$/.test(spelling) && spelling !== name);
      return [name, ...short].map((word) => line(word, help));
    });
  const hidden = options.filter((option) => option.hidden).map(({ name }) => name);
  return [
    `_linstor_opts_${index}=${lines(offered)}`,
    `_linstor_hidden_${index}=${lines(hidden)}`,
    switchOn(`_linstor_option_${index}`, '"$1"', options.map(optionCase), 'return 1'),
  ].join('\n');
}

function optionCase({ spellings, name, takes, specs, excludes }: ShellOption): Case {
  return [
    spellings.join('|'),
    `l_option=${name} l_open=${takes} l_specs=${quoted(specs.join('|'))} l_excludes=${excludes}`,
  ];
}

function switchOn(name: string, word: string, cases: readonly Case[], otherwise?: string): string {
  const all = otherwise === undefined ? cases : [...cases, ['*', otherwise] as const];
  return `${name}() {\n  case ${word} in\n${all.map(([patterns, commands]) => `    ${patterns}) ${commands} ;;\n`).join('')}  esac\n}`;
}

function lines(words: readonly string[]): string {
  return quoted(words.join('\n'));
}
