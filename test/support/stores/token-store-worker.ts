import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileTokenStore } from '../../../src/node/stores/file-token-store.js';

/**
 * A process that shares a token file with others: `token-store-worker.ts <path> <task> <number>`. Sends "ready", waits for a message, runs the
 * task, sends its result and exits.
 */
const [, , path = '', task = '', number = ''] = process.argv;

interface Counter {
  count: number;
  padding: string;
}

/** Kills this process, as a power cut would, before the file system call with the given index. */
function killAtStep(at: number): void {
  let count = 0;
  const fileSystem = fs.promises as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of ['mkdir', 'open', 'readdir', 'readFile', 'rename', 'rm', 'rmdir', 'stat', 'unlink']) {
    const real = fileSystem[name];
    fileSystem[name] = (...args) => {
      if (count++ === at) process.kill(process.pid, 'SIGKILL');
      return real?.(...args);
    };
  }
  syncBuiltinESMExports();
}

const store = fileTokenStore({ path });

/** Adds to the stored counter. Random padding makes every text long and different. */
async function change(by: number): Promise<boolean> {
  const before = await store.get();
  const { count } = JSON.parse(before ?? '{"count":0}') as Counter;
  const padding = String(Math.random()).repeat(500);
  return store.compareAndSet(before, JSON.stringify({ count: count + by, padding } satisfies Counter));
}

async function runTask(): Promise<unknown> {
  switch (task) {
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
      throw new Error(`Unknown task "${task}".`);
  }
}

process.once('message', () => {
  void runTask().then((result) =>
    process.send?.({ result }, () => {
      process.disconnect();
    }),
  );
});
process.send?.('ready');
