/** In dist/ a noun knows the words of its commands; a command's module runs when more of the command is asked for. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

const NAMED_IMPORT = /^import \{([^}]*)\} from '(\.[^']*)';$/gm;

/** The modules that a noun's index imports from. */
export function importsOf(index) {
  return [...readFileSync(index, 'utf8').matchAll(NAMED_IMPORT)].map(([, , path = '']) => moduleOf(index, path));
}

function moduleOf(index, path) {
  return posix.join(posix.dirname(index), path);
}

/**
 * What is known ahead of everything that is exported and is a command: its words, by `MODULE NAME`, and the names of all other members that a
 * command may have.
 */
export function factsOfCommands(modules) {
  const words = {};
  const others = new Set();
  for (const [module, exports] of Object.entries(modules))
    for (const [name, value] of Object.entries(exports)) {
      if (typeof value.path !== 'string' || typeof value.run !== 'function') continue;
      const { path, aliases, summary, hidden, ...rest } = value;
      words[`${module} ${name}`] = { path, aliases, summary, hidden };
      Object.keys(rest).forEach((member) => others.add(member));
    }
  return { words, others: [...others].sort() };
}

/** The text of a noun's index in which the imports of modules that export commands alone are made when they are wanted. */
export function lazyIndex(index, { words, others }) {
  const text = readFileSync(index, 'utf8').replaceAll(NAMED_IMPORT, (whole, list, path) => {
    const names = list.split(',').flatMap((name) => name.trim() || []);
    const known = names.map((name) => words[`${moduleOf(index, path)} ${name}`]);
    if (!known.every(Boolean)) return whole;
    return names
      .map((name, at) => `const ${name} = later(${JSON.stringify(known[at])}, () => require('${path}').${name});`)
      .join('\n');
  });
  return `${text}${later(others)}`;
}

const later = (others) => `
var prototype;
function later(words, load) {
  return Object.assign(Object.create((prototype ??= lazy())), words, { load });
}
function lazy() {
  const command = {};
  for (const name of ${JSON.stringify(others)})
    Object.defineProperty(command, name, { get() { return this.load()[name]; } });
  return command;
}
`;
