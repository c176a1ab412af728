import { parseJson } from '../util/parse-json.js';
import { isAsRequested, isSince, type Item } from './created-item.js';
import { firstAttemptTime, read, respondWith, type ReconciledCall } from './reconciled-call.js';
import { requestedItem } from './requested-item.js';

/**
 * Settles the conflict of a resent create. Returns the item that holds the name if an earlier attempt created it: it is as requested, was
 * created by the same user, and not before the first attempt. Otherwise, and if that cannot be found out, the conflict stands.
 */
export async function reconcileConflict(call: ReconciledCall, conflict: Response): Promise<Response> {
  const { scope } = call.context;
  const type = call.operation.reconcile;
  const earliest = firstAttemptTime(call, conflict);
  const id = await conflictingId(conflict, type);
  if (id === undefined || earliest === undefined || type === undefined || type === 'version') return conflict;
  try {
    const item = (await read(call, type, [id])).data as Item;
    if (!isSince(item.created_at, earliest) || !isAsRequested(item, await requestedItem(call, type))) return conflict;
    const user = (await read(call, 'user', [], ['id'])).data as Item;
    if (typeof user.id !== 'string' || item.created_by?.id !== user.id) return conflict;
    return await respondWith(call, type, item);
  } catch {
    if (scope.aborted) throw scope.reason;
    return conflict;
  }
}

/** ID of the item that holds the name, if it has the type that the call creates. */
async function conflictingId(conflict: Response, type: string | undefined): Promise<string | undefined> {
  const body = parseJson(await conflict.text()) as { code?: unknown; context_info?: { conflicts?: unknown } | null } | null | undefined;
  if (body?.code !== 'item_name_in_use') return undefined;
  const holders = [body.context_info?.conflicts].flat() as ({ type?: unknown; id?: unknown } | null | undefined)[];
  const id = holders.find((one) => one?.type === type)?.id;
  return typeof id === 'string' ? id : undefined;
}
