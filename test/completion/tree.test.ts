import { expect, test } from 'vitest';
import { QUESTIONS } from '../../src/completion/name-questions.ts';
import { nouns } from '../../src/commands/index.ts';
import type { ArgumentType, ObjectSource } from '../../src/definition/argument-type.ts';

/** Placeholders that stand for an object of the cluster, whose names somebody may want to look up. */
const OBJECTS =
  /^(NODE|RESOURCE|RESOURCE_DEFINITION|RESOURCE_GROUP|STORAGE_POOL|INTERFACE|SNAPSHOT|REMOTE|SCHEDULE|BACKUP|FILE|INSTANCE|KEY|REPORT_ID|ENCLOSURE|PATH|DEVICE|VOLUME_NUMBER|S3_KEY)\b/;

interface Place {
  readonly where: string;
  readonly kind: ArgumentType<unknown>;
}

const places: Place[] = nouns
  .flatMap(({ commands }) => commands)
  .flatMap((command) => {
    const values = [
      ...Object.entries(command.arguments).map(([name, { type: kind }]) => ({ name, kind })),
      ...Object.values(command.options).map(({ flags, type: kind }) => ({
        name: flags.split(', ').at(-1) ?? '',
        kind,
      })),
    ];
    return values.map(({ name, kind }) => ({ where: `${command.path} ${name}`, kind }));
  });

test('every value that names an object has a completion, save for names that are new or elsewhere', () => {
  const open = places.filter(
    ({ kind }) => OBJECTS.test(kind.placeholder) && !kind.source && !kind.choices && !kind.isNew,
  );
  expect(open.map(({ where }) => where)).toEqual([]);
});

/** Answered without the controller. */
const STATIC: readonly ObjectSource[] = [
  'sizes',
  'local-files',
  'command-words',
  'property-values',
  'node-address',
  'api-paths',
  'format-paths',
];

/** Belong to the program's own settings and tables, not to the cluster. */
const NOT_OF_THE_CLUSTER: readonly ObjectSource[] = ['contexts', 'known-controllers', 'views', 'columns'];

test('every source in the tree is one that completion can ask', () => {
  const sources = new Set(places.flatMap(({ kind }) => (kind.source === undefined ? [] : [kind.source])));
  const unknown = [...sources].filter(
    (source) => !(source in QUESTIONS) && ![...STATIC, ...NOT_OF_THE_CLUSTER].includes(source),
  );
  expect(unknown).toEqual([]);
});
