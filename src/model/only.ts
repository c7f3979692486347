/** An asynchronous iterable of this one value. */
export async function* only<T>(value: T): AsyncGenerator<T> {
  yield await Promise.resolve(value);
}
