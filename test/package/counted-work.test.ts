import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { consumerOf } from './packed.js';

interface Counts {
  /** With those that V8 creates for each `await` while promises are counted. */
  promises: number;
  timers: number;
  listeners: number;
  signals: number;
}

interface LoadedModule {
  path: string;
  length: number;
}

interface CountedWork {
  modules: { atImport: LoadedModule[]; /** Modules of Node itself. */ ofNode: string[]; atFirstCall: LoadedModule[] };
  counts: Record<'call' | 'callWithSignal' | 'twoChunks' | 'page' | 'item', Counts>;
  bytes: Record<'call' | 'page' | 'item', number>;
}

/**
 * Makes the heap comparable: nothing is optimized, everything fits into the young generation, and no thread of V8 collects garbage.
 */
const flags = ['--expose-gc', '--no-opt', '--min-semi-space-size=128', '--max-semi-space-size=128', '--single-threaded'];

/**
 * The work of the installed package for one call, page and item, over a transport that creates nothing itself. It does not depend on the
 * machine. A higher number is a slower package: raise one only for a reason, and state it here.
 */
describe('work of the installed package', () => {
  const consumer = consumerOf(inject('installedPackage'));
  let work: CountedWork;

  beforeAll(async () => {
    await consumer.write('counted-work.mjs', readFileSync(new URL('counted-work.mjs', import.meta.url), 'utf8'));
    work = JSON.parse(await consumer.exec(process.execPath, [...flags, 'counted-work.mjs'])) as CountedWork;
  });

  it('a call creates 31 promises, one timer and one signal, and listens to no other', () => {
    // One for each step of the pipeline, four for the token, two for the time limit, two for the result, and one for each `await`. All time
    // limits of a call share the timer. The signal is passed to `fetch`.
    expect(work.counts.call).toEqual({ promises: 31, timers: 1, listeners: 0, signals: 1 });
  });

  it('a call with a signal adds one listener to it', () => {
    expect(work.counts.callWithSignal).toEqual({ ...work.counts.call, listeners: 1 });
  });

  it('a second chunk of a response costs one await', () => {
    expect(work.counts.twoChunks).toEqual({ ...work.counts.call, promises: work.counts.call.promises + 1 });
  });

  it('a page costs its call and 7 promises', () => {
    // Those of the page source (2 functions, 2 awaits) and of the generator (its promise, an await and a yield).
    expect(work.counts.page).toEqual({ ...work.counts.call, promises: work.counts.call.promises + 7 });
  });

  it('an item costs the promise that an iterator must return, and the await of the loop', () => {
    expect(work.counts.item).toEqual({ promises: 2, timers: 0, listeners: 0, signals: 0 });
  });

  it('a call, a page and an item stay within their bytes of the heap', () => {
    console.info(`bytes: ${JSON.stringify(work.bytes)}`);
    // Measured: 15,300 to 16,900 for a call, 19,100 to 20,700 for a page with one item, and 294 to 306 for an item, from Node 24 to 20.
    expect(work.bytes.call).toBeGreaterThan(10_000);
    expect(work.bytes.call).toBeLessThan(17_500);
    expect(work.bytes.page).toBeGreaterThan(work.bytes.call);
    expect(work.bytes.page).toBeLessThan(21_500);
    expect(work.bytes.item).toBeGreaterThan(100);
    expect(work.bytes.item).toBeLessThan(330);
  });

  it('the import of the package loads 12 files', () => {
    // The client, the code of every call, the table of operations, the grants with what they share with later code, and the signer of JWT.
    // Every file costs a quarter of a millisecond (docs/decisions/few-files.md). Two files have the errors and the parts that only later code
    // needs: bundlers keep a file in one piece, so within core.js they would be in the first chunk of every program.
    // The twelfth only imports the signer by platform, for resolvers that do not know `imports`. openapi-fetch, a file outside of the package,
    // is no longer among them.
    const paths = work.modules.atImport.map(({ path }) => path);
    expect(paths).toContain('src/index.js');
    expect(paths).toContain('src/core.js');
    expect(paths.length, paths.join(', ')).toBeLessThanOrEqual(12);
    expect(sizeOf(work.modules.atImport)).toBeLessThan(142_000);
  });

  it('the import of the package loads no module of Node', () => {
    // `node:crypto` and `node:util` alone took a quarter of the time of the import.
    expect(work.modules.ofNode).toEqual([]);
  });

  it('the first call loads one more file', () => {
    expect(work.modules.atFirstCall.map(({ path }) => path)).toEqual(['src/core/retry/retry-loop.js']);
    expect(sizeOf(work.modules.atFirstCall)).toBeLessThan(15_000);
  });
});

function sizeOf(modules: readonly LoadedModule[]): number {
  return modules.reduce((sum, { length }) => sum + length, 0);
}
