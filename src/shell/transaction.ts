import { counted } from '../model/counted.ts';
import type { ResourceTransaction, Session } from '../definition/session.ts';

/** Drops a transaction that is not to survive a command that failed; gives what that lost, as a sentence. */
export function afterCommand(session: Session, exitCode: number): string | undefined {
  if (exitCode === 0 || session.transaction?.terminateOnError !== true) return undefined;
  const lost = notCreated(uncommitted(session));
  session.transaction = undefined;
  return lost;
}

/** Whether the transaction that the shell was started in is over, and the shell with it. */
export function hasEnded(session: Session, initialTransaction: ResourceTransaction | undefined): boolean {
  return initialTransaction !== undefined && session.transaction !== initialTransaction;
}

/** How many resources leaving now would lose. */
export function uncommitted({ transaction }: Session): number {
  return transaction?.size ?? 0;
}

/** What was lost, as the end of a sentence; undefined for nothing. */
export function notCreated(count: number): string | undefined {
  if (count === 0) return undefined;
  return `${counted(count, 'collected resource was', 'collected resources were')} not created.`;
}
