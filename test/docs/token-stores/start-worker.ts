import { fork } from 'node:child_process';
import { once } from 'node:events';

/** Starts a process that runs a bundled program. `execPath` is the Node that runs it, and `task` its argument. */
export function startWorker<Message>(program: string, task: object, execPath: string) {
  const child = fork(program, [JSON.stringify(task)], {
    execPath,
    execArgv: ['--no-warnings'],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  const messages: Message[] = [];
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.on('message', (message: Message) => messages.push(message));
  const exited = once(child, 'exit').then(([code]) => {
    if (code !== 0) throw new Error(`The process failed with ${String(code)}:\n${errors}`);
  });
  return {
    messages,
    /** Rejects if the process fails. */
    exited,
    /** Resolves with the first message. Rejects if the process ends before. */
    ready: async () => {
      await Promise.race([once(child, 'message'), exited]);
      if (messages.length === 0) throw new Error('The process ended early.');
    },
    /** Lets the work of the process begin. */
    start: () => child.send('start'),
  };
}
