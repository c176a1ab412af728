/**
 * Calls what belongs to the application and has no say in what becomes of the work, and may be asynchronous whatever its type says: that it
 * fails, at once or later, costs nothing.
 */
export async function harmless(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch {
    // Said above.
  }
}
