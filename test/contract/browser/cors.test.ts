import { expect, it, onTestFinished } from 'vitest';
import { createMockBox } from 'box-openapi-sdk/testing';

const origin = 'https://app.example.com';

/** A mock server on a free port. */
async function startMockServer() {
  const mock = await createMockBox();
  onTestFinished(() => mock.close());
  return { mock, ...(await mock.listen()) };
}

it('the mock server answers CORS preflights and exposes its responses to pages', async () => {
  const { mock, url } = await startMockServer();
  const headers = { origin, 'access-control-request-method': 'PUT', 'access-control-request-headers': 'authorization,digest' };
  const preflight = await fetch(`${url}/2.0/files/upload_sessions/1`, { method: 'OPTIONS', headers: headers });
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'PUT',
    'access-control-allow-headers': 'authorization,digest',
  });
  const unauthorized = await fetch(`${url}/2.0/users/me`, { headers: { origin } });
  expect(unauthorized.status).toBe(401);
  expect(Object.fromEntries(unauthorized.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': '*',
  });
  expect(mock.violations).toEqual([]);
});

it('the mock server sends no CORS headers without an Origin and processes OPTIONS requests', async () => {
  const { mock, url } = await startMockServer();
  const headers = { authorization: `Bearer ${mock.issueToken()}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ name: 'notes.txt', parent: { id: '0' }, size: 5 });
  const response = await fetch(`${url}/2.0/files/content`, { method: 'OPTIONS', headers, body });
  expect(response.status).toBe(200);
  expect([...response.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
});
