import { median } from './rounds.js';

/** Milliseconds on the clock: what a program waits for. CPU time would count what V8 does beside it on other threads. */
export interface ColdStart {
  load: number;
  first: number;
  /** Median of many after the first. */
  next: number;
}

// A fresh process that loads a package and makes a client, as a program does when it starts.
const [, , name] = process.argv;
const made: unknown[] = [];

const [load, create] = await timed(name === 'vendor' ? loadVendor : loadSdk);
const [first] = await timed(create);
const next: number[] = [];
for (let count = 0; count < 200; count++) next.push((await timed(create))[0]);
process.send?.({ load, first, next: median(next) } satisfies ColdStart);
process.disconnect();

async function loadSdk(): Promise<() => void> {
  const { createBoxClient, developerToken } = await import('box-openapi-sdk');
  return () => made.push(createBoxClient({ auth: developerToken('bench') }));
}

async function loadVendor(): Promise<() => void> {
  const { BoxClient, BoxDeveloperTokenAuth } = await import('box-node-sdk');
  return () => made.push(new BoxClient({ auth: new BoxDeveloperTokenAuth({ token: 'bench' }) }));
}

async function timed<T>(work: () => T): Promise<[number, Awaited<T>]> {
  const before = performance.now();
  const result = await work();
  return [performance.now() - before, result];
}
