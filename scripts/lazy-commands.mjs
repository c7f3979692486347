/** In dist/ a noun knows the words of its commands; a command's module runs when more of the command is asked for. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

const NAMED_IMPORT = /^import \{([^}]*)\} from '(\.[^']*)';$/gm;

/** What a noun's index imports from each module: `{ module, names, path }`, the path as it is written there. */
export function importsOf(index) {
  return [...readFileSync(index, 'utf8').matchAll(NAMED_IMPORT)].map(readImport(index));
}

const readImport =
  (index) =>
  ([, names = '', path = '']) => ({
    module: posix.join(posix.dirname(index), path),
    names: names.split(',').flatMap((name) => name.trim() || []),
    path,
  });

/** What is known ahead of everything that is exported (by `MODULE NAME`) and is a command: its words, and which other members it has. */
export function factsOfCommands(modules) {
  const commands = Object.entries(modules).flatMap(([module, exports]) =>
    Object.entries(exports)
      .filter(([, value]) => typeof value.path === 'string' && typeof value.run === 'function')
      .map(([name, { path, aliases, summary, hidden, ...others }]) => [
        `${module} ${name}`,
        { words: { path, aliases, summary, hidden }, others: Object.keys(others) },
      ]),
  );
  return Object.fromEntries(commands);
}

/** The text of a noun's index in which the imports of modules that export commands alone are made when they are wanted. */
export function lazyIndex(index, facts) {
  const text = readFileSync(index, 'utf8').replaceAll(NAMED_IMPORT, (whole, ...groups) => {
    const { module, names, path } = readImport(index)([whole, ...groups]);
    if (!names.every((name) => facts[`${module} ${name}`])) return whole;
    return names.map((name) => lazyCommand(name, facts[`${module} ${name}`], path)).join('\n');
  });
  return `${text}${LATER}`;
}

function lazyCommand(name, { words, others }, path) {
  return `const ${name} = later(${JSON.stringify(words)}, ${JSON.stringify(others)}, () => require('${path}').${name});`;
}

const LATER = `
function later(command, others, load) {
  for (const name of others) Object.defineProperty(command, name, { get: () => load()[name], enumerable: true });
  return command;
}
`;
