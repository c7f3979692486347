/** How Ink, whose modules wait for others as they are loaded, becomes one CommonJS file. */
import { readFileSync } from 'node:fs';

/** What of Ink the screen uses. */
const USED = ['Box', 'Text', 'render'];

/**
 * Ink and its layout engine, Yoga, are ES modules with `await` at their top, which `require` cannot load. The file therefore exports `then`: whoever
 * says `await import('ink')` waits until Yoga's WebAssembly is ready, as they would with the original. The developer tools for React are left out.
 */
export const inkPackage = {
  name: 'ink-package',
  setup(builder) {
    builder.onResolve({ filter: /^ink$/ }, ({ kind, path }) =>
      kind === 'entry-point' ? { path, namespace: 'ink-ready' } : undefined,
    );
    builder.onLoad({ filter: /.*/, namespace: 'ink-ready' }, () => ({ contents: entry, resolveDir: process.cwd() }));
    builder.onResolve({ filter: /^yoga-layout$/ }, ({ path, resolveDir }) => ({
      path,
      namespace: 'yoga-ready',
      pluginData: { resolveDir },
    }));
    builder.onLoad({ filter: /.*/, namespace: 'yoga-ready' }, ({ pluginData }) => ({
      contents: yoga,
      resolveDir: pluginData.resolveDir,
    }));
    builder.onLoad({ filter: /[\\/]ink[\\/]build[\\/]reconciler\.js$/ }, ({ path }) => ({
      contents: withoutDeveloperTools(readFileSync(path, 'utf8')),
    }));
    builder.onResolve({ filter: /^react$/ }, () => ({ path: './react.js', external: true }));
  },
};

const entry = `
  import { ready } from 'yoga-layout';
  import { ${USED.join(', ')} } from 'ink';
  export { ${USED.join(', ')} };
  export function then(resolve, reject) {
    ready.then(() => resolve({ ${USED.join(', ')} }), reject);
  }
`;

const yoga = `
  import { loadYoga } from 'yoga-layout/load';
  const yoga = {};
  export const ready = loadYoga().then((loaded) => Object.assign(yoga, loaded));
  export default yoga;
`;

/** Throws when a new version of Ink waits for something else. */
function withoutDeveloperTools(text) {
  const without = text
    .replace("await import('./devtools.js');", '')
    .replace('await loadPackageJson()', 'undefined')
    .replace(/async function loadPackageJson\(\) \{.*?\n\}\n/s, '');
  if (/\bawait\b/.test(without)) throw new Error('Ink waits for something that the build does not know.');
  return without;
}
