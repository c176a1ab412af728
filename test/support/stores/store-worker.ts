import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileTokenStore } from '../../../src/node/stores/file-token-store.js';

/**
 * A process that shares a file with others: `store-worker.ts <path> <what> <number>`. Says "ready", begins when it is told to, says what
 * came of it and ends.
 */
const [, , path = '', what = '', number = ''] = process.argv;

interface Counter {
  count: number;
  filling: string;
}

/** Ends this process like a power cut before its step of that number. Steps are calls of the file system. */
function killAtStep(at: number): void {
  let count = 0;
  const steps = fs.promises as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of ['mkdir', 'open', 'readdir', 'readFile', 'rename', 'rm', 'rmdir', 'stat', 'unlink']) {
    const real = steps[name];
    steps[name] = (...args) => {
      if (count++ === at) process.kill(process.pid, 'SIGKILL');
      return real?.(...args);
    };
  }
  syncBuiltinESMExports();
}

const store = fileTokenStore({ path });

/** Replaces the counter by what `change` makes of it. The filling makes the text long, and every text another. */
async function change(by: number): Promise<boolean> {
  const before = await store.get();
  const { count } = JSON.parse(before ?? '{"count":0}') as Counter;
  const filling = String(Math.random()).repeat(500);
  return store.compareAndSet(before, JSON.stringify({ count: count + by, filling } satisfies Counter));
}

async function work(): Promise<unknown> {
  switch (what) {
    case 'increment':
      for (let done = 0; done < Number(number);) if (await change(1)) done += 1;
      return 'done';
    case 'rewrite':
      for (;;) await change(0);
    case 'read': {
      const until = performance.now() + Number(number);
      let reads = 0;
      for (; performance.now() < until; reads++) JSON.parse((await store.get()) ?? '{}');
      return reads;
    }
    case 'die':
      killAtStep(Number(number));
      return store.compareAndSet('before', 'after');
    case 'lease':
      return store.acquireLease(Number(number));
    default:
      throw new Error(`Nobody knows what "${what}" is.`);
  }
}

process.once('message', () => {
  void work().then((result) =>
    process.send?.({ result }, () => {
      process.disconnect();
    }),
  );
});
process.send?.('ready');
