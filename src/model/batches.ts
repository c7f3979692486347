/** Elements that come in lists. Whoever waits for each alone waits longer than looking at it takes, so `batchesOf` gives the lists. */
export class Batches<T> implements AsyncIterable<T> {
  readonly lists: AsyncIterable<readonly T[]>;

  constructor(lists: AsyncIterable<readonly T[]>) {
    this.lists = lists;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for await (const list of this.lists) for (const element of list) yield element;
  }
}

/** The elements, as many at a time as are there at once. */
export function batchesOf<T>(elements: AsyncIterable<T>): AsyncIterable<readonly T[]> {
  return elements instanceof Batches ? (elements as Batches<T>).lists : eachAlone(elements);
}

async function* eachAlone<T>(elements: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  for await (const element of elements) yield [element];
}
