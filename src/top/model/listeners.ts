/** ms between two calls because of the cluster. */
const APART = 100;

/** Those who want to know that something has changed. */
export class Listeners {
  readonly #all = new Set<() => void>();
  #timer: NodeJS.Timeout | undefined;
  #last = -Infinity;

  add(listener: () => void): () => void {
    this.#all.add(listener);
    return () => void this.#all.delete(listener);
  }

  /** Tells them at once, for what the person at the keys has changed. */
  tell(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#last = performance.now();
    for (const listener of [...this.#all]) listener();
  }

  /** Tells them soon: several changes together. */
  tellSoon(): void {
    const wait = this.#last + APART - performance.now();
    if (wait <= 0) this.tell();
    else this.#timer ??= setTimeout(() => this.tell(), wait);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#all.clear();
  }
}
