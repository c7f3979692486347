import fc from 'fast-check';
import * as z from 'zod';
import { CLUSTER_FILE, type ClusterTree } from '../../src/cluster-file/format/cluster-file.ts';
import { factsOf, inner, isNeeded } from '../../src/cluster-file/format/member.ts';
import { partsOf } from '../../src/cluster-file/format/walk.ts';

/** Texts with whatever YAML might take for something else. */
const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'yes',
    'no',
    'null',
    '~',
    '1.0',
    '0x10',
    '-',
    '---',
    '...',
    'a: b',
    '# c',
    '${env:A}',
    '$${env:A}',
    "'",
  ),
  fc.constantFrom(' x ', 'a\nb', 'a\r\n', '\t', '{}', '[]', '&a', '*a', '!!int 3', '<<', '2026-11-21', '10.43.70.11'),
);

const names: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('n1', 'n2', 'n10', 'DfltRscGrp', 'Aux/rack', 'yes', '0', '10', 'null', 'a.b', '__proto', '-x'),
  fc.string({ minLength: 1, maxLength: 8 }),
);

/** Trees that the format allows, not in canonical form. */
export const arbitraryTree: fc.Arbitrary<ClusterTree> = valueFor(CLUSTER_FILE).map(withoutContradictions);

function valueFor(schema: z.ZodType): fc.Arbitrary<unknown> {
  const parts = partsOf(schema);
  switch (parts.kind) {
    case 'members': {
      const found = Object.entries(parts.members).filter(([name]) => name !== 'set-by-linstor');
      const needed = found.flatMap(([name, member]) => (isNeeded(member) ? [name] : []));
      // Of DRBD's hundred options a few at a time.
      if (found.length > 30)
        return fc
          .subarray(found, { maxLength: 3 })
          .chain((few) => fc.record(Object.fromEntries(few.map(([name, member]) => [name, valueFor(member)]))));
      const shape = Object.fromEntries(found.map(([name, member]) => [name, valueFor(member)]));
      return fc.record(shape, { requiredKeys: needed, noNullPrototype: true });
    }
    case 'map':
      return fc.dictionary(nameFor(schema), valueFor(parts.value), { maxKeys: 2, noNullPrototype: true });
    case 'list':
      return fc.array(valueFor(parts.item), { maxLength: 3 });
    case 'scalar':
      return scalarFor(schema);
  }
}

function nameFor(schema: z.ZodType): fc.Arbitrary<string> {
  const kind = factsOf(schema).names;
  if (kind === 'VOLUME_NUMBER') return fc.integer({ min: 0, max: 99 }).map(String);
  return names.filter((name) => name !== '__proto__');
}

function scalarFor(schema: z.ZodType): fc.Arbitrary<unknown> {
  const { form, secret } = factsOf(schema);
  const own = inner(schema);
  if (secret === true) return fc.constantFrom('${env:A}', '${file:/run/secrets/b c}');
  if (form === 'size')
    return fc.tuple(fc.integer({ min: 1 }), fc.constantFrom('KiB', 'MiB', 'g', 'GB')).map((p) => p.join(''));
  if (own instanceof z.ZodUnion) return fc.oneof(...own.options.map((option) => valueFor(option as z.ZodType)));
  if (own instanceof z.ZodEnum) return fc.constantFrom(...own.options);
  if (own instanceof z.ZodLiteral) return fc.constantFrom(...own.values);
  if (own instanceof z.ZodBoolean) return fc.boolean();
  if (own instanceof z.ZodNumber)
    return fc.integer({ min: own.minValue ?? 0, max: Math.min(own.maxValue ?? 9, 2 ** 40) });
  if (form === 'upper') return fc.constantFrom('LVM', 'lvm_thin', 'DRBD', 'storage');
  return words.filter((word) => own.safeParse(word).success);
}

type Members = Record<string, Record<string, Record<string, unknown>>>;

/** What the schemas allow and the check does not. */
function withoutContradictions(value: unknown): ClusterTree {
  const tree = value as Record<string, unknown>;
  const each = (section: string, mend: (own: Record<string, unknown>) => void): void => {
    for (const own of Object.values((tree[section] ?? {}) as Members)) mend(own);
  };
  each('resource-definitions', (one) => one.replicas !== undefined && delete one['place-count']);
  each(
    'resource-definitions',
    (one) => (one.layers as string[] | undefined)?.every((layer) => !/drbd/i.test(layer)) && delete one['peer-slots'],
  );
  each('remotes', (one) => {
    const [kind, ...others] = ['s3', 'linstor', 'ebs'].filter((name) => one[name] !== undefined);
    for (const other of others) Reflect.deleteProperty(one, other);
    if (kind === undefined) one.linstor = { url: 'http://other:3370' };
  });
  each('files', (one) => {
    Reflect.deleteProperty(one, 'content-base64');
    one.content ??= '';
  });
  each('nodes', ({ interfaces }) => {
    for (const nic of Object.values(interfaces as Members).slice(1)) Reflect.deleteProperty(nic, 'satellite');
  });
  for (const section of ['node-connections', 'resource-connections']) Reflect.deleteProperty(tree, section);
  return withoutSameNames(tree) as ClusterTree;
}

/** Of names that differ in letter case only the first. */
function withoutSameNames(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const seen = new Set<string>();
  const kept = Object.entries(value).filter(([name]) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
  return Object.fromEntries(kept.map(([name, own]) => [name, withoutSameNames(own)]));
}
