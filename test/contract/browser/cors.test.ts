import { expect, it, onTestFinished } from 'vitest';
import { createMockBox } from 'box-openapi-sdk/testing';

const origin = 'https://app.example.com';

/** The mock on a port. */
async function listening() {
  const mock = await createMockBox();
  onTestFinished(() => mock.close());
  return { mock, ...(await mock.listen()) };
}

it('answers the preflight of a page itself, and lets it look at the answer', async () => {
  const { mock, url } = await listening();
  const asked = { origin, 'access-control-request-method': 'PUT', 'access-control-request-headers': 'authorization,digest' };
  const preflight = await fetch(`${url}/2.0/files/upload_sessions/1`, { method: 'OPTIONS', headers: asked });
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'PUT',
    'access-control-allow-headers': 'authorization,digest',
  });
  const refused = await fetch(`${url}/2.0/users/me`, { headers: { origin } });
  expect(refused.status).toBe(401);
  expect(Object.fromEntries(refused.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': '*',
  });
  expect(mock.violations).toEqual([]);
});

it('says nothing of it to programs, and carries out their OPTIONS', async () => {
  const { mock, url } = await listening();
  const headers = { authorization: `Bearer ${mock.issueToken()}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ name: 'notes.txt', parent: { id: '0' }, size: 5 });
  const answer = await fetch(`${url}/2.0/files/content`, { method: 'OPTIONS', headers, body });
  expect(answer.status).toBe(200);
  expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
});
