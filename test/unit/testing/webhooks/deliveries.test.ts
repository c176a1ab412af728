import { execFileSync } from 'node:child_process';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verifyWebhook } from 'box-openapi-sdk/webhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adjustableClock, mockWithClient } from '../mock-client.js';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const clock = adjustableClock(Date.now());
const { mock, call, upload } = await mockWithClient({
  now: clock.now,
  seed: { tree: { Reports: { 'q1.txt': 'one', Old: {} }, 'b.txt': 'b' } },
});

/** A receiver of deliveries. `statuses` are those of its first responses. The others are 200. */
async function receiver(statuses: number[] = []): Promise<{ url: string; received: Received[]; server: Server }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(statuses.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hook`, received, server };
}

let servers: Server[] = [];
beforeEach(() => mock.reset());
afterEach(() => {
  for (const server of servers) server.close();
  servers = [];
  mock.assertConforms();
});

const idOf = (path: string): string => mock.state.find(path)?.id ?? '';

async function watch(path: string, triggers: string[], statuses?: number[]) {
  const { url, received, server } = await receiver(statuses);
  servers.push(server);
  const target = { type: mock.state.find(path)?.type, id: idOf(path) };
  const { status, body } = await call('POST', '/webhooks', { target, address: url, triggers });
  expect(status).toBe(201);
  return { received, id: body.id };
}

const triggersIn = (received: readonly Received[]): unknown[] =>
  received.map(({ body }) => (JSON.parse(body) as { trigger: unknown }).trigger);

describe('mock webhook deliveries', () => {
  it('are sent for items in the watched folder, in order, with the item as source', async () => {
    const { received, id } = await watch('/Reports', ['FILE.UPLOADED', 'FILE.RENAMED', 'FILE.TRASHED', 'FOLDER.CREATED']);
    const file = (await upload('new.txt', 'new', idOf('/Reports/Old'))).body.entries[0]?.id ?? '';
    await call('PUT', `/files/${file}`, { name: 'newer.txt' });
    await call('PUT', `/files/${file}`, { description: 'no trigger' });
    await call('DELETE', `/files/${file}`);
    await call('POST', '/folders', { name: 'More', parent: { id: idOf('/Reports') } });
    await upload('elsewhere.txt', 'x');
    await mock.webhooks.settled();
    expect(triggersIn(received)).toEqual(['FILE.UPLOADED', 'FILE.RENAMED', 'FILE.TRASHED', 'FOLDER.CREATED']);
    expect(JSON.parse(received[1]?.body ?? '')).toMatchObject({
      type: 'webhook_event',
      trigger: 'FILE.RENAMED',
      webhook: { type: 'webhook', id },
      created_by: { type: 'user', login: 'ada@example.com' },
      source: { type: 'file', id: file, name: 'newer.txt' },
      additional_info: [],
    });
    expect(mock.webhooks.deliveries.map(({ trigger, state }) => `${trigger} ${state}`)).toEqual(
      triggersIn(received).map((one) => `${String(one)} delivered`),
    );
  });

  it('are signed with both keys: the verifier of this package and openssl agree', async () => {
    const { received } = await watch('/b.txt', ['FILE.RENAMED']);
    await call('PUT', `/files/${idOf('/b.txt')}`, { name: 'ü.txt' });
    await mock.webhooks.settled();
    const [{ headers, body } = { headers: {}, body: '' }] = received;
    const { primaryKey, secondaryKey } = mock.webhooks.keys;
    for (const keys of [{ primaryKey }, { secondaryKey }, { primaryKey: 'replaced', secondaryKey }])
      expect(await verifyWebhook({ ...keys, headers, body })).toMatchObject({ valid: true });
    expect(await verifyWebhook({ primaryKey: 'wrong', headers, body })).toMatchObject({ valid: false });
    for (const [name, key] of [
      ['primary', primaryKey],
      ['secondary', secondaryKey],
    ] as const) {
      const input = body + String(headers['box-delivery-timestamp']);
      const digest = execFileSync('openssl', ['dgst', '-sha256', '-hmac', key, '-binary'], { input });
      expect(headers[`box-signature-${name}`]).toBe(digest.toString('base64'));
    }
  });

  it('are retried with the same event until they succeed, before later deliveries', async () => {
    const { received } = await watch('/b.txt', ['FILE.RENAMED', 'FILE.LOCKED'], [500, 503]);
    await call('PUT', `/files/${idOf('/b.txt')}`, { name: 'c.txt' });
    await call('PUT', `/files/${idOf('/c.txt')}`, { lock: { type: 'lock' } });
    await mock.webhooks.settled();
    expect(triggersIn(received)).toEqual(['FILE.RENAMED']);
    expect(mock.webhooks.deliveries).toMatchObject([
      { state: 'pending', attempts: [{ status: 500 }] },
      { state: 'pending', attempts: [] },
    ]);
    clock.advance(30);
    await mock.webhooks.settled();
    clock.advance(120);
    await mock.webhooks.settled();
    expect(triggersIn(received)).toEqual(['FILE.RENAMED', 'FILE.RENAMED', 'FILE.RENAMED', 'FILE.LOCKED']);
    const attempts = received.slice(0, 3);
    expect(new Set(attempts.map(({ body }) => (JSON.parse(body) as { id: string }).id)).size).toBe(1);
    expect(new Set(attempts.map(({ headers }) => headers['box-delivery-id'])).size).toBe(3);
    expect(mock.webhooks.deliveries).toMatchObject([{ state: 'delivered', attempts: [{}, {}, { status: 200 }] }, { state: 'delivered' }]);
  });

  it('fail after the last retry, and when nobody listens', async () => {
    const { id } = await watch('/b.txt', ['FILE.RENAMED']);
    for (const server of servers) await new Promise((resolve) => server.close(resolve));
    await call('PUT', `/files/${idOf('/b.txt')}`, { name: 'c.txt' });
    for (let hour = 0; hour < 10; hour++) {
      await mock.webhooks.settled();
      clock.advance(3600 * 3);
    }
    const [delivery] = mock.webhooks.deliveries;
    expect(delivery).toMatchObject({ webhookId: id, state: 'failed' });
    expect(delivery?.attempts.every(({ status }) => status === 0)).toBe(true);
    expect(delivery?.attempts).toHaveLength(7);
  });

  it('never leave the machine: a remote address is recorded as not sent, and HTTP to it is a violation', async () => {
    const target = { type: 'file', id: idOf('/b.txt') };
    await call('POST', '/webhooks', { target, address: 'https://hooks.example.com/box', triggers: ['FILE.RENAMED'] });
    await call('PUT', `/files/${target.id}`, { name: 'c.txt' });
    await mock.webhooks.settled();
    expect(mock.webhooks.deliveries).toMatchObject([{ state: 'not sent', attempts: [], trigger: 'FILE.RENAMED' }]);
    expect((await call('POST', '/webhooks', { target, address: 'http://hooks.example.com/box', triggers: ['FILE.RENAMED'] })).status).toBe(
      400,
    );
    expect(mock.violations).toMatchObject([{ operationId: 'webhooks.create', location: 'body/address' }]);
    await mock.reset();
  });

  it('end with the webhook, and with the permanent deletion of the item', async () => {
    const { received, id } = await watch('/Reports/q1.txt', ['FILE.DELETED', 'FILE.RENAMED', 'FILE.TRASHED']);
    const file = idOf('/Reports/q1.txt');
    await call('DELETE', `/files/${file}`);
    await call('DELETE', `/files/${file}/trash`);
    await mock.webhooks.settled();
    expect(triggersIn(received)).toEqual(['FILE.TRASHED', 'FILE.DELETED']);
    expect((await call('GET', `/webhooks/${id}`)).status).toBe(404);
  });
});
