import { createHash } from 'node:crypto';
import { json, respondingFetch, type FakeFetch, type RecordedRequest } from '../fake-fetch.js';

export const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes);
export const digestOf = (bytes: Uint8Array) => `sha=${sha1(bytes).digest('base64')}`;

/** Bytes that depend on their position, so that misplaced bytes are detected. */
export const testBytes = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 7 + (index >> 8)) % 251);

export interface SentPart {
  readonly start: number;
  readonly bytes: Uint8Array;
  readonly digest: string | null;
  readonly contentRange: string | null;
}

export interface UploadService extends FakeFetch {
  /** Method and last path segment of each request, in order of arrival. */
  readonly calls: string[];
  readonly parts: SentPart[];
  /** The highest number of concurrent part uploads. */
  mostInFlight: number;
  /** The parsed body of the commit request. */
  committed: { parts: { part_id: string; offset: number; size: number }[]; attributes?: object } | undefined;
}

interface UploadServiceOptions {
  partSize: number;
  /** Overrides the default response, unless it returns `undefined`. */
  onPart?: (part: SentPart, request: RecordedRequest, attempt: number) => Response | undefined | Promise<Response | undefined>;
  onCommit?: (attempt: number) => Response | undefined;
  endpoints?: object | null;
}

const host = 'https://fupload-1.app.box.com/sessions/S1';
export const sessionEndpoints = {
  upload_part: `${host}/part`,
  commit: `${host}/commit`,
  abort: `${host}/abort`,
  list_parts: `${host}/parts`,
  status: `${host}/status`,
};

/** The part of the upload session API that one upload needs. Accepts every part and lists the accepted parts. */
export function uploadService({ partSize, onPart, onCommit, endpoints = sessionEndpoints }: UploadServiceOptions): UploadService {
  let inFlight = 0;
  let commits = 0;
  const entryOf = ({ start, bytes }: SentPart) => ({
    part_id: `P${String(start)}`,
    offset: start,
    size: bytes.length,
    sha1: sha1(bytes).digest('hex'),
  });

  const takePart = async (request: RecordedRequest): Promise<Response> => {
    inFlight += 1;
    service.mostInFlight = Math.max(service.mostInFlight, inFlight);
    const contentRange = request.headers.get('content-range');
    const start = Number(/bytes (\d+)-/.exec(contentRange ?? '')?.[1]);
    const bytes = (request.body as Uint8Array).slice();
    const part = { start, bytes, digest: request.headers.get('digest'), contentRange };
    const attempt = service.parts.filter((other) => other.start === start).length + 1;
    service.parts.push(part);
    try {
      return (await onPart?.(part, request, attempt)) ?? json({ part: entryOf(part) });
    } finally {
      inFlight -= 1;
    }
  };

  const respond = async (request: RecordedRequest): Promise<Response> => {
    const resource = request.url.pathname.split('/').at(-1) ?? '';
    service.calls.push(`${request.method} ${resource}`);
    if (request.method === 'PUT') return takePart(request);
    if (request.method === 'DELETE') return new Response(null, { status: 204 });
    if (resource === 'upload_sessions') {
      const session = { type: 'upload_session', id: 'S1', part_size: partSize, session_endpoints: endpoints ?? undefined };
      return json(session, 201);
    }
    if (resource === 'parts') {
      const offset = Number(request.url.searchParams.get('offset'));
      const entries = service.parts.map(entryOf).filter((entry, at, all) => all.findIndex(({ offset: o }) => o === entry.offset) === at);
      // Newest first and two at a time, because clients must not assume an order or a page size.
      return json({ entries: entries.reverse().slice(offset, offset + 2), offset, limit: 2, total_count: entries.length });
    }
    if (resource === 'commit') {
      commits += 1;
      const response = onCommit?.(commits);
      if (response !== undefined) return response;
      service.committed = JSON.parse(String(request.body)) as NonNullable<UploadService['committed']>;
      return json({ entries: [{ type: 'file', id: '77', name: 'film.mov' }], total_count: 1 }, 201);
    }
    throw new Error(`No response is defined for ${request.method} ${request.url.href}`);
  };

  const service: UploadService = { ...respondingFetch(respond), calls: [], parts: [], mostInFlight: 0, committed: undefined };
  return service;
}
