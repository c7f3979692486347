import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contextStore } from '../../src/config/context-store.ts';
import { findContext, parseContexts } from '../../src/config/contexts.ts';
import { BriefFault } from '../../src/model/fault.ts';

const folder = mkdtempSync(join(tmpdir(), 'contexts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function storeIn(name: string) {
  const file = join(folder, name, 'contexts.json');
  const text = (): string | undefined => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return undefined;
    }
  };
  return { file, store: contextStore(file, text) };
}

describe('the store of contexts', () => {
  it('is empty before there is a file', () => {
    expect(storeIn('a').store.read()).toEqual({ current: undefined, contexts: {} });
  });

  it('keeps contexts and which one is in use, in a file that only its owner reads', async () => {
    const { file, store } = storeIn('b');
    await store.save('x.y', { controllers: 'a,b' });
    await store.save('z', { user: 'u' });
    await store.use('x.y');
    expect(store.read()).toEqual({ current: 'x.y', contexts: { 'x.y': { controllers: 'a,b' }, z: { user: 'u' } } });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'b')).mode & 0o777).toBe(0o700);
  });

  it('forgets what is removed, also that it was in use', async () => {
    const { store } = storeIn('c');
    await store.save('x', { user: 'u' });
    await store.use('x');
    await store.remove('x');
    expect(store.read()).toEqual({ current: undefined, contexts: {} });
  });

  it('makes a readable file its own again', async () => {
    const { file, store } = storeIn('b');
    writeFileSync(file, '{"contexts":{}}', { mode: 0o644 });
    await store.save('x', { user: 'u' });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

function faultIn(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('reading contexts', () => {
  it.each(['', '[]', '{"contexts": []}', '{"contexts": {"a": {"b": 1}}}', '{"contexts": {"a": "b"}}'])(
    'refuses %j and names the file',
    (text) => {
      expect(() => parseContexts(text, '/x/contexts.json')).toThrow('/x/contexts.json');
    },
  );

  it('says all that is wrong with a file, and where, but no value', async () => {
    const text =
      '{\n  "current": 1,\n  "contexts": {\n    "a": { "timeout": 5, "user": "u" },\n    "b": "s3cret"\n  }\n}\n';
    const fault = faultIn(() => parseContexts(text, '/x/contexts.json'));
    expect(fault).toBeInstanceOf(BriefFault);
    const { hints } = await (fault as BriefFault).explained();
    expect(hints.slice(0, -1)).toEqual([
      'line 2, column 14: current: expected string, received number',
      'line 4, column 23: contexts.a.timeout: expected string, received number',
      'line 5, column 10: contexts.b: expected record, received string',
    ]);
  });

  it.each([
    ['{"contexts": {', 1, 15],
    ['{\n  "contexts": {"a": {"password": "s3cret" "b"}}\n}', 2, 43],
  ])('says where %j is no JSON', (text, line, column) => {
    const fault = faultIn(() => parseContexts(text, '/x/contexts.json'));
    expect(fault).toMatchObject({ hints: [`It goes wrong at line ${line}, column ${column}.`, expect.any(String)] });
    expect(JSON.stringify(fault)).not.toContain('s3cret');
  });

  it('names the contexts there are', () => {
    const contexts = { current: undefined, contexts: { a: {}, b: {} } };
    expect(() => findContext(contexts, 'toString')).toThrow(
      expect.objectContaining({ exitCode: 2, hints: ['There are: a, b'] }),
    );
  });
});
