import { ExitCode, Fault } from '../model/fault.ts';
import type { Address } from './address.ts';
import { NoConnection, noConnection } from './dial.ts';
import { AnswerTimeout, RequestFailed } from './link.ts';

/** The request that failed, for messages. */
export interface Failed {
  readonly what: string;
  readonly uri: string;
  /** s */
  readonly timeout: number;
  readonly isChange?: boolean | undefined;
}

/**
 * None of the controllers can be reached (exit 20): one line for each, then what to do, `advice` last. A Fault among
 * the reasons goes first.
 */
export function noController(
  addresses: readonly Pick<Address, 'written'>[],
  reasons: readonly unknown[],
  advice: readonly string[] = [],
): Fault {
  const fault = reasons.find((reason) => reason instanceof Fault);
  if (fault) return fault;
  const bug = reasons.find((reason) => !(reason instanceof NoConnection));
  if (bug) throw bug as Error;
  const failures = reasons as readonly NoConnection[];
  if (failures.length === 0)
    return new Fault('No controller address was given.', ExitCode.noController, ['Name one with --controllers.']);
  const lines = failures.map((failure, i) => `Unable to connect to ${addresses[i]?.written ?? ''}: ${failure.message}`);
  return new Fault(lines.join('\n'), ExitCode.noController, [
    ...new Set([...failures.flatMap(({ hints }) => hints), ...advice]),
  ]);
}

/** Why no answer came. RequestFailed because there was no connection is left as it is: nothing was sent. */
export function failedRequest(error: unknown, failed: Failed): unknown {
  if (error instanceof AnswerTimeout) return silent(failed, error.inHead);
  if (!(error instanceof RequestFailed) || error.cause instanceof NoConnection) return error;
  return lost(error.cause, failed);
}

/** Exit 21. `inHead`: some data came, but not even the head of an answer was complete. */
export function silent({ what, uri, timeout, isChange }: Failed, inHead = false): Fault {
  const late = inHead
    ? `did not begin to answer ${what} within ${timeout} s`
    : `sent no data for ${timeout} s in answer to ${what}`;
  return new Fault(`${uri} ${late}.`, ExitCode.timeout, [
    'A longer time can be given with --timeout.',
    ...unknownOutcome({ isChange }),
  ]);
}

/** What to say after a change that no replies answered; nothing after a question. */
export function unknownOutcome({ isChange }: Pick<Failed, 'isChange'>): readonly string[] {
  return isChange ? ['It is not known whether the change was made; look before you repeat it.'] : [];
}

function lost(cause: Error, { what, uri, isChange }: Failed): Fault {
  const unknown = unknownOutcome({ isChange });
  const code = 'code' in cause ? String(cause.code) : '';
  if (code === 'HPE_HEADER_OVERFLOW')
    return new Fault(`${uri} answers ${what} with more than 16 KiB of headers.`, ExitCode.noController, [
      'No controller does; look for a proxy in between.',
      ...unknown,
    ]);
  if (code.startsWith('HPE_'))
    return new Fault(`${uri} does not answer ${what} in HTTP.`, ExitCode.noController, [
      'Is it the address of a controller? Its TLS port needs linstor+ssl://.',
      ...unknown,
    ]);
  const { message, hints } =
    code === 'ECONNRESET' && cause.message === 'socket hang up' ? HANG_UP : noConnection(cause);
  return new Fault(`No answer from ${uri} to ${what}: ${message}`, ExitCode.noController, [...hints, ...unknown]);
}

const HANG_UP = new NoConnection('the connection was closed without one', ['A TLS port needs linstor+ssl://.']);
