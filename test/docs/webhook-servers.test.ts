import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, Server, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { signWebhook } from 'box-openapi-sdk/webhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { examplesOf, moduleOf, root } from './examples.js';
import { openExampleRunner, type ExampleRunner } from './example-runner.js';

const realFetch = globalThis.fetch;
const keys = { primaryKey: 'primary-key-of-the-app', secondaryKey: 'secondary-key-of-the-app' };
const examples = examplesOf(join(root, 'docs/guides/webhooks.md'));
const exampleWith = (text: string) => {
  const found = examples.find(({ code }) => code.includes(text));
  if (found === undefined) throw new Error(`No example of the webhooks guide contains ${text}.`);
  return found;
};

let runner: ExampleRunner;
const servers: Server[] = [];

beforeAll(async () => {
  runner = await openExampleRunner();
  vi.stubEnv('BOX_PRIMARY_KEY', keys.primaryKey);
  vi.stubEnv('BOX_SECONDARY_KEY', keys.secondaryKey);
});
afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await runner.close();
});

async function listening(server: Server): Promise<string> {
  servers.push(server);
  if (!server.listening) await once(server, 'listening');
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function deliver(url: string, event: object, more: { headers?: Record<string, string>; as?: string } = {}): Promise<number> {
  const body = JSON.stringify(event);
  const headers = { ...(await signWebhook({ body, ...keys })), ...more.headers };
  const { status } = await realFetch(url, { method: 'POST', headers, body: more.as ?? body });
  return status;
}

const uploaded = (id: string) => ({ id, trigger: 'FILE.UPLOADED', source: { type: 'file', id: '70001', name: 'plan.txt', size: 5 } });
const logLines = () => vi.mocked(console.log).mock.calls.map(([line]) => String(line));

describe('webhooks guide server', () => {
  let url: string;
  beforeAll(async () => {
    const example = exampleWith('createServer(');
    // Lets a test hold the processing of an event and then make it fail.
    const slow = "if ('slow' in payload) await globalThis.slowWork();";
    const code = example.code.replace(/workOff\(payload: WebhookPayload\).*\{/, (line) => `${line} ${slow}`);
    expect(code).toContain(slow);
    const server = await runner.run({ ...example, code });
    if (!(server instanceof Server)) throw new Error('The example does not start a server.');
    url = await listening(server as Server);
  });

  it('the server processes an event once even if it is delivered twice', async () => {
    const before = logLines().length;
    expect([await deliver(url, uploaded('e-1')), await deliver(url, uploaded('e-1'))]).toEqual([200, 200]);
    expect(logLines().slice(before)).toEqual(['plan.txt has 5 bytes']);
  });

  it('the server accepts events with unknown triggers', async () => {
    expect(await deliver(url, { id: 'e-2', trigger: 'FILE.DREAMT_OF', source: null })).toBe(200);
    expect(logLines().at(-1)).toBe('nothing to do for FILE.DREAMT_OF');
  });

  it('the server rejects unsigned, outdated and oversized deliveries', async () => {
    expect(await deliver(url, uploaded('e-3'), { as: JSON.stringify(uploaded('e-4')) })).toBe(403);
    expect(logLines().at(-1)).toBe('refused: wrong_signature');
    expect(await deliver(url, uploaded('e-3'), { headers: { 'box-delivery-timestamp': '2020-01-01T00:00:00Z' } })).toBe(403);
    expect(logLines().at(-1)).toBe('refused: too_old');
    expect(await deliver(url, uploaded('e-3'), { as: 'x'.repeat(2 ** 20 + 1) }).catch(() => 413)).toBe(413);
    expect(await deliver(url, uploaded('e-3'))).toBe(200);
  });

  it('the server responds with 500 if processing fails and accepts the redelivery', async () => {
    expect(await deliver(url, { id: 'e-5', trigger: 'FILE.UPLOADED', source: null })).toBe(500);
    expect(await deliver(url, uploaded('e-5'))).toBe(200);
    expect(logLines().at(-1)).toBe('plan.txt has 5 bytes');
  });

  it('the server does not lose an event that is redelivered during failing processing', async () => {
    let fail: () => void = () => undefined;
    const started = new Promise<void>((resolve) => {
      vi.stubGlobal('slowWork', () => {
        resolve();
        return new Promise((_, reject) => (fail = reject));
      });
    });
    const first = deliver(url, { ...uploaded('e-6'), slow: true });
    await started;
    expect(await deliver(url, uploaded('e-6'))).toBe(503);
    fail();
    expect(await first).toBe(500);
    const before = logLines().length;
    expect([await deliver(url, uploaded('e-6')), await deliver(url, uploaded('e-6'))]).toEqual([200, 200]);
    expect(logLines().slice(before)).toEqual(['plan.txt has 5 bytes']);
  });
});

describe('webhooks guide fetch handler', () => {
  it('the fetch handler accepts signed deliveries over HTTP and rejects others', async () => {
    const path = join(runner.folder, 'webhooks-worker.ts');
    writeFileSync(path, moduleOf(exampleWith('const worker')).replace('return undefined;', 'return worker;'));
    const { example } = (await import(path)) as {
      example: (implicitVariables: object) => Promise<{ fetch(request: Request): Promise<Response> }>;
    };
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

describe('webhooks guide Express route and Lambda handler', () => {
  /** The function with this name in the example that contains it. */
  async function functionOf<T>(name: string, text: string): Promise<T> {
    const path = join(runner.folder, `webhooks-${name}.ts`);
    writeFileSync(path, moduleOf(exampleWith(text)).replace('return undefined;', `return ${name};`));
    const { example } = (await import(path)) as { example: (implicitVariables: object) => Promise<T> };
    return example({});
  }

  it('the Express route accepts signed deliveries and rejects others', async () => {
    const receive = await functionOf<RequestListener>('receive', 'async function receive');
    const url = await listening(createServer(receive).listen(0, '127.0.0.1'));
    expect(await deliver(url, uploaded('e-1'))).toBe(200);
    expect(logLines().at(-1)).toBe('FILE.UPLOADED');
    expect(await deliver(url, uploaded('e-1'), { as: 'other' })).toBe(403);
  });

  it('the Lambda handler accepts signed deliveries as text and as base64, and rejects others', async () => {
    type Handler = (event: { headers: Record<string, string>; body: string; isBase64Encoded: boolean }) => Promise<{ statusCode: number }>;
    const handler = await functionOf<Handler>('handler', 'const handler');
    const body = JSON.stringify({ ...uploaded('e-1'), text: 'ü' });
    // API Gateway writes the names of headers in lower case.
    const headers = Object.fromEntries(new Headers(await signWebhook({ body, ...keys })));
    expect(await handler({ headers, body, isBase64Encoded: false })).toEqual({ statusCode: 200 });
    expect(await handler({ headers, body: Buffer.from(body).toString('base64'), isBase64Encoded: true })).toEqual({ statusCode: 200 });
    expect(await handler({ headers, body: body.replace('plan', 'plot'), isBase64Encoded: false })).toEqual({ statusCode: 403 });
  });
});
