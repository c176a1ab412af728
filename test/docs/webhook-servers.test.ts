import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, Server, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { signWebhook } from 'box-openapi-sdk/webhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { examplesOf, moduleOf, root } from './examples.js';
import { openStage, type Stage } from './stage.js';

const overTheWire = globalThis.fetch;
const keys = { primaryKey: 'primary-key-of-the-app', secondaryKey: 'secondary-key-of-the-app' };
const examples = examplesOf(join(root, 'docs/guides/webhooks.md'));
const exampleWith = (text: string) => {
  const found = examples.find(({ code }) => code.includes(text));
  if (found === undefined) throw new Error(`No example of the page about webhooks has ${text}.`);
  return found;
};

let stage: Stage;
const servers: Server[] = [];

beforeAll(async () => {
  stage = await openStage();
  vi.stubEnv('BOX_PRIMARY_KEY', keys.primaryKey);
  vi.stubEnv('BOX_SECONDARY_KEY', keys.secondaryKey);
});
afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await stage.close();
});

async function listening(server: Server): Promise<string> {
  servers.push(server);
  if (!server.listening) await once(server, 'listening');
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function deliver(url: string, event: object, more: { headers?: Record<string, string>; as?: string } = {}): Promise<number> {
  const body = JSON.stringify(event);
  const headers = { ...(await signWebhook({ body, ...keys })), ...more.headers };
  const { status } = await overTheWire(url, { method: 'POST', headers, body: more.as ?? body });
  return status;
}

const uploaded = (id: string) => ({ id, trigger: 'FILE.UPLOADED', source: { type: 'file', id: '70001', name: 'plan.txt', size: 5 } });
const said = () => vi.mocked(console.log).mock.calls.map(([line]) => String(line));

describe('the server of the page about webhooks', () => {
  let url: string;
  beforeAll(async () => {
    const example = exampleWith('createServer(');
    // Work that takes a while and fails, on demand.
    const slow = "if ('slow' in payload) await new Promise((_, reject) => setTimeout(reject, 300));";
    const code = example.code.replace(/workOff\(payload: WebhookPayload\).*\{/, (line) => `${line} ${slow}`);
    expect(code).toContain(slow);
    const server = await stage.run({ ...example, code });
    if (!(server instanceof Server)) throw new Error('The example starts no server.');
    url = await listening(server as Server);
  });

  it('works an event off once, however often it is delivered', async () => {
    const before = said().length;
    expect([await deliver(url, uploaded('e-1')), await deliver(url, uploaded('e-1'))]).toEqual([200, 200]);
    expect(said().slice(before)).toEqual(['plan.txt has 5 bytes']);
  });

  it('takes events that are newer than it is', async () => {
    expect(await deliver(url, { id: 'e-2', trigger: 'FILE.DREAMT_OF', source: null })).toBe(200);
    expect(said().at(-1)).toBe('nothing to do for FILE.DREAMT_OF');
  });

  it('refuses what is not signed, and what is too large', async () => {
    expect(await deliver(url, uploaded('e-3'), { as: JSON.stringify(uploaded('e-4')) })).toBe(403);
    expect(said().at(-1)).toBe('refused: wrong_signature');
    expect(await deliver(url, uploaded('e-3'), { headers: { 'box-delivery-timestamp': '2020-01-01T00:00:00Z' } })).toBe(403);
    expect(said().at(-1)).toBe('refused: too_old');
    expect(await deliver(url, uploaded('e-3'), { as: 'x'.repeat(2 ** 20 + 1) }).catch(() => 413)).toBe(413);
    expect(await deliver(url, uploaded('e-3'))).toBe(200);
  });

  it('has an event delivered again that it could not work off', async () => {
    expect(await deliver(url, { id: 'e-5', trigger: 'FILE.UPLOADED', source: null })).toBe(500);
    expect(await deliver(url, uploaded('e-5'))).toBe(200);
    expect(said().at(-1)).toBe('plan.txt has 5 bytes');
  });

  it('does not lose an event that is delivered again while it is worked off, which fails then', async () => {
    const first = deliver(url, { ...uploaded('e-6'), slow: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await deliver(url, uploaded('e-6'))).toBe(503);
    expect(await first).toBe(500);
    const before = said().length;
    expect([await deliver(url, uploaded('e-6')), await deliver(url, uploaded('e-6'))]).toEqual([200, 200]);
    expect(said().slice(before)).toEqual(['plan.txt has 5 bytes']);
  });
});

describe('the fetch handler of the page about webhooks', () => {
  it('takes deliveries over HTTP, and refuses others', async () => {
    const path = join(stage.folder, 'webhooks-worker.ts');
    writeFileSync(path, moduleOf(exampleWith('const worker')).replace('return undefined;', 'return worker;'));
    const { example } = (await import(path)) as { example: (givens: object) => Promise<{ fetch(request: Request): Promise<Response> }> };
    const worker = await example({});
    const listener: RequestListener = (incoming, outgoing) => {
      const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as [string, string]);
      const body = new ReadableStream<Uint8Array>({
        async start(controller) {
          for await (const chunk of incoming) controller.enqueue(chunk as Uint8Array);
          controller.close();
        },
      });
      const request = new Request('http://127.0.0.1/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
      void worker.fetch(request).then(({ status }) => outgoing.writeHead(status).end());
    };
    const url = await listening(createServer(listener).listen(0, '127.0.0.1'));
    expect(await deliver(url, uploaded('e-1'))).toBe(200);
    expect(await deliver(url, uploaded('e-1'), { as: 'other' })).toBe(403);
  });
});
