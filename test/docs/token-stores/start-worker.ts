import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { bundleProgram } from '../../support/bundle-program.js';
import type { StoreMessage, StoreTask } from './store-worker.js';

const program = await bundleProgram(join(import.meta.dirname, 'store-worker.ts'));

/** Starts a process for a task. `execPath` is the Node that runs it. */
export function startWorker(task: StoreTask, execPath: string) {
  const child = fork(program, [JSON.stringify(task)], {
    execPath,
    execArgv: ['--no-warnings'],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  const messages: StoreMessage[] = [];
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.on('message', (message: StoreMessage) => messages.push(message));
  const exited = once(child, 'exit').then(([code]) => {
    if (code !== 0) throw new Error(`The process failed with ${String(code)}:\n${errors}`);
  });
  return {
    exited,
    /** Resolves when the process has sent "ready". Rejects if it ends before. */
    ready: Promise.race([once(child, 'message'), exited.then(() => Promise.reject(new Error('The process ended early.')))]),
    /** Lets the call of the process begin. */
    start: () => child.send('start'),
    /** The results of the contract checks by name: the error, if the check failed. */
    results: () => new Map(messages.flatMap((message) => ('check' in message ? [[message.check, message.error] as const] : []))),
  };
}
