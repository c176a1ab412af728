import type { ApiClient, ApiResult } from '../../core/client/api-client.js';
import { abortable } from '../../core/util/abortable.js';
import { BoxApiError, BoxDecodeError } from '../../core/errors/box-errors.js';
import { trustedUrl } from '../../core/encoding/trusted-url.js';
import { operationNamed } from '../../core/schema.js';
import type { UploadedPart, UploadPart, UploadSession as SessionObject } from '../../core/schema.js';
import type { CallOptions } from '../../core/types/call-options.js';
import { settleWithin } from './settle-within.js';
import type { ConfirmedPart, UploadDestination, UploadSessionInfo } from '../options/checkpoint.js';
import { digestHeader } from '../source/digest.js';
import { hasCode } from '../../core/errors/has-code.js';
import { retryWhile } from './retry-while.js';
import { contentRange, type PlannedPart } from './part-plan.js';

/** The calls of one upload session. Each goes to the URL that the session named for it, if it named one. */
export interface UploadSession {
  readonly facts: UploadSessionInfo;
  /** Sends a part; undefined when the service says that it has these bytes already, from an attempt whose answer was lost. */
  send(part: PlannedPart, bytes: Uint8Array, sha1: Uint8Array, size: number, signal: AbortSignal): Promise<UploadPart | undefined>;
  /** The parts that have arrived, by their offsets. */
  list(): Promise<Map<number, UploadPart>>;
  /** Throws what the service answers, parts_mismatch too. */
  commit(params: object): Promise<unknown>;
  /** Does not fail: a session that cannot be aborted expires by itself. Who has cancelled waits for it only briefly. */
  abort(): Promise<void>;
}

/** Begins a session. Rejects with BoxApiError (409) when the name is taken. */
export async function createSession(
  api: ApiClient,
  { parentId, fileId, name }: UploadDestination,
  size: number,
  call: CallOptions,
): Promise<UploadSession> {
  const { signal } = call;
  signal?.throwIfAborted();
  // The answer is needed in any case: it names what is to be aborted.
  const options = { ...call, signal: undefined };
  const answered =
    fileId === undefined
      ? api.send(operationNamed('uploadSessions.create'), [{ folder_id: parentId, file_name: name, file_size: size }, options])
      : api.send(operationNamed('uploadSessions.createForFile'), [fileId, { file_size: size, file_name: name }, options]);
  const created = answered.then(({ data }) => sessionOf(api, factsOf(data ?? {}, 'uploadSessions.create'), call));
  try {
    return await abortable(created, signal);
  } catch (error) {
    created.then(
      (session) => session.abort(),
      () => undefined,
    );
    throw error;
  }
}

/** Takes up a session of before. Rejects with BoxApiError when it is gone. */
export async function resumeSession(api: ApiClient, before: UploadSessionInfo, call: CallOptions): Promise<UploadSession> {
  const operation = operationNamed('uploadSessions.get');
  const { data } = await api.send(operation, [before.id, undefined, call], endpointOf(api, before, 'status'));
  return sessionOf(api, factsOf({ ...(data as Partial<SessionObject>), id: before.id }, operation.id), call);
}

/** The session is not there any more, on account of its age or since it was aborted or committed. */
export function isSessionGone(error: unknown): boolean {
  if (hasCode(error, 'session_expired', 'invalid_upload_session_id')) return true;
  if (!(error instanceof BoxApiError) || !error.operationId.startsWith('uploadSessions.')) return false;
  return (error.status === 404 || error.status === 410) && !error.operationId.startsWith('uploadSessions.create');
}

/** A session that is known, be it there or not. */
export function sessionOf(api: ApiClient, facts: UploadSessionInfo, call: CallOptions): UploadSession {
  const send = async (name: string, endpoint: string, params?: object, options = call): Promise<ApiResult> =>
    api.send(operationNamed(`uploadSessions.${name}`), [facts.id, params, options], endpointOf(api, facts, endpoint));
  return {
    facts,
    async send(part, bytes, sha1, size, signal) {
      const params = { digest: digestHeader(sha1), contentRange: contentRange(part, size), body: bytes };
      const options = { ...call, signal };
      // A foreign URL is not what may pass.
      endpointOf(api, facts, 'upload_part');
      // Damaged on its way, or its answer was: the bytes are still here.
      const mayPass = (error: unknown) => hasCode(error, 'bad_digest') || error instanceof BoxDecodeError;
      try {
        return await retryWhile(api, options, mayPass, async () => {
          const { data } = await send('parts.upload', 'upload_part', params, options);
          const sent = (data as Partial<UploadedPart> | undefined)?.part;
          if (sent === undefined) throw new BoxDecodeError('uploadSessions.parts.upload: the answer names no part');
          return sent;
        });
      } catch (error) {
        if (hasCode(error, 'range_overlaps_existing_part')) return undefined;
        throw error;
      }
    },
    async list() {
      const parts: UploadPart[] = [];
      for (;;) {
        const { data } = await send('parts.list', 'list_parts', { offset: parts.length, limit: 1000 });
        const { entries, total_count: total } = (data ?? {}) as { entries?: UploadPart[]; total_count?: number };
        if (!Array.isArray(entries)) throw new BoxDecodeError('uploadSessions.parts.list: the answer has no list');
        parts.push(...entries);
        if (entries.length === 0 || parts.length >= (total ?? Infinity)) return new Map(parts.map((part) => [part.offset, part]));
      }
    },
    // A 202, while the service still joins the parts, is waited out below (x-box-not-yet).
    commit: async (params) => (await send('commit', 'commit', params)).data,
    async abort() {
      const sent = send('abort', 'abort', undefined, { asUser: call.asUser, timeoutMs: 30_000 });
      await abortable(sent, call.signal).catch(() => (call.signal?.aborted === true ? settleWithin(sent) : undefined));
    },
  };
}

/** As the commit and checkpoints have it. The digest is the one that the service has checked the part by. */
export function confirmedPart({ part_id, offset, size }: UploadPart, sha1: string): ConfirmedPart {
  return { part_id, offset, size, sha1 };
}

function factsOf(
  { id, part_size: partSize, session_expires_at: expiresAt, session_endpoints: endpoints }: Partial<SessionObject>,
  operationId: string,
): UploadSessionInfo {
  // Answers are not validated, and this one decides where bytes go.
  if (typeof id !== 'string' || id === '') throw new BoxDecodeError(`${operationId}: the answer names no session`);
  return { id, partSize: partSize ?? NaN, expiresAt, endpoints: { ...endpoints } };
}

function endpointOf({ settings }: ApiClient, { endpoints }: UploadSessionInfo, name: string) {
  const url = endpoints[name];
  return url === undefined ? undefined : trustedUrl('uploadSessions', url, settings);
}
