/** Where a key takes the cursor or the window; undefined: it is no such key. */
export function movedTo(name: string, at: number, height: number, count: number): number | undefined {
  const page = Math.max(1, height - 1);
  const ways: Readonly<Record<string, number>> = {
    up: at - 1,
    k: at - 1,
    'C-p': at - 1,
    down: at + 1,
    j: at + 1,
    'C-n': at + 1,
    pageup: at - page,
    'C-b': at - page,
    pagedown: at + page,
    'C-f': at + page,
    home: 0,
    g: 0,
    end: count - 1,
    G: count - 1,
  };
  return ways[name];
}
