/** Runs `use` with every rejection that nobody handles caught, and gives these. Node reports them after the microtasks. */
export async function unhandledDuring(use: () => Promise<unknown>): Promise<unknown[]> {
  const before = process.listeners('unhandledRejection');
  const found: unknown[] = [];
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason) => found.push(reason));
  try {
    await use();
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const listener of before) process.on('unhandledRejection', listener);
  }
  return found;
}
