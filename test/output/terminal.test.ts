import { describe, expect, test } from 'vitest';
import { colourWanted, utf8Wanted } from '../../src/output/colour.ts';

describe('colour', () => {
  test.each([
    [true, {}, true, false],
    [false, {}, false, false],
    [false, {}, true, true],
    [false, { NO_COLOR: '1' }, true, false],
    [true, { NO_COLOR: '' }, true, false],
    [true, { FORCE_COLOR: '1' }, false, false],
    [true, { FORCE_COLOR: '' }, false, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, false],
    [false, { FORCE_COLOR: '0' }, true, false],
    [false, { FORCE_COLOR: '1' }, true, true],
    [false, { TERM: 'dumb' }, true, false],
  ])('is %s with %j, terminal: %s, --no-color: %s', (expected, env, isTerminal, noColor) => {
    expect(colourWanted(env, isTerminal, noColor)).toBe(expected);
  });
});

describe('Unicode frames', () => {
  test.each([
    [true, {}, true, false],
    [false, {}, false, false],
    [false, {}, true, true],
    [true, { LANG: 'de_AT.UTF-8' }, true, false],
    [true, { LC_ALL: 'C.utf8', LANG: 'C' }, true, false],
    [false, { LC_ALL: 'C', LANG: 'en_US.UTF-8' }, true, false],
    [true, { LC_ALL: '', LC_CTYPE: 'en_US.UTF-8', LANG: 'C' }, true, false],
    [false, { LANG: 'en_US.ISO-8859-1' }, true, false],
  ])('are %s with %j, terminal: %s, --no-utf8: %s', (expected, env, isTerminal, noUtf8) => {
    expect(utf8Wanted(env, isTerminal, noUtf8)).toBe(expected);
  });
});
