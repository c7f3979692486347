import { DEFAULT_PORTS, parseAddress } from '../../transport/address.ts';
import type { KnownController } from '../../transport/known-controllers.ts';
import { noteName } from '../../transport/redirection.ts';
import { defineCommand } from '../../definition/command.ts';
import { knownAddress } from '../../definition/argument-types.ts';
import { argument } from '../../definition/option.ts';
import { notFoundFault, type Fault } from '../../model/fault.ts';
import { nearest } from '../../model/similar-words.ts';
import type { View } from '../../output/view.ts';

/** Writes the file of known controllers. */
export const trustForget = defineCommand({
  path: 'trust forget',
  aliases: ['f'],
  summary: 'Forget the certificate of a controller, and where it redirects',
  description:
    'The next contact with it is a first contact again. A plain address is forgotten together with the TLS address that it redirects to, and the other way round.',
  examples: { 'linstor trust forget alpha:3371': 'After the controller got a new certificate on purpose' },
  local: true,
  arguments: { address: argument(knownAddress, "Address of the controller, as 'linstor trust list' shows it") },
  run: async ({ trust, input }): Promise<View> => {
    const known = await trust.list();
    const named = known.filter(({ address }) => namesOf(input.address).includes(address));
    if (named.length === 0) throw unknownAddress(input.address, known);
    const gone = connected(named, known);
    await trust.forget(gone);
    return { kind: 'text', text: `Forgotten: ${gone.join(', ')}.\n` };
  },
});

/** How an address may be noted that was typed so: with any scheme, and for either port when none was typed. */
function namesOf(typed: string): string[] {
  const address = parseAddress(typed);
  const ports = /:\d+\/*$/.test(typed) && !isBareIpv6(typed) ? [address.port] : DEFAULT_PORTS;
  return ports.map((port) => noteName({ ...address, port }));
}

function isBareIpv6(typed: string): boolean {
  return !typed.includes('[') && typed.replace(/^.*\/\//, '').split(':').length > 2;
}

/** These addresses, those they redirect to, and those that redirect to them. */
function connected(named: readonly KnownController[], known: readonly KnownController[]): string[] {
  const names = new Set(named.map(({ address }) => address));
  for (const { redirectsTo } of named) if (redirectsTo !== undefined) names.add(redirectsTo);
  for (const { address, redirectsTo } of known)
    if (redirectsTo !== undefined && names.has(redirectsTo)) names.add(address);
  return [...names].filter((name) => known.some(({ address }) => address === name));
}

function unknownAddress(typed: string, known: readonly KnownController[]): Fault {
  const names = known.map(({ address }) => address);
  const near = nearest(typed, names, 3) ?? names.find((name) => name.startsWith(`${typed.toLowerCase()}:`));
  return notFoundFault(`Nothing is known of '${typed}'.`, [
    near !== undefined
      ? `Did you mean '${near}'?`
      : names.length > 0
        ? `Known are: ${names.slice(0, 10).join(', ')}${names.length > 10 ? ', …' : ''}`
        : 'No certificate was noted yet.',
  ]);
}
