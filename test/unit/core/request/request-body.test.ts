import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { empty, json, networkFailure } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { sentForm } from '../../../support/sent-form.js';
import { testClient } from '../../../support/test-client.js';

describe('the body of box.request', () => {
  it('sends a form with its parts in their order, repeated names and file names', async () => {
    const { box, requests } = testClient(json({}));
    const body = new FormData();
    body.append('tag', 'a');
    body.append('tag', 'b');
    body.append('file', new Blob(['abc'], { type: 'text/plain' }), 'a.txt');
    await box.request('POST', '/reports', { body });
    const form = await sentForm(requests[0]);
    const file = form.get('file') as File;
    expect([...form.keys(), ...form.getAll('tag')]).toEqual(['tag', 'tag', 'file', 'a', 'b']);
    expect([file.name, file.type, await file.text()]).toEqual(['a.txt', 'text/plain', 'abc']);
  });

  it.each([
    ['bytes', new Uint8Array([1, 2]), 'application/octet-stream'],
    ['a Blob with its type', new Blob(['a'], { type: 'image/png' }), 'image/png'],
    ['a form of URLSearchParams', new URLSearchParams({ a: '1 2' }), 'application/x-www-form-urlencoded'],
    ['a list as JSON', [1, 2], 'application/json'],
    ['an object as JSON', { a: 1 }, 'application/json'],
  ])('sends %s', async (_, body, type) => {
    const { box, requests } = testClient(json({}));
    await box.request('PUT', '/reports/1', { body });
    expect(requests[0]?.headers.get('content-type')).toBe(type);
    const sent = await new Response(requests[0]?.body as BodyInit).arrayBuffer();
    const expected = body instanceof Blob || body instanceof Uint8Array || body instanceof URLSearchParams ? body : JSON.stringify(body);
    expect(sent).toEqual(await new Response(expected as BodyInit).arrayBuffer());
  });

  it('sends text as it is, with the type of the header', async () => {
    const { box, requests } = testClient(json({}));
    await box.request('POST', '/reports', { body: 'a;b', headers: { 'Content-Type': 'text/csv' } });
    expect([requests[0]?.body, requests[0]?.headers.get('content-type')]).toEqual(['a;b', 'text/csv']);
  });

  it('sends the stream of a function again for a retry', async () => {
    const { box, requests } = testClient(empty(503, { 'retry-after': '0' }), json({}));
    await box.request('PUT', '/reports/1', { body: () => new Response('abc').body as ReadableStream });
    const bodies = await Promise.all(requests.map(({ body }) => new Response(body as BodyInit).text()));
    expect(bodies).toEqual(['abc', 'abc']);
  });

  it('gives an upload the form that its operation declares', async () => {
    const { box, requests } = testClient(json({ entries: [] }));
    await box.request('POST', '/files/content', { body: { file: new Blob(['abc']), attributes: { name: 'a', parent: { id: '0' } } } });
    expect([...(await sentForm(requests[0])).keys()]).toEqual(['attributes', 'file']);
  });

  it('does not compare an upload as FormData with an existing file after a lost response', async () => {
    const { box, requests } = testClient(networkFailure('ECONNRESET'));
    const body = new FormData();
    body.append('attributes', '{"name":"a","parent":{"id":"0"}}');
    await box.request('POST', '/files/content', { body }).catch(() => undefined);
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['GET', {}, 'request: body must be left out: GET sends none.'],
    ['POST', null, 'request: body must not be null. Leave it out, or pass undefined.'],
    ['POST', 'text', 'request: headers must have a content-type, because the body is text. Pass an object to send JSON.'],
    ['POST', { parent: { id: NaN } }, 'request: body.parent.id must be a finite number, not NaN.'],
    ['POST', 7n, 'request: body must not be a bigint.'],
  ] as const)('rejects an invalid body of %s by name: %s', async (method, body, message) => {
    const { box, requests } = testClient(json({}));
    expect((await rejection(box.request(method, '/reports', { body }), BoxConfigError)).message).toBe(message);
    expect(requests).toEqual([]);
  });
});
