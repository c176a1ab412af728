import { createHash } from 'node:crypto';
import { createMockBox, type MockBox } from 'box-openapi-sdk/testing';

export const api = 'https://api.box.com/2.0';
export const uploadApi = 'https://upload.box.com/api/2.0';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON of the body. An empty object for another one. */
  readonly body: Record<string, unknown>;
  readonly text: string;
}

export interface Caller {
  /** Sends JSON. The path is relative to the API, or a whole URL. */
  readonly call: (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Reply>;
  /** Uploads a file, and returns its ID. */
  readonly upload: (name: string, content: string, parentId?: string) => Promise<string>;
}

/** A mock with an enterprise of three users, and one of them as the default caller. The admin Ada owns the tree. */
export interface Scene extends Caller {
  readonly mock: MockBox;
  readonly ben: Caller;
  readonly cleo: Caller;
  /** The ID of an item of Ada, which it also finds after the item was deleted or moved. */
  readonly id: (path: string) => string;
  /** Invites a user to an item of Ada. Returns the ID of the collaboration. */
  readonly invite: (path: string, userId: string, role: string) => Promise<string>;
  /** Moves the clock of the mock. */
  readonly wait: (seconds: number) => void;
}

/** One behavior of the service, and what the mock does. */
export type Behavior = readonly [name: string, observe: (scene: Scene) => Promise<unknown>, expected: unknown];

const users = [
  { id: '1', name: 'Ada', login: 'ada@example.com', role: 'admin' as const },
  { id: '2', name: 'Ben', login: 'ben@example.com' },
  { id: '3', name: 'Cleo', login: 'cleo@example.com' },
];
const tree = { Reports: { 'q1.txt': 'first', 'q2.txt': 'second', Old: { 'q0.txt': 'zero' } }, Empty: {}, 'note.txt': 'a note' };

export async function openScene(): Promise<Scene> {
  let now = Date.UTC(2026, 0, 5, 9);
  const mock = await createMockBox({ seed: { users, tree }, now: () => now, uploadSessions: { minBytes: 20, partBytes: 8 } });
  const ada = callerFor(mock, '1');
  const known = new Map<string, string>();
  const id = (path: string): string => {
    const found = mock.state.find(path)?.id ?? known.get(path);
    if (found === undefined) throw new Error(`The scene has no ${path}.`);
    known.set(path, found);
    return found;
  };
  return {
    ...ada,
    mock,
    ben: callerFor(mock, '2'),
    cleo: callerFor(mock, '3'),
    id,
    async invite(path, userId, role) {
      const item = { type: mock.state.find(path)?.type ?? '', id: id(path) };
      const { body } = await ada.call('POST', '/collaborations', { item, accessible_by: { type: 'user', id: userId }, role });
      return String(body['id']);
    },
    wait(seconds) {
      now += seconds * 1000;
    },
  };
}

function callerFor(mock: MockBox, userId: string): Caller {
  const send = async (method: string, path: string, body: BodyInit | null, headers: Record<string, string>): Promise<Reply> => {
    const response = await mock.fetch({
      method,
      url: path.startsWith('https:') ? path : api + path,
      headers: { authorization: `Bearer ${mock.issueToken({ userId })}`, ...headers },
      body,
      redirect: 'manual',
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type') === 'application/json';
    return { status: response.status, headers: response.headers, body: isJson ? (JSON.parse(text) as Reply['body']) : {}, text };
  };
  const call: Caller['call'] = (method, path, body, headers = {}) => {
    if (body === undefined || body instanceof FormData || body instanceof URLSearchParams || body instanceof Uint8Array)
      return send(method, path, (body ?? null) as BodyInit | null, { ...headers });
    return send(method, path, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
  };
  return {
    call,
    async upload(name, content, parentId = '0') {
      const { body, text } = await call('POST', `${uploadApi}/files/content`, form({ name, parent: { id: parentId } }, content));
      const [file] = (body['entries'] ?? []) as { id: string }[];
      if (file === undefined) throw new Error(`The upload failed: ${text}`);
      return file.id;
    },
  };
}

export function form(attributes: object, content: string): FormData {
  const data = new FormData();
  data.append('attributes', JSON.stringify(attributes));
  data.append('file', new Blob([content]), 'file');
  return data;
}

/** The header `Digest`. */
export const digest = (text: string): string => `sha=${createHash('sha1').update(text).digest('base64')}`;

/** The status and the code of an error, or only the status. */
export const outcome = ({ status, body }: Reply): string =>
  typeof body['code'] === 'string' ? `${String(status)} ${body['code']}` : String(status);

export const entriesOf = ({ body }: Reply): Record<string, unknown>[] => (body['entries'] ?? []) as Record<string, unknown>[];

export const namesIn = (reply: Reply): unknown[] => entriesOf(reply).map(({ name }) => name);
