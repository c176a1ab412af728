import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { ColdStart } from './cold-start.js';
import type { ContestantName } from './contestants.js';
import type { Measured, Task } from './runner.js';
import type { TransferName, TransferTask } from './transfer-contestants.js';
import type { MeasuredTransfer } from './transfer-runner.js';

/** The compiled scripts, and the server that they talk to. */
export interface Stage {
  readonly folder: string;
  readonly url: string;
  /** How many connections came since it was asked before. */
  connections(): Promise<number>;
  close(): void;
}

export interface Runner {
  run(task: Task): Promise<Measured>;
  close(): void;
}

export async function openStage(folder: string): Promise<Stage> {
  const server = start(folder, 'server.js');
  const url = (await answer(server)) as string;
  return {
    folder,
    url,
    connections: () => ask(server, 'connections') as Promise<number>,
    close: () => {
      end(server);
    },
  };
}

/**
 * Options of V8 that leave the heap out of a comparison of calls. V8 looks through a small heap as often as it grows, and tidies up in a
 * process that waits for its turn, after which it does so more often still. Which of the processes that befalls hangs on chance, and on two
 * megabytes of anything that was loaded before; bare fetch then takes a third more time for a list. So all have an old space of the size
 * that a program with data of its own has, and are not tidied up while they wait.
 */
export const evenHeap: readonly string[] = ['--initial-old-space-size=1024', '--no-memory-reducer'];

/** `flags` are options of Node. */
export async function openRunner({ folder, url }: Stage, name: ContestantName, flags: readonly string[] = []): Promise<Runner> {
  const child = start(folder, 'runner.js', [name, url], flags);
  await answer(child);
  return {
    run: (task) => ask(child, task) as Promise<Measured>,
    close: () => {
      end(child);
    },
  };
}

export async function coldStart({ folder }: Stage, name: 'sdk' | 'vendor'): Promise<ColdStart> {
  return (await answer(start(folder, 'cold-start.js', [name]))) as ColdStart;
}

/** The server of transfers, and processes that make one each. */
export interface TransferStage {
  /** How many milliseconds a part, or a page, takes from now on. */
  delay(ms: number): Promise<void>;
  run(name: TransferName, task: TransferTask, warmUp: TransferTask | undefined): Promise<MeasuredTransfer>;
  close(): void;
}

export async function openTransferStage({ folder }: Stage): Promise<TransferStage> {
  const server = start(folder, 'transfer-server.js');
  const url = (await answer(server)) as string;
  return {
    delay: async (ms) => {
      await ask(server, ms);
    },
    run: async (name, task, warmUp) => {
      const child = start(folder, 'transfer-runner.js', [name, url]);
      try {
        await answer(child);
        return (await ask(child, { task, ...(warmUp === undefined ? {} : { warmUp }) })) as MeasuredTransfer;
      } finally {
        end(child);
      }
    },
    close: () => {
      end(server);
    },
  };
}

/** They end by themselves when this process does. Options of this process (a loader, conditions) are not theirs. */
function start(folder: string, script: string, args: readonly string[] = [], flags: readonly string[] = []): ChildProcess {
  return fork(join(folder, script), args, { execArgv: [...flags] });
}

function end(child: ChildProcess): void {
  // One that failed is gone already.
  if (child.connected) child.disconnect();
}

function ask(child: ChildProcess, message: object | string | number): Promise<unknown> {
  const answered = answer(child);
  child.send(message);
  return answered;
}

function answer(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => {
      reject(new Error(`A process of the benchmark ended (${String(code)}); what it said stands above.`));
    };
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}
