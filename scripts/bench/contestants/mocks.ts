import { Worker } from 'node:worker_threads';
import type { MockBox } from 'box-openapi-sdk/testing';
import { repeated, type Contestant, type Work } from './work.js';

const api = 'https://api.box.com/2.0';

/** The size of the large account. */
const manyItems = 100_000;
const manyInstances = 10_000;

/** The mock with a file that the calls read and change. */
export async function mockWithFile(): Promise<{
  readonly mock: MockBox;
  readonly fileId: string;
  readonly headers: Record<string, string>;
}> {
  const { createMockBox } = await import('box-openapi-sdk/testing');
  const mock = await createMockBox({ seed: { tree: { 'report.txt': 'A report' } } });
  const headers = { authorization: `Bearer ${mock.issueToken({ expiresInSeconds: 86_400 })}`, 'content-type': 'application/json' };
  return { mock, fileId: mock.state.find('/report.txt')?.id ?? '', headers };
}

/** Sends a request through the `fetch` of the mock and returns the JSON of its response. */
const sender =
  ({ mock, headers }: { readonly mock: MockBox; readonly headers: Record<string, string> }) =>
  async (method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
    const text = body === undefined ? null : JSON.stringify(body);
    const response = await mock.fetch({ method, url: api + path, headers, body: text });
    return (await response.json()) as Record<string, unknown>;
  };

/** The state of a mock without its rules: JSON in, a change of a map, JSON out. */
function mapOfFiles(): (method: string, id: string, body: string) => string {
  const files = new Map<string, Record<string, unknown>>([
    ['1', { type: 'file', id: '1', etag: '0', name: 'report.txt', description: '' }],
  ]);
  return (method, id, body) => {
    const file = files.get(id) ?? {};
    if (method === 'PUT') files.set(id, { ...file, ...(JSON.parse(body) as object) });
    return JSON.stringify(files.get(id));
  };
}

async function overHttp(kind: 'map' | 'mock'): Promise<Work> {
  const worker = new Worker(new URL('./mock-worker.js', import.meta.url), { workerData: kind });
  const { url, id, headers } = await new Promise<{ url: string; id: string; headers: Record<string, string> }>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  worker.unref();
  const { request } = await import('undici');
  return repeated(async () => {
    const { body } = await request(`${url}/2.0/files/${id}`, { headers });
    return ((await body.json()) as { id: string }).id;
  }, id);
}

/** A call of the mock, in process and over HTTP, next to a map without rules, and calls of a large account. */
export const mocks = {
  map: () => {
    const call = mapOfFiles();
    return Promise.resolve(repeated(() => Promise.resolve((JSON.parse(call('GET', '1', '')) as { id: string }).id), '1'));
  },
  get: async () => {
    const setup = await mockWithFile();
    const send = sender(setup);
    return repeated(async () => (await send('GET', `/files/${setup.fileId}`))['id'], setup.fileId);
  },
  change: async () => {
    const setup = await mockWithFile();
    const send = sender(setup);
    let count = 0;
    return repeated(async () => (await send('PUT', `/files/${setup.fileId}`, { description: String((count += 1)) }))['id'], setup.fileId);
  },
  'http-map': () => overHttp('map'),
  'http-mock': () => overHttp('mock'),
  'page-small': () => pages(200),
  'page-large': () => pages(manyItems),
  query: async () => {
    const setup = await mockWithFile();
    const send = sender(setup);
    const fields = [{ type: 'float', key: 'amount', displayName: 'Amount' }];
    await send('POST', '/metadata_templates/schema', { scope: 'enterprise', templateKey: 'bill', displayName: 'Bill', fields });
    for (let amount = 0; amount < manyInstances; amount++) {
      const { id } = setup.mock.state.addFolder({ name: `folder ${String(amount)}` });
      await send('POST', `/folders/${id}/metadata/enterprise/bill`, { amount });
    }
    const query = {
      from: `enterprise_${setup.mock.credentials.enterpriseId}.bill`,
      query: 'amount >= :min AND amount < :max',
      query_params: { min: 5000, max: 5100 },
      ancestor_folder_id: '0',
      order_by: [{ field_key: 'amount', direction: 'asc' }],
    };
    return repeated(async () => ((await send('POST', '/metadata_queries/execute_read', query))['entries'] as unknown[]).length, 100);
  },
} satisfies Record<string, Contestant>;

/** Pages of 100 from the middle of a folder. */
async function pages(size: number): Promise<Work> {
  const { createMockBox } = await import('box-openapi-sdk/testing');
  const many = Object.fromEntries(Array.from({ length: size }, (_, index) => [`file ${String(index)}`, 'x']));
  const mock = await createMockBox({ seed: { tree: { many } } });
  const send = sender({ mock, headers: { authorization: `Bearer ${mock.issueToken({ expiresInSeconds: 86_400 })}` } });
  const path = `/folders/${mock.state.find('/many')?.id ?? ''}/items?limit=100&offset=${String(Math.min(size / 2, 9000))}`;
  return repeated(async () => ((await send('GET', path))['entries'] as unknown[]).length, 100);
}
