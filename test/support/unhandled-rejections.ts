/** Runs `run` and returns the unhandled rejections it causes. Node reports them after the microtasks. */
export async function captureUnhandledRejections(run: () => Promise<unknown>): Promise<unknown[]> {
  const before = process.listeners('unhandledRejection');
  const found: unknown[] = [];
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason) => found.push(reason));
  try {
    await run();
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const listener of before) process.on('unhandledRejection', listener);
  }
  return found;
}
