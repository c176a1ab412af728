import { median } from './rounds.js';

/** Wall-clock times in milliseconds. CPU time would include V8's work on other threads, for which a program does not wait. */
export interface ColdStart {
  /** Importing the package. */
  load: number;
  /** Creating the first client. */
  first: number;
  /** The median for the 200 clients after the first. */
  next: number;
}

// Runs in a new process, loads a package and creates clients, like a program that starts.
const [, , name] = process.argv;
const clients: unknown[] = [];

const [load, create] = await timed(name === 'vendor' ? loadVendor : loadSdk);
const [first] = await timed(create);
const next: number[] = [];
for (let count = 0; count < 200; count++) next.push((await timed(create))[0]);
process.send?.({ load, first, next: median(next) } satisfies ColdStart);
process.disconnect();

async function loadSdk(): Promise<() => void> {
  const { createBoxClient, developerToken } = await import('box-openapi-sdk');
  return () => clients.push(createBoxClient({ auth: developerToken('bench') }));
}

async function loadVendor(): Promise<() => void> {
  const { BoxClient, BoxDeveloperTokenAuth } = await import('box-node-sdk');
  return () => clients.push(new BoxClient({ auth: new BoxDeveloperTokenAuth({ token: 'bench' }) }));
}

async function timed<T>(work: () => T): Promise<[number, Awaited<T>]> {
  const before = performance.now();
  const result = await work();
  return [performance.now() - before, result];
}
