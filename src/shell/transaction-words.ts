import type { ResourceTransaction } from '../definition/session.ts';
import { counted } from '../model/counted.ts';
import { ExitCode, Fault } from '../model/fault.ts';
import { printableLine } from '../output/printable.ts';
import type { Target } from './output-target.ts';
import type { ShellContext } from './shell-context.ts';

/** The words of `begin`, `commit` and `abort` as the program knows them. Throws a Fault where the word makes no sense (exit 5). */
export function transactionCommand(
  word: 'begin' | 'commit' | 'abort',
  more: readonly string[],
  { host }: ShellContext,
): readonly string[] {
  const { transaction } = host.session;
  if (word === 'begin' && transaction)
    throw notHere(`A transaction has begun already; it holds ${counted(transaction.size, 'resource')}.`, [
      "'commit' creates them, 'abort' forgets them.",
    ]);
  if (word !== 'begin' && !transaction) throw noTransaction();
  return ['resource', 'create-transactional', word, ...more];
}

/** Shows what a transaction holds, a line for each resource. Throws a Fault outside of one (exit 5). */
export async function showCollected(target: Target, { host }: ShellContext): Promise<number> {
  const { transaction } = host.session;
  if (!transaction) throw noTransaction();
  const lines = collectedLines(transaction);
  await target.streams.write(lines.length > 0 ? lines.join('') : 'Nothing is collected yet.\n');
  return ExitCode.ok;
}

function collectedLines(transaction: ResourceTransaction): string[] {
  return [...transaction.entries()].flatMap(([definition, entries]) =>
    entries.map((entry) => `${printableLine(`${definition} on ${facts(entry)}`)}\n`),
  );
}

/** `alpha (storage pool ssd, DISKLESS)`. */
function facts(entry: Body): string {
  const { resource = {} } = entry as { resource?: Collected };
  const { node_name: node = '', props, flags = [] } = resource;
  const pool = props?.StorPoolName;
  const more = [...(pool === undefined ? [] : [`storage pool ${pool}`]), ...flags];
  return more.length > 0 ? `${node} (${more.join(', ')})` : node;
}

type Body =
  ReturnType<ResourceTransaction['entries']> extends Iterable<readonly [string, readonly (infer B)[]]> ? B : never;

/** What of a resource to be made is worth showing. */
interface Collected {
  readonly node_name?: string;
  readonly props?: { readonly StorPoolName?: string };
  readonly flags?: readonly string[];
}

function noTransaction(): Fault {
  return notHere('No transaction has begun.', ["'begin' starts one; 'help transactions' tells more."]);
}

function notHere(message: string, hints: readonly string[]): Fault {
  return new Fault(message, ExitCode.notAllowedHere, hints);
}
