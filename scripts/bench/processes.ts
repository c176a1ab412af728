import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { ColdStart } from './cold-start.js';
import type { ContestantName } from './contestants.js';
import type { Measured, Task } from './runner.js';
import type { TransferName, TransferTask } from './transfer-contestants.js';
import type { MeasuredTransfer } from './transfer-runner.js';

/** The compiled scripts, and the server for their calls. */
export interface Harness {
  /** The folder of the compiled scripts. */
  readonly folder: string;
  readonly url: string;
  /** Returns the number of new connections since the previous call. */
  connections(): Promise<number>;
  close(): void;
}

export interface Runner {
  run(task: Task): Promise<Measured>;
  close(): void;
}

export async function openHarness(folder: string): Promise<Harness> {
  const server = start(folder, 'server.js');
  const url = (await nextMessage(server)) as string;
  return {
    folder,
    url,
    connections: () => request(server, 'connections') as Promise<number>,
    close: () => {
      end(server);
    },
  };
}

/**
 * V8 flags that reduce the effect of garbage collection on a comparison of calls. V8 collects a small heap each time it grows. It also reduces
 * the memory of idle processes, after which it collects even more often. Which process this affects is partly chance: two megabytes of other
 * loaded code are enough for plain `fetch` to take a third longer for a list. Therefore, all processes start with an old space as large as
 * that of a program with its own data, and V8 does not reduce memory while they are idle.
 */
export const stableHeapFlags: readonly string[] = ['--initial-old-space-size=1024', '--no-memory-reducer'];

/** Starts a process for a contestant. `flags` are options for Node. */
export async function openRunner({ folder, url }: Harness, name: ContestantName, flags: readonly string[] = []): Promise<Runner> {
  const child = start(folder, 'runner.js', [name, url], flags);
  await nextMessage(child);
  return {
    run: (task) => request(child, task) as Promise<Measured>,
    close: () => {
      end(child);
    },
  };
}

export async function coldStart({ folder }: Harness, name: 'sdk' | 'vendor'): Promise<ColdStart> {
  return (await nextMessage(start(folder, 'cold-start.js', [name]))) as ColdStart;
}

/** The server for transfers. Each transfer runs in a new process. */
export interface TransferHarness {
  /** Sets how long the server waits, in milliseconds, before it responds to a part or to a request for a page. */
  setDelay(ms: number): Promise<void>;
  run(name: TransferName, task: TransferTask, warmUp: TransferTask | undefined): Promise<MeasuredTransfer>;
  close(): void;
}

export async function openTransferHarness({ folder }: Harness): Promise<TransferHarness> {
  const server = start(folder, 'transfer-server.js');
  const url = (await nextMessage(server)) as string;
  return {
    setDelay: async (ms) => {
      await request(server, ms);
    },
    run: async (name, task, warmUp) => {
      const child = start(folder, 'transfer-runner.js', [name, url]);
      try {
        await nextMessage(child);
        return (await request(child, { task, ...(warmUp === undefined ? {} : { warmUp }) })) as MeasuredTransfer;
      } finally {
        end(child);
      }
    },
    close: () => {
      end(server);
    },
  };
}

/** Starts a process that exits with this one. It does not inherit the Node options of this process, such as the loader. */
function start(folder: string, script: string, args: readonly string[] = [], flags: readonly string[] = []): ChildProcess {
  return fork(join(folder, script), args, { execArgv: [...flags] });
}

function end(child: ChildProcess): void {
  // A failed process has already exited.
  if (child.connected) child.disconnect();
}

function request(child: ChildProcess, message: object | string | number): Promise<unknown> {
  const response = nextMessage(child);
  child.send(message);
  return response;
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => {
      reject(new Error(`A benchmark process exited with code ${String(code)}. Its output is above.`));
    };
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      resolve(message);
    });
  });
}
