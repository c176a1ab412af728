/** Lets go of a body that nobody will read. Not waited for: a body that somebody has cloned settles only when the clone is read. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}
