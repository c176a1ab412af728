import { empty, json, type MockResponse } from '../http/response.js';
import { respondToRepresentation } from './representations.js';
import { isLoopback, placeholderPath } from '../http/hosts.js';
import { samplePicture } from '../http/sample-pictures.js';
import type { Problem } from '../http/errors.js';
import { isVisibleTo } from '../handlers/events.js';
import type { IncomingRequest } from '../http/request.js';
import type { World } from '../state/world.js';

export interface UndocumentedResponse {
  readonly response: MockResponse;
  /** The operation that documents this response, if any. */
  readonly operationId: string | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Serves URLs that the mock itself returns: downloads, representations, placeholders of thumbnails and long polls. The document has no
 * operations for them. Throws a `ServiceError` for a representation that the caller may not read.
 */
export async function respondToUndocumentedRoute(
  world: World,
  request: IncomingRequest,
  stopSignal: AbortSignal,
  tokensElsewhere: boolean,
): Promise<UndocumentedResponse | undefined> {
  const { pathname, searchParams } = request.url;
  if (request.method !== 'GET') return undefined;
  const representation = await respondToRepresentation(world, request);
  if (representation !== undefined) return { response: representation, operationId: undefined, problems: [] };
  const leaks = (): Problem[] => leakedCredentials(request, tokensElsewhere);
  const ticket = /^\/d\/1\/([^/]+)\/download$/.exec(pathname)?.[1];
  if (ticket !== undefined) return { response: download(world, request, ticket), operationId: 'files.content.download', problems: leaks() };
  if (pathname === placeholderPath)
    return { response: { status: 200, body: samplePicture('image/png') }, operationId: undefined, problems: leaks() };
  if (pathname !== '/subscribe') return undefined;
  const response = await subscribe(world, searchParams, [stopSignal, request.signal]);
  return { response, operationId: undefined, problems: leaks() };
}

/**
 * Credentials that must not be sent to another host. On the loopback interface, all hosts are one. Some other clients send their token with
 * every request, and the service ignores it.
 */
function leakedCredentials({ url, headers }: IncomingRequest, tokensElsewhere: boolean): Problem[] {
  if (isLoopback(url)) return [];
  const message = 'must not be sent to this host';
  const own = ['boxapi', 'as-user', 'cookie'];
  const names = [...(tokensElsewhere ? [] : ['authorization']), ...own].filter((name) => headers.has(name));
  const queries = url.searchParams.has('access_token') ? [{ location: 'query access_token', message }] : [];
  return [...names.map((name) => ({ location: `header ${name}`, message })), ...queries];
}

function download(world: World, request: IncomingRequest, ticket: string): MockResponse {
  const found = world.tickets.findDownload(ticket);
  if (found === undefined || found.file.purged) return { status: 404, body: { kind: 'json', value: unknownUrl } };
  const { file, version } = found;
  const { content } = version;
  if (file.sharedLink !== null) file.sharedLink.downloads += 1;
  const headers = {
    'accept-ranges': 'bytes',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(version.name)}`,
    etag: `"${content.sha1}"`,
  };
  const range = rangeIn(request.headers.get('range'), content.size);
  if (range === 'unsatisfiable') return empty(416, { ...headers, 'content-range': `bytes */${String(content.size)}` });
  const [first, end] = range ?? [0, content.size];
  const partial = range === undefined ? {} : { 'content-range': `bytes ${String(first)}-${String(end - 1)}/${String(content.size)}` };
  const body = { kind: 'content', mediaType: 'application/octet-stream', size: end - first, read: () => content.read(first, end) } as const;
  return { status: range === undefined ? 200 : 206, headers: { ...headers, ...partial }, body };
}

const unknownUrl = { type: 'error', status: 404, code: 'not_found', message: 'The URL has expired or is unknown' };

/** The first byte and the end (exclusive) of a single range (RFC 9110, section 14). Multiple and invalid ranges are ignored, as the RFC allows. */
function rangeIn(header: string | null, size: number): [number, number] | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  const [first = '', last = ''] = (match ?? []).slice(1);
  if (match === null || (first === '' && last === '')) return undefined;
  if (first === '') return Number(last) === 0 ? 'unsatisfiable' : [Math.max(size - Number(last), 0), size];
  if (last !== '' && Number(last) < Number(first)) return undefined;
  if (Number(first) >= size) return 'unsatisfiable';
  return [Number(first), last === '' ? size : Math.min(Number(last) + 1, size)];
}

/** Long poll: returns `new_change` when the user's stream has a new event, without the event itself. */
async function subscribe(world: World, query: URLSearchParams, signals: readonly (AbortSignal | undefined)[]): Promise<MockResponse> {
  const user = world.tickets.findChannel(query.get('channel') ?? '');
  if (user === undefined) return json({ message: 'reconnect' });
  const position = query.get('stream_position');
  const start = position === null ? undefined : world.events.indexOf(position);
  const hasNewEvents =
    start !== undefined &&
    world.events
      .all()
      .slice(start)
      .some((event) => isVisibleTo(event, user, 'all'));
  if (hasNewEvents) return json({ version: 1, message: 'new_change' });
  return new Promise((resolve) => {
    const finish = (message: string): void => {
      clearTimeout(timer);
      stopListening();
      for (const signal of signals) signal?.removeEventListener('abort', reconnect);
      resolve(json({ version: 1, message }));
    };
    const reconnect = (): void => {
      finish('reconnect');
    };
    const timer = setTimeout(reconnect, world.settings.longPollSeconds * 1000);
    const stopListening = world.events.listen((event) => {
      if (isVisibleTo(event, user, 'all')) finish('new_change');
    });
    for (const signal of signals) signal?.addEventListener('abort', reconnect, { once: true });
    if (signals.some((signal) => signal?.aborted)) reconnect();
  });
}
