import { expect, it } from 'vitest';
import { SingleFlight } from '../../../src/folders/single-flight.js';

it('does work once for all who ask meanwhile, and again for who asks later', async () => {
  const flights = new SingleFlight();
  let runs = 0;
  const work = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return ++runs;
  };
  const all = await Promise.all([1, 2, 3].map(() => flights.share('a', undefined, work)));
  expect(all).toEqual([
    { result: 1, isOwn: true },
    { result: 1, isOwn: false },
    { result: 1, isOwn: false },
  ]);
  expect(await flights.share('a', undefined, work)).toEqual({ result: 2, isOwn: true });
});

it('is the own work of the next who waits when who began it has aborted', async () => {
  const flights = new SingleFlight();
  const work = () => new Promise<number>((resolve) => setTimeout(resolve, 5, 1));
  const controller = new AbortController();
  const first = flights.share('a', controller.signal, work).catch((error: unknown) => error);
  const others = [1, 2].map(() => flights.share('a', undefined, work));
  controller.abort('one');
  expect(await first).toBe('one');
  expect((await Promise.all(others)).map(({ isOwn }) => isOwn)).toEqual([true, false]);
});

it('gives a failure to all who wait, and none to who comes after', async () => {
  const flights = new SingleFlight();
  const fail = () => Promise.reject(new Error('no'));
  const both = await Promise.allSettled([flights.share('a', undefined, fail), flights.share('a', undefined, fail)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await flights.share('a', undefined, () => Promise.resolve(1))).toEqual({ result: 1, isOwn: true });
});

it('stops work when the last who waits for it has aborted, and begins anew for the next', async () => {
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
  const waits = [flights.share('a', one.signal, never), flights.share('a', other.signal, never)].map((wait) =>
    wait.catch((error: unknown) => error),
  );
  one.abort('one');
  expect(await waits[0]).toBe('one');
  expect(stopped).toEqual([]);
  other.abort('other');
  expect(await waits[1]).toBe('other');
  expect(stopped).toEqual([true]);
  expect(await flights.share('a', undefined, () => Promise.resolve(1))).toEqual({ result: 1, isOwn: true });
});
