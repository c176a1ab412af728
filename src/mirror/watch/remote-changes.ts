import type { ApiClient } from '../../core/client/api-client.js';
import { onAbort } from '../../core/util/on-abort.js';
import { fetchEventPage } from '../../events/event-page.js';
import { openStream } from '../../events/event-stream.js';

/** Requests the current position of the user's events (GET /events). Changes after it are those that the next run may miss. */
export async function currentPosition(api: ApiClient, signal: AbortSignal): Promise<string> {
  return (await fetchEventPage(api, { stream_type: 'changes' }, 'now', { signal })).next;
}

/**
 * Reports changes in Box after a position, until the signal aborts: then it rejects with the reason. Rejects with BoxError for a permanent
 * failure. Other failures only delay the reports.
 */
export async function watchRemote(api: ApiClient, position: string, onChange: () => void, signal: AbortSignal): Promise<void> {
  const events = openStream(api, { type: 'user', streamType: 'changes', from: position, signal }, onAbort)[Symbol.asyncIterator]();
  while ((await events.next()).done !== true) onChange();
}
