/** Runs a callback of the application whose failure must not affect the work, whether it throws or rejects. */
export async function ignoreErrors(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch {
    // Ignored by design.
  }
}
