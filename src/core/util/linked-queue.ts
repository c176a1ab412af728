interface Entry<T> {
  readonly value: T;
  previous: Entry<T> | undefined;
  next: Entry<T> | undefined;
  isQueued: boolean;
}

/**
 * A first-in, first-out queue with constant time for every step, however long it is. `shift` and `splice` of an array move all its elements,
 * and the first key of a Map is searched behind all deleted ones.
 */
export class LinkedQueue<T> {
  #first: Entry<T> | undefined;
  #last: Entry<T> | undefined;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The oldest value. */
  get first(): T | undefined {
    return this.#first?.value;
  }

  /** Appends a value. Returns a function that removes it, if it is still in the queue. */
  push(value: T): () => void {
    const entry: Entry<T> = { value, previous: this.#last, next: undefined, isQueued: true };
    if (this.#last === undefined) this.#first = entry;
    else this.#last.next = entry;
    this.#last = entry;
    this.#size += 1;
    return () => {
      this.#remove(entry);
    };
  }

  /** Removes and returns the oldest value. */
  shift(): T | undefined {
    const entry = this.#first;
    if (entry === undefined) return undefined;
    this.#remove(entry);
    return entry.value;
  }

  clear(): void {
    while (this.#first !== undefined) this.#remove(this.#first);
  }

  #remove(entry: Entry<T>): void {
    if (!entry.isQueued) return;
    entry.isQueued = false;
    const { previous, next } = entry;
    if (previous === undefined) this.#first = next;
    else previous.next = next;
    if (next === undefined) this.#last = previous;
    else next.previous = previous;
    this.#size -= 1;
  }
}
