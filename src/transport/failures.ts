import { ExitCode, Fault } from '../model/fault.ts';
import type { Address } from './address.ts';
import { NoConnection, noConnection } from './dial.ts';
import { Unanswered, type Failed } from './exchange.ts';
import { AnswerTimeout, RequestFailed } from './wire.ts';
import { NoUse } from './usable-answer.ts';

/**
 * None of the controllers can be used: one line for each, then what to do, `advice` last. Exit 20, and 21 when one of them was
 * silent for too long. A Fault among the reasons is given back as it is, a bug thrown.
 */
export function noController(
  addresses: readonly Pick<Address, 'written'>[],
  reasons: readonly unknown[],
  advice: readonly string[] = [],
): Fault {
  const fault = reasons.find((reason) => reason instanceof Fault);
  if (fault) return fault;
  if (reasons.length === 0)
    return new Fault('No controller address was given.', ExitCode.noController, ['Name one with --controllers.']);
  const faults = reasons.map((reason, i) => faultOf(reason, addresses[i]?.written ?? ''));
  const exitCode = faults.find((one) => one.exitCode === ExitCode.timeout)?.exitCode ?? ExitCode.noController;
  const lines = faults.map(({ message }) => message);
  return new Fault(lines.join('\n'), exitCode, [...new Set([...faults.flatMap(({ hints }) => hints), ...advice])]);
}

/** Why one controller cannot be used. */
function faultOf(reason: unknown, written: string): Fault {
  const unable = ({ message, hints }: NoConnection): Fault =>
    new Fault(`Unable to connect to ${written}: ${message}`, ExitCode.noController, hints);
  if (reason instanceof NoConnection) return unable(reason);
  if (reason instanceof NoUse)
    return new Fault(`${written} cannot be used as a controller: ${reason.message}`, ExitCode.noController);
  const failure = reason instanceof Unanswered ? failedRequest(reason.cause, reason.failed) : reason;
  if (failure instanceof Fault) return failure;
  if (failure instanceof RequestFailed && failure.cause instanceof NoConnection) return unable(failure.cause);
  throw failure;
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
