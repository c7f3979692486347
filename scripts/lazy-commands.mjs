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
 * What is known ahead of everything that is exported and is a command, or a list of commands: their words, by `MODULE NAME`, and the names
 * of all other members that a command may have.
 */
export function factsOfCommands(modules) {
  const words = {};
  const others = new Set();
  for (const [module, exports] of Object.entries(modules))
    for (const [name, value] of Object.entries(exports)) {
      const commands = [value].flat();
      if (!commands.every(isCommand)) continue;
      const wordsOf = commands.map(({ path, aliases, summary, hidden }) => ({ path, aliases, summary, hidden }));
      words[`${module} ${name}`] = Array.isArray(value) ? wordsOf : wordsOf[0];
      commands.flatMap(Object.keys).forEach((member) => others.add(member));
    }
  for (const known of ['path', 'aliases', 'summary', 'hidden']) others.delete(known);
  return { words, others: [...others].sort() };
}

function isCommand({ path, run }) {
  return typeof path === 'string' && typeof run === 'function';
}

/** The text of a noun's index in which the imports of modules that export commands alone are made when they are wanted. */
export function lazyIndex(index, { words, others }) {
  const text = readFileSync(index, 'utf8').replaceAll(NAMED_IMPORT, (whole, list, path) => {
    const names = list.split(',').flatMap((name) => name.trim() || []);
    const known = names.map((name) => words[`${moduleOf(index, path)} ${name}`]);
    if (!known.every(Boolean)) return whole;
    return names.map((name, at) => `const ${name} = ${lazily(known[at], `require('${path}').${name}`)};`).join('\n');
  });
  return `${text}${later(others)}`;
}

/** A command of which only these words are there, or a list of such; `load` is the expression that loads it. */
function lazily(words, load) {
  if (!Array.isArray(words)) return `later(${JSON.stringify(words)}, () => ${load})`;
  return `[${words.map((one, at) => lazily(one, `${load}[${at}]`)).join(', ')}]`;
}

const later = (others) => `
var prototype;
function later(words, load) {
  return Object.assign(Object.create((prototype ??= lazy())), words, { load });
}
function lazy() {
  const command = {};
  for (const name of ${JSON.stringify(others)})
    Object.defineProperty(command, name, { get() { return (this.loaded ??= this.load())[name]; } });
  return command;
}
`;
