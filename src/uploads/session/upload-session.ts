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
import { transferTimeoutMs } from './transfer-timeout.js';
import type { PartBody } from './part-body.js';
import { contentRange, planParts, type PlannedPart } from './part-plan.js';
import { throwIfAborted } from '../../core/platform/throw-if-aborted.js';

/** The operations of one upload session. Each uses the URL that the session specifies for it, if any. */
export interface UploadSession {
  readonly info: UploadSessionInfo;
  /**
   * Sends a part. Returns undefined if the service already has these bytes, from an attempt whose response was lost. `inFlight` is the
   * number of parts that share the connection.
   */
  send(
    part: PlannedPart,
    body: PartBody,
    sha1: Uint8Array,
    size: number,
    inFlight: number,
    signal: AbortSignal,
  ): Promise<UploadPart | undefined>;
  /** The uploaded parts by offset. `size` is that of the file. Rejects with BoxDecodeError for a list that no session of it can have. */
  list(size: number): Promise<Map<number, UploadPart>>;
  /** Rejects with error responses of the service, including parts_mismatch. */
  commit(params: object): Promise<unknown>;
  /** Never rejects: a session that cannot be aborted expires. After an abort of the caller it waits only briefly. */
  abort(): Promise<void>;
}

/** Creates a session. Rejects with BoxApiError (409) if the name is in use. */
export async function createSession(
  api: ApiClient,
  { parentId, fileId, name }: UploadDestination,
  size: number,
  call: CallOptions,
): Promise<UploadSession> {
  const { signal } = call;
  throwIfAborted(signal);
  // Sent without the signal, because the response contains the ID of the session to abort.
  const options = { ...call, signal: undefined };
  const response =
    fileId === undefined
      ? api.send(operationNamed('uploadSessions.create'), [{ folder_id: parentId, file_name: name, file_size: size }, options])
      : api.send(operationNamed('uploadSessions.createForFile'), [fileId, { file_size: size, file_name: name }, options]);
  const created = response.then(({ data }) => uploadSession(api, readSessionInfo(data ?? {}, 'uploadSessions.create'), call));
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

/** Resumes an earlier session. Rejects with BoxApiError if it no longer exists. */
export async function resumeSession(api: ApiClient, info: UploadSessionInfo, call: CallOptions): Promise<UploadSession> {
  const operation = operationNamed('uploadSessions.get');
  const { data } = await api.send(operation, [info.id, undefined, call], endpointUrl(api, info, 'status'));
  return uploadSession(api, readSessionInfo({ ...(data as Partial<SessionObject>), id: info.id }, operation.id), call);
}

/** Whether the session no longer exists: it has expired, or was aborted or committed. */
export function isSessionGone(error: unknown): boolean {
  if (hasCode(error, 'session_expired', 'invalid_upload_session_id')) return true;
  if (!(error instanceof BoxApiError) || !error.operationId.startsWith('uploadSessions.')) return false;
  return (error.status === 404 || error.status === 410) && !error.operationId.startsWith('uploadSessions.create');
}

/** The session with this information. Does not check whether it exists. */
export function uploadSession(api: ApiClient, info: UploadSessionInfo, call: CallOptions): UploadSession {
  const send = async (name: string, endpoint: string, params?: object, options = call): Promise<ApiResult> =>
    api.send(operationNamed(`uploadSessions.${name}`), [info.id, params, options], endpointUrl(api, info, endpoint));
  return {
    info,
    async send(part, body, sha1, size, inFlight, signal) {
      const params = { digest: digestHeader(sha1), contentRange: contentRange(part, size), body: body.create };
      const timeoutMs = transferTimeoutMs(api.settings, call.timeoutMs, (part.end - part.start) * inFlight);
      const options = { ...call, signal, timeoutMs, headers: body.headers };
      // Throws for an untrusted URL here, because retrying cannot help.
      endpointUrl(api, info, 'upload_part');
      // The part or its response was damaged in transit. The bytes are still in memory.
      const isRetryable = (error: unknown) => hasCode(error, 'bad_digest') || error instanceof BoxDecodeError;
      try {
        return await retryWhile(api, options, isRetryable, async () => {
          const { data } = await send('parts.upload', 'upload_part', params, options);
          const sent = (data as Partial<UploadedPart> | undefined)?.part;
          if (sent === undefined)
            throw new BoxDecodeError('uploadSessions.parts.upload: the response has no part', {
              operationId: 'uploadSessions.parts.upload',
            });
          return sent;
        });
      } catch (error) {
        if (hasCode(error, 'range_overlaps_existing_part')) return undefined;
        throw error;
      }
    },
    async list(size) {
      const parts = new Map<number, UploadPart>();
      const maxParts = planParts(size, info.partSize).length;
      for (let offset = 0; ;) {
        const { data } = await send('parts.list', 'list_parts', { offset, limit: 1000 });
        const { entries, total_count: total = Infinity } = (data ?? {}) as { entries?: (UploadPart | null)[]; total_count?: number };
        if (!Array.isArray(entries))
          throw new BoxDecodeError('uploadSessions.parts.list: the response has no entries', { operationId: 'uploadSessions.parts.list' });
        const known = parts.size;
        for (const part of entries) {
          if (!Number.isInteger(part?.offset))
            throw new BoxDecodeError('uploadSessions.parts.list: an entry has no offset', { operationId: 'uploadSessions.parts.list' });
          if (part !== null) parts.set(part.offset, part);
        }
        if (parts.size > maxParts)
          throw new BoxDecodeError(`uploadSessions.parts.list: more than ${String(maxParts)} parts of this file`, {
            operationId: 'uploadSessions.parts.list',
          });
        offset += entries.length;
        // A page without new parts repeats an earlier one.
        if (parts.size === known || offset >= total) return parts;
      }
    },
    // The client waits while the service still assembles the parts (202, x-box-not-yet).
    commit: async (params) => (await send('commit', 'commit', params)).data,
    async abort() {
      const sent = send('abort', 'abort', undefined, { asUser: call.asUser, timeoutMs: 30_000 });
      await abortable(sent, call.signal).catch(() => (call.signal?.aborted === true ? settleWithin(sent) : undefined));
    },
  };
}

/** A part as used in commits and checkpoints. `sha1` is the digest that the service has verified. */
export function confirmedPart({ part_id, offset, size }: UploadPart, sha1: string): ConfirmedPart {
  return { part_id, offset, size, sha1 };
}

function readSessionInfo(
  { id, part_size: partSize, session_expires_at: expiresAt, session_endpoints: endpoints }: Partial<SessionObject>,
  operationId: string,
): UploadSessionInfo {
  // Responses are not validated, and this one determines where bytes are sent.
  if (typeof id !== 'string' || id === '') throw new BoxDecodeError(`${operationId}: the response has no session ID`, { operationId });
  return { id, partSize: partSize ?? NaN, expiresAt, endpoints: { ...endpoints } };
}

function endpointUrl({ settings }: ApiClient, { endpoints }: UploadSessionInfo, name: string) {
  const url = endpoints[name];
  return url === undefined ? undefined : trustedUrl('uploadSessions', url, settings);
}
