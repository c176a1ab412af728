import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { ColdStart } from './cold-start.js';
import type { ContestantName } from './contestants.js';
import type { Measured, Task } from './runner.js';

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

export async function openRunner({ folder, url }: Stage, name: ContestantName): Promise<Runner> {
  const child = start(folder, 'runner.js', name, url);
  await answer(child);
  return {
    run: (task) => ask(child, task) as Promise<Measured>,
    close: () => {
      end(child);
    },
  };
}

export async function coldStart({ folder }: Stage, name: 'sdk' | 'vendor'): Promise<ColdStart> {
  return (await answer(start(folder, 'cold-start.js', name))) as ColdStart;
}

/** They end by themselves when this process does. Options of this process (a loader, conditions) are not theirs. */
function start(folder: string, script: string, ...args: string[]): ChildProcess {
  return fork(join(folder, script), args, { execArgv: [] });
}

function end(child: ChildProcess): void {
  // One that failed is gone already.
  if (child.connected) child.disconnect();
}

function ask(child: ChildProcess, message: object | string): Promise<unknown> {
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
