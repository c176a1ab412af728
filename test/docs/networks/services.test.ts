import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { createMockBox } from 'box-openapi-sdk/testing';
import { expect, it, onTestFinished } from 'vitest';
import { pageProgram, startProgram } from '../page-program.js';

async function openMock() {
  const mock = await createMockBox({ recordExchanges: true });
  onTestFinished(() => mock.close());
  const { url } = await mock.listen();
  const { clientId, clientSecret, enterpriseId } = mock.credentials;
  const env = { BOX_CLIENT_ID: clientId, BOX_CLIENT_SECRET: clientSecret, BOX_ENTERPRISE_ID: enterpriseId };
  return { mock, env, toMock: ['createBoxClient({', `createBoxClient({ baseUrl: '${url}',`] as const };
}

function fetchText(url: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) => {
      text(response).then((body) => {
        resolve({ status: response.statusCode, body });
      }, reject);
    }).on('error', reject);
  });
}

it('the program of the page on containers finishes its work and ends on SIGTERM', async () => {
  const { mock, env, toMock } = await openMock();
  const running = startProgram(await pageProgram('networks/containers.md', 0, [toMock], mock.credentials), env);
  await running.printed('\n0\n');
  running.child.kill('SIGTERM');
  const { code, stderr } = await running.ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(mock.exchanges.every(({ status }) => status === 200)).toBe(true);
});

it('the service of the page on deployment reports its health, and ends on SIGTERM without losing work', async () => {
  const { mock, env, toMock } = await openMock();
  const listen = [".listen(3000, 'localhost')", ".listen(0, '127.0.0.1', () => console.log(`port ${server.address().port} `))"] as const;
  const running = startProgram(await pageProgram('deployment/README.md', 0, [toMock, listen], mock.credentials), env);
  let output = '';
  running.child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await running.printed('port ');
  const url = `http://127.0.0.1:${/port (\d+) /.exec(output)?.[1] ?? ''}`;
  expect(await fetchText(`${url}/live`)).toEqual({ status: 200, body: 'alive' });
  expect(await fetchText(`${url}/ready`)).toEqual({ status: 200, body: '' });
  // Health checks send nothing to Box.
  expect(mock.exchanges).toEqual([]);
  mock.faults.add({ operationId: 'users.me', after: true, delayMs: 1000 });
  const working = fetchText(`${url}/`);
  while (!mock.exchanges.some(({ operationId }) => operationId === 'authorization.requestToken')) await sleep(20);
  await sleep(200);
  running.child.kill('SIGTERM');
  const { status, body } = await working;
  expect(status).toBe(200);
  expect(JSON.parse(body)).toEqual({ name: expect.any(String) as string });
  const { code, stderr } = await running.ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});
