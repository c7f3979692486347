/** Letters and digits that nobody else has just now. They are no secret; `node:crypto` would cost ms to load. */
export function random(): string {
  return Math.random().toString(36).slice(2);
}
