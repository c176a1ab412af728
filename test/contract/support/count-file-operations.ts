import { createHook } from 'node:async_hooks';

const kinds = new Set(['FSREQPROMISE', 'FSREQCALLBACK', 'FILEHANDLECLOSEREQ']);

/** Returns the number of asynchronous operations on files that `work` starts. Each is a change of threads. */
export async function countFileOperations(work: () => Promise<unknown>): Promise<number> {
  let operations = 0;
  const hook = createHook({
    init(id, type) {
      if (kinds.has(type)) operations += 1;
    },
  }).enable();
  await work();
  hook.disable();
  return operations;
}
