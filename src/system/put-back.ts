/** Undoes something at once: what it cannot undo it leaves, without throwing. */
type Undo = () => void;

const undos = new Set<Undo>();

/**
 * Has `undo` called when a signal ends the program: for what would otherwise outlast it on the terminal, on the disk or
 * as another process. The function returned takes that back, once the work has put things right by itself.
 */
export function putBackAtEnd(undo: Undo): () => void {
  undos.add(undo);
  return () => void undos.delete(undo);
}

/** Puts back everything that is still to be put back, the last first. */
export function putEverythingBack(): void {
  for (const undo of [...undos].reverse()) {
    undos.delete(undo);
    undo();
  }
}
