import * as z from 'zod';
import { member, members, named, text } from './member.ts';

/** Properties by their keys; `example` is one that such objects usually have. */
export function propertiesMember(example: Readonly<Record<string, string>>) {
  return member(named('KEY', text), {
    description: 'Properties by their keys, without those of DRBD and those that LINSTOR itself sets',
    default: {},
    example,
  });
}

/** What `export --all` adds. Nothing reads it again. */
export const setByLinstor = member(z.record(z.string(), z.unknown()).meta({ names: 'WHAT' }), {
  description: 'What LINSTOR itself has chosen; only "export --all" writes it, and it is never applied',
  default: {},
  example: { uuid: '8f3c9a52-0b1e-4f4e-9a51-6a4d0a2f7c11' },
});

/** Where a schedule ships backups for an object, and whether it does. */
export const backupSchedules = member(
  named(
    'REMOTE',
    named(
      'SCHEDULE',
      members({
        enabled: member(z.boolean(), {
          description: 'Whether the schedule runs; false takes out an object of a larger one that has it on',
          default: true,
        }),
        node: member(text, { description: 'The node that ships the backups, if it can', example: 'n1', form: 'name' }),
      }),
    ),
  ),
  {
    description: 'Schedules that ship backups of this to a remote',
    default: {},
    example: { offsite: { nightly: {} } },
  },
);

/** A kind of storage or layer, in LINSTOR's words. */
export const word = text.regex(/^[A-Za-z][A-Za-z0-9_]*$/).meta({ form: 'upper' });

export const count = z.int().min(0);
