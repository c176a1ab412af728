import { createMockBox, type MockBox, type MockBoxOptions } from '../../../src/testing/index.js';

export const api = 'https://api.box.com/2.0';
export const uploadApi = 'https://upload.box.com/api/2.0';

/** The response body properties that tests read directly. */
export interface Body {
  readonly type: string;
  readonly id: string;
  readonly etag: string;
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly next_marker: string | null;
  readonly total_count: number;
  readonly next_stream_position: string;
  readonly upload_url: string;
  readonly access_token: string;
  readonly refresh_token: string;
  readonly entries: Body[];
  readonly [name: string]: unknown;
}

export interface ParsedResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** A mock and an authenticated client for its first account. */
export async function mockWithClient(options: MockBoxOptions = {}) {
  const mock = await createMockBox(options);
  return { mock, ...clientFor(mock) };
}

export function clientFor(mock: MockBox, userId?: string) {
  const token = (): string => mock.issueToken(userId === undefined ? {} : { userId });
  const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    mock.fetch({
      method,
      url: path.startsWith('http') ? path : api + path,
      headers: { authorization: `Bearer ${token()}`, ...(isJson(body) ? { 'content-type': 'application/json' } : {}), ...headers },
      body: isJson(body) ? JSON.stringify(body) : ((body ?? null) as BodyInit | null),
      redirect: 'manual',
    });
  const call = async (method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<ParsedResponse> => {
    const response = await send(method, path, body, headers);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? {} : JSON.parse(text)) as Body };
  };
  const upload = async (
    name: string,
    content: string | Bytes,
    parentId = '0',
    headers: Record<string, string> = {},
  ): Promise<ParsedResponse> => call('POST', `${uploadApi}/files/content`, fileForm({ name, parent: { id: parentId } }, content), headers);
  return { send, call, upload };
}

const isJson = (body: unknown): boolean =>
  body !== undefined && !(body instanceof FormData || body instanceof Uint8Array || typeof body === 'string');

export type Bytes = Uint8Array<ArrayBuffer>;

export function fileForm(attributes: unknown, content: string | Bytes): FormData {
  const form = new FormData();
  form.append('attributes', JSON.stringify(attributes));
  form.append('file', new Blob([content]), 'file');
  return form;
}

export async function sha1(bytes: Bytes | string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-1', typeof bytes === 'string' ? encode(bytes) : bytes));
}

export const hex = (bytes: Bytes): string => Buffer.from(bytes).toString('hex');
export const base64 = (bytes: Bytes): string => Buffer.from(bytes).toString('base64');
export const encode = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));

/** A clock that tests advance. */
export function adjustableClock(start = Date.UTC(2026, 0, 5, 9)) {
  let nowMs = start;
  return {
    now: (): number => nowMs,
    advance: (seconds: number): void => {
      nowMs += seconds * 1000;
    },
  };
}
