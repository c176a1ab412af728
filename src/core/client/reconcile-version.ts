import type { Send } from '../call/context.js';
import type { RequestParts } from '../call/observer.js';
import { BoxError } from '../errors/box-errors.js';
import { wasNeverSent } from '../errors/never-sent.js';
import { isUnknownOutcome } from '../retry/retry-policy.js';
import { backoffMs } from '../util/backoff.js';
import { discardBody } from '../util/ignore.js';
import { hasContent, isSince, type Item } from './created-item.js';
import { firstAttemptTime, read, respondWith, type ReconciledCall } from './reconciled-call.js';
import { requestedName, uploadedContent } from './requested-item.js';

type Result = { readonly response: Response } | { readonly error: unknown };

/** The file after an attempt with an unknown outcome. */
type FileState = { readonly done: Response } | { readonly etag: string | undefined };

/**
 * Uploads a new version. After an unknown outcome, the current version shows by its SHA-1 whether it was uploaded. If not, the request is
 * resent on condition that the file still has its etag, so that it cannot take effect twice.
 */
export async function sendVersion(call: ReconciledCall, pipeline: Send): Promise<Response> {
  const { api, context, request } = call;
  const { clock, random, retry } = api.settings;
  const isConditional = request.headers['if-match'] !== undefined;
  let current: RequestParts = request;
  let unknown: Result | undefined;
  for (let attempt = 1; ; attempt++) {
    const result = await attemptOnce(current, call, pipeline);
    const isStale = unknown !== undefined && 'response' in result && result.response.status === 412;
    if (!isStale && !isUnknown(result)) return settle(result);
    if (!isStale) {
      unknown = result;
      const waitMs = backoffMs(attempt, retry, random());
      if (clock.monotonic() + waitMs >= context.deadline) return settle(result);
      const { observer } = context;
      if (attempt < retry.attempts) await observer?.retry(waitMs, 'response' in result ? result : { error: result.error as BoxError });
      await clock.sleep(waitMs, context.scope.signal);
    }
    const state = await currentState(call);
    if (state !== undefined && 'done' in state) {
      if ('response' in result) discardBody(result.response);
      return state.done;
    }
    // The file was changed by someone else. The caller has set no condition, so the failure stands, not the 412.
    if (isStale) return settle(isConditional ? result : (unknown ?? result));
    if (state?.etag === undefined || attempt >= retry.attempts) return settle(result);
    if ('response' in result) discardBody(result.response);
    if (!isConditional) current = { ...request, headers: { ...request.headers, 'if-match': state.etag } };
    context.wasResent = true;
  }
}

async function attemptOnce(request: RequestParts, { context }: ReconciledCall, pipeline: Send): Promise<Result> {
  try {
    return { response: await pipeline(request, context) };
  } catch (error) {
    if (context.scope.aborted) throw error;
    return { error };
  }
}

function isUnknown(result: Result): boolean {
  if ('response' in result) return isUnknownOutcome(result.response);
  const { error } = result;
  return error instanceof BoxError && (error.kind === 'network' || error.kind === 'timeout') && !wasNeverSent(error);
}

/** Undefined if the file cannot be read. */
async function currentState(call: ReconciledCall): Promise<FileState | undefined> {
  const { scope } = call.context;
  const id = decodeURIComponent(new URL(call.request.url).pathname.split('/').at(-2) ?? '');
  try {
    const { data, response } = await read(call, 'file', [id]);
    const file = data as Item & { readonly etag?: unknown };
    const earliest = firstAttemptTime(call, response);
    const name = requestedName(call);
    const isNew = earliest === undefined || isSince(file.modified_at, earliest);
    const content = isNew && (name === undefined || file.name === name) ? await uploadedContent(call) : undefined;
    if (content !== undefined && hasContent(file, content)) return { done: await respondWith(call, 'file', file) };
    return { etag: typeof file.etag === 'string' ? file.etag : undefined };
  } catch {
    if (scope.aborted) throw scope.reason;
    return undefined;
  }
}

function settle(result: Result): Response {
  if ('error' in result) throw result.error;
  return result.response;
}
