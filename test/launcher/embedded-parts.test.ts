import { expect, it } from 'vitest';
import { embeddedParts } from '../../src/launcher/embedded-parts.ts';

function assetsOf(texts: Readonly<Record<string, string>>): (name: string) => ArrayBuffer | undefined {
  return (name) => {
    const text = texts[name];
    return text === undefined ? undefined : new TextEncoder().encode(text).buffer;
  };
}

const part = (text: string): string => `(function(exports,require,module,__filename,__dirname){${text}})`;

it('parts find each other, modules that another part holds, packages beside them, and what Node has', () => {
  const { loadParts } = embeddedParts(
    assetsOf({
      'core.js': part(`
        exports.usual = require('./usual.js').name;
        exports.held = require('./usual.js#m7').name;
        exports.packaged = require('./vendor/ink.js').name;
        exports.folder = require('node:path').basename('/a/b');
      `),
      'usual.js': part(`exports.name = 'usual'; exports.wanted = { m7: () => ({ name: 'm7' }) };`),
      'react.js': part(`exports.name = 'no package';`),
      'vendor/ink.js': part(`exports.name = 'ink with ' + require('./react.js').name;`),
      'vendor/react.js': part(`module.exports = { name: 'react' };`),
    }),
  );
  expect(loadParts(['core'])).toEqual([{ usual: 'usual', held: 'm7', packaged: 'ink with react', folder: 'b' }]);
});

it('a part runs once, and tells by its code cache that it was compiled', () => {
  const { loadParts, compiled } = embeddedParts(assetsOf({ 'core.js': part('exports.made = {};') }));
  const [[first], [second]] = [loadParts(['core']), loadParts(['core'])];
  expect(first).toBe(second);
  expect([...compiled.keys()]).toEqual(['core']);
  expect(compiled.get('core')?.createCachedData().length).toBeGreaterThan(0);
});

it('a code cache that V8 does not take for its own changes nothing', () => {
  const { loadParts, compiled } = embeddedParts(
    assetsOf({ 'core.js': part('exports.name = 1;'), 'core.cache': 'of another version of Node' }),
  );
  expect(loadParts(['core'])).toEqual([{ name: 1 }]);
  expect(compiled.get('core')?.cachedDataRejected).toBe(true);
});

it('says which part is missing', () => {
  const { loadParts } = embeddedParts(assetsOf({}));
  expect(() => loadParts(['core'])).toThrow('the executable has no part core');
});
