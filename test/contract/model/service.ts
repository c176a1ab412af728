import { createMockBox, type MockBox, type MockBoxOptions } from 'box-openapi-sdk/testing';
import { newItem, type Account, type Item, type Person } from './state.js';
import type { Request, ResponseBody } from './step.js';

const api = 'https://api.box.com/2.0';
const uploadApi = 'https://upload.box.com/api/2.0';

const start = Date.UTC(2026, 0, 5, 9);

export const mockOptions: MockBoxOptions = {
  now: () => start,
  acceptVariants: false,
  seed: {
    users: [
      { id: '101', name: 'Ada', login: 'ada@example.com', role: 'admin' },
      { id: '102', name: 'Ben', login: 'ben@example.com' },
      { id: '103', name: 'Cleo', login: 'cleo@example.com' },
      { id: '104', name: 'Dora', login: 'dora@example.com' },
    ],
  },
};

/** The mock as the users see it: requests go through `fetch` with a token of the user. */
export interface Service {
  readonly mock: MockBox;
  /** Continues with a mock that has the same state, until the next reset. */
  replace(mock: MockBox): Promise<void>;
  send(user: Person, request: Request): Promise<{ readonly status: number; readonly body: ResponseBody }>;
  /** Sends a request that must succeed. */
  read<T>(user: Person, path: string): Promise<T>;
  /** Call it after time has passed: tokens expire. */
  renewTokens(): void;
  /** Restores the empty account. A new mock would compile its schemas again. */
  reset(): Promise<void>;
}

export async function openService(): Promise<Service> {
  const tokens = new Map<Person, string>();
  const empty = await createMockBox(mockOptions);
  let current = empty;
  const service: Service = {
    get mock() {
      return current;
    },
    async replace(mock) {
      if (current !== empty) await current.close();
      current = mock;
    },
    async send(user, { method, path, body, content, headers = {} }) {
      const token = tokens.get(user) ?? service.mock.issueToken({ userId: user.id });
      tokens.set(user, token);
      const authorization = `Bearer ${token}`;
      const response =
        content === undefined
          ? await service.mock.fetch({
              ...{ method, url: api + path, redirect: 'manual' },
              headers: { authorization, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
              body: body === undefined ? null : JSON.stringify(body),
            })
          : await service.mock.fetch({ method, url: uploadApi + path, headers: { authorization }, body: formOf(body, content) });
      const text = await response.text();
      return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as ResponseBody };
    },
    async read<T>(user: Person, path: string) {
      const { status, body } = await service.send(user, { method: 'GET', path });
      if (status !== 200) throw new Error(`GET ${path} by ${user.name}: ${String(status)} ${JSON.stringify(body)}`);
      return body as unknown as T;
    },
    renewTokens() {
      tokens.clear();
    },
    async reset() {
      tokens.clear();
      await service.replace(empty);
      await empty.reset();
    },
  };
  return service;
}

function formOf(attributes: unknown, content: string): FormData {
  const form = new FormData();
  form.append('attributes', JSON.stringify(attributes));
  form.append('file', new Blob([content]), 'file');
  return form;
}

/** The account of the seed, with the metadata templates that the operations use. */
export async function openAccount(service: Service): Promise<Account> {
  const users = (mockOptions.seed?.users ?? []).map(({ id = '', name, role }): Person => {
    const user = { id, name, isAdmin: role === 'admin', pending: [], root: undefined as unknown as Item };
    user.root = { ...newItem('folder', 'All Files', undefined, user), id: '0' };
    return user;
  });
  const account = { users, items: new Set<Item>(), gone: [], groups: [], goneGroups: [] };
  for (const templateKey of ['plain', 'copied']) {
    const fields = [{ type: 'string', key: 'note', displayName: 'Note' }];
    const body = { scope: 'enterprise', templateKey, displayName: templateKey, fields, copyInstanceOnItemCopy: templateKey === 'copied' };
    await service.send(users[0] as Person, { method: 'POST', path: '/metadata_templates/schema', body });
  }
  return account;
}
