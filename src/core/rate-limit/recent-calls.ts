/** About the calls that the service allows a user per minute, its longest window: enough to derive a rate. */
const capacity = 1000;

/**
 * A ring buffer of the calls sent last. Preallocated, because a shifting array took a tenth of the time of a call. `callsInOrder` reads it: only
 * a client that gets a 429 loads that function.
 */
export class RecentCalls {
  readonly operationIds = Array<string>(capacity).fill('');
  readonly times = new Float64Array(capacity);
  /** Of all calls, also those that were overwritten. */
  count = 0;

  /** `at` is the time on a monotonic clock. */
  add(operationId: string, at: number): void {
    const index = this.count++ % capacity;
    this.operationIds[index] = operationId;
    this.times[index] = at;
  }
}
