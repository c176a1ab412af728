/** Maps the items of a source, up to `ahead` at once, and yields the results in the order of the items. Reads the source lazily. */
export async function* mapAhead<T, R>(
  source: Iterable<T> | AsyncIterable<T>,
  ahead: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const pending: Promise<R>[] = [];
  for await (const item of source) {
    const result = map(item);
    // Not awaited if the caller leaves the loop.
    result.catch(() => undefined);
    pending.push(result);
    const first = pending.length >= ahead ? pending.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const result of pending) yield await result;
}
