/** The size of a terminal in characters. */
export interface Window {
  readonly columns: number;
  readonly rows: number;
}

/** The size as the terminal tells it; one that tells none, or 0, counts as 80 by 24. */
export function windowOf(terminal: Partial<Window>): Window {
  const { columns = 0, rows = 0 } = terminal;
  return { columns: columns > 0 ? columns : 80, rows: rows > 0 ? rows : 24 };
}
