import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { CLUSTER_FILE } from '../../src/cluster-file/format/cluster-file.ts';
import { allMembers, explainMember } from '../../src/cluster-file/format/explain-format.ts';
import { jsonSchema } from '../../src/cluster-file/format/json-schema.ts';
import { factsOf } from '../../src/cluster-file/format/member.ts';
import { below, partsOf } from '../../src/cluster-file/format/walk.ts';
import { SECTIONS } from '../../src/cluster-file/format/sections.ts';
import { isJsonObject, type JsonObject } from '../../src/model/json.ts';

describe('the format', () => {
  const members = [...allMembers()];

  test('has the sections that export knows', () => {
    expect(Object.keys(CLUSTER_FILE.shape)).toEqual(['linstor', ...SECTIONS]);
  });

  test('describes every member, in one sentence without its full stop', () => {
    const wrong = members.filter(({ description }) => !/^\p{Lu}/u.test(description) || description.endsWith('.'));
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(members.length).toBeGreaterThan(150);
  });

  test('has examples and defaults that it allows itself', () => {
    const wrong = members.filter(({ path, example, default: usual }) =>
      [example, usual].some((value) => value !== undefined && !schemaOf(path).safeParse(value).success),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('names what the keys of every map are', () => {
    const maps = members.filter(({ path }) => partsOf(schemaOf(path)).kind === 'map');
    expect(maps.filter(({ path }) => factsOf(schemaOf(path)).names === undefined)).toEqual([]);
  });

  test.each(members.map(({ path }) => path).filter((path) => !path.includes('drbd-options.')))(
    'explains %s',
    (path) => {
      expect(explainMember(path).member.path).toBe(path);
    },
  );
});

describe('a path', () => {
  test.each([
    ['nodes.type', 'nodes.NODE.type'],
    ['nodes.n1.type', 'nodes.NODE.type'],
    ['remotes.x.s3.bucket', 'remotes.REMOTE.s3.bucket'],
    ['nodes.typ.type', 'nodes.NODE.type'],
    ['nodes.n1.example.com.interfaces.default.address', 'nodes.NODE.interfaces.INTERFACE.address'],
    ['storage-pools.provider', 'storage-pools.NODE.STORAGE_POOL.provider'],
    ['resource-connections.db1.n1.n2.paths', 'resource-connections.RESOURCE_DEFINITION.NODE.NODE.paths'],
    ['', ''],
  ])('%j means %j', (typed, path) => {
    expect(explainMember(typed).member.path).toBe(path);
  });

  test.each([
    ['nodes.interfces', /Did you mean nodes\.NODE\.interfaces\?/],
    ['nods', /Did you mean nodes\?/],
    ['size', /Did you mean resource-definitions\.RESOURCE_DEFINITION\.volumes\.VOLUME_NUMBER\.size\?/],
  ])('%s is told with what was meant', (typed, hint) => {
    expect(() => explainMember(typed)).toThrow(
      expect.objectContaining({ hints: expect.arrayContaining([expect.stringMatching(hint)]) as unknown }),
    );
  });
});

describe('the JSON Schema', () => {
  const schema = jsonSchema();

  test('has every member with its description', () => {
    for (const { path, description } of allMembers()) {
      const found = atPath(schema, path);
      expect(found?.description, path).toContain(description);
    }
  });

  test('allows nothing else', () => {
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toEqual(['linstor']);
    expect(atPath(schema, 'nodes.NODE')?.additionalProperties).toBe(false);
  });

  test('has only words that editors know', () => {
    const words = new Set<string>();
    gather(schema, words);
    expect([...words].sort()).toEqual([
      '$defs',
      '$ref',
      '$schema',
      'additionalProperties',
      'anyOf',
      'const',
      'default',
      'description',
      'enum',
      'examples',
      'items',
      'maximum',
      'minLength',
      'minimum',
      'pattern',
      'properties',
      'propertyNames',
      'required',
      'title',
      'type',
    ]);
  });

  function atPath(from: JsonObject, path: string): JsonObject | undefined {
    let at: JsonObject | undefined = from;
    for (const word of path.split('.')) {
      const target: JsonObject = resolved(at);
      const properties = target.properties;
      const next = isJsonObject(properties) ? properties[word] : target.additionalProperties;
      at = isJsonObject(next) ? next : undefined;
      if (at === undefined) return undefined;
    }
    return at;
  }

  function resolved(at: JsonObject): JsonObject {
    const { $ref: ref } = at;
    const definitions = schema.$defs;
    if (typeof ref !== 'string' || !isJsonObject(definitions)) return at;
    const found = definitions[ref.replace('#/$defs/', '')];
    return isJsonObject(found) ? found : at;
  }

  /** The keywords of a schema, not the names of members. */
  function gather(value: unknown, words: Set<string>): void {
    if (Array.isArray(value)) for (const one of value) gather(one, words);
    if (!isJsonObject(value)) return;
    for (const [word, own] of Object.entries(value)) {
      words.add(word);
      if (word === 'default' || word === 'examples') continue;
      if ((word === 'properties' || word === '$defs') && isJsonObject(own ?? null))
        gather(Object.values(own as JsonObject), words);
      else gather(own, words);
    }
  }
});

function schemaOf(path: string): z.ZodType {
  let schema: z.ZodType = CLUSTER_FILE;
  for (const word of path.split('.')) schema = below(schema, word) ?? z.never();
  return schema;
}
