import { expect, it } from 'vitest';
import { SingleFlight } from '../../../src/folders/single-flight.js';

it('single flight runs the work once for concurrent callers and again for a later caller', async () => {
  const flights = new SingleFlight();
  let runs = 0;
  const work = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return ++runs;
  };
  const all = await Promise.all([1, 2, 3].map(() => flights.run('a', undefined, work)));
  expect(all).toEqual([
    { result: 1, isFirst: true },
    { result: 1, isFirst: false },
    { result: 1, isFirst: false },
  ]);
  expect(await flights.run('a', undefined, work)).toEqual({ result: 2, isFirst: true });
});

it('single flight passes ownership to the next caller when the first caller aborts', async () => {
  const flights = new SingleFlight();
  const work = () => new Promise<number>((resolve) => setTimeout(resolve, 5, 1));
  const controller = new AbortController();
  const first = flights.run('a', controller.signal, work).catch((error: unknown) => error);
  const others = [1, 2].map(() => flights.run('a', undefined, work));
  controller.abort('one');
  expect(await first).toBe('one');
  expect((await Promise.all(others)).map(({ isFirst }) => isFirst)).toEqual([true, false]);
});

it('single flight rejects all concurrent callers with a failure and does not cache it', async () => {
  const flights = new SingleFlight();
  const fail = () => Promise.reject(new Error('no'));
  const both = await Promise.allSettled([flights.run('a', undefined, fail), flights.run('a', undefined, fail)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await flights.run('a', undefined, () => Promise.resolve(1))).toEqual({ result: 1, isFirst: true });
});

it('single flight aborts the work when the last caller aborts and restarts it for the next', async () => {
  const flights = new SingleFlight();
  const stopped: boolean[] = [];
  const never = (signal: AbortSignal) =>
    new Promise<number>((_, reject) => {
      signal.addEventListener('abort', () => {
        stopped.push(true);
        reject(signal.reason as Error);
      });
    });
  const [one, other] = [new AbortController(), new AbortController()];
  const waits = [flights.run('a', one.signal, never), flights.run('a', other.signal, never)].map((wait) =>
    wait.catch((error: unknown) => error),
  );
  one.abort('one');
  expect(await waits[0]).toBe('one');
  expect(stopped).toEqual([]);
  other.abort('other');
  expect(await waits[1]).toBe('other');
  expect(stopped).toEqual([true]);
  expect(await flights.run('a', undefined, () => Promise.resolve(1))).toEqual({ result: 1, isFirst: true });
});
