import type { Send } from '../call/context.js';
import { reconcileConflict } from './reconcile-conflict.js';
import { sendVersion } from './reconcile-version.js';
import type { ReconciledCall } from './reconciled-call.js';

/**
 * Settles a call whose outcome is unknown: returns the item if an earlier attempt created it. `conflict` is the 409 of a resent create.
 * Without it, the call uploads a new version and has not been sent.
 */
export function reconcile(call: ReconciledCall, conflict: Response | undefined, pipeline: Send): Promise<Response> {
  return conflict === undefined ? sendVersion(call, pipeline) : reconcileConflict(call, conflict);
}
