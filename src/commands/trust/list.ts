import type { KnownController } from '../../transport/known-controllers.ts';
import { sourceOf } from '../../output/source.ts';
import type { Column } from '../../output/view.ts';
import { listCommand } from '../shared/list-command.ts';

/** Reads the file of known controllers. */
export const trustList = listCommand({
  path: 'trust list',
  aliases: ['l'],
  summary: 'Show the controllers that are known by the certificate of their first contact',
  description:
    'An address with TLS is known by the fingerprint of its certificate or by a CA that vouches for it, a plain one by the TLS address that it redirects to.',
  examples: { 'linstor trust list': 'Whom this user trusts, and since when' },
  local: true,
  columns: () => COLUMNS,
  source: async ({ trust }) => {
    const known = await trust.list();
    return sourceOf(known, known.map(membersOf));
  },
  rows: (controller) => [controller],
  table: { machine: 'bare', members: membersOf, names: ['address'] },
});

function membersOf({ address, fingerprint, redirectsTo, vouched, since }: KnownController) {
  return {
    address,
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(redirectsTo === undefined ? {} : { redirects_to: redirectsTo }),
    ...(vouched === undefined ? {} : { vouched }),
    ...(since === undefined ? {} : { since }),
  };
}

const COLUMNS: readonly Column<KnownController>[] = [
  { heading: 'Address', cell: (row) => row.address },
  { heading: 'Fingerprint', cell: (row) => row.fingerprint ?? (row.vouched ? 'vouched for by a CA' : '') },
  { heading: 'Redirects to', cell: (row) => row.redirectsTo ?? '' },
  { heading: 'Since', cell: (row) => row.since ?? '' },
];
