/** What Ctrl-C does: says `text`, set by commands that start long work, or calls `handle` in place of ending. */
export interface Interrupts {
  text?: string | undefined;
  handle?: (() => void) | undefined;
  /** A request that changes something was sent, and no answer has come yet. */
  changing?: boolean;
  /** Until then (`performance.now()`) Ctrl-C is one that was meant for the command that has just ended. */
  deafUntil?: number;
}

/** What is said when a signal ends a command. */
export function interruptedText({ text, changing }: Interrupts, how = 'Interrupted'): string {
  if (text !== undefined) return text;
  return changing ? `${how}; the controller may still carry out what was sent to it.` : `${how}.`;
}
