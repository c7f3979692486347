import type { ResourceTransaction, Session } from '../definition/session.ts';

/** Drops a transaction that is not to survive a command that failed. */
export function afterCommand(session: Session, exitCode: number): void {
  if (exitCode !== 0 && session.transaction?.terminateOnError === true) session.transaction = undefined;
}

/** Whether the transaction that the shell was started in is over, and the shell with it. */
export function isOver(session: Session, initialTransaction: ResourceTransaction | undefined): boolean {
  return initialTransaction !== undefined && session.transaction !== initialTransaction;
}
