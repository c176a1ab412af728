import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  BoxConfigError,
  BoxDecodeError,
  BoxNotFoundError,
  createBoxClient,
  developerToken,
  type ResponseSchemas,
  type ValidateOptions,
} from '../../../src/index.js';
import { rejection } from '../../support/rejection.js';

const schemas: ResponseSchemas = {
  'files.get': { 200: z.looseObject({ id: z.string(), owned_by: z.looseObject({ login: z.string() }).optional() }) },
  'files.sharedLink.get': { 200: z.looseObject({ id: z.string() }) },
  'folders.items.list': { 200: z.looseObject({ entries: z.array(z.looseObject({ id: z.string() })) }) },
};

/** A client whose service responds with `body`. Counts the requests. */
function clientFor(body: unknown, validate: ResponseSchemas | ValidateOptions | undefined = schemas, status = 200) {
  const requests: string[] = [];
  const fetch = (url: string) => {
    requests.push(url);
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  };
  return { box: createBoxClient({ auth: developerToken('t'), fetch, validate, retry: { baseMs: 1 } }), requests };
}

describe('validation of responses', () => {
  it('a response that conforms is returned as it is', async () => {
    const { box } = clientFor({ type: 'file', id: '1', more: true });
    expect(await box.files.get('1')).toEqual({ type: 'file', id: '1', more: true });
  });

  it('a response that does not conform rejects with BoxDecodeError that names the operation and each location', async () => {
    const { box, requests } = clientFor({ type: 'file', id: 5, owned_by: { login: ['secret'] } });
    const error = await rejection(box.files.get('1'), BoxDecodeError);
    expect(error).toMatchObject({
      message: 'files.get: the response (200) does not conform to its schema at /id (expected string), /owned_by/login (expected string)',
      operationId: 'files.get',
      attempts: 1,
    });
    // Sent once: the same request would get the same response.
    expect(requests).toHaveLength(1);
  });

  it('the error contains nothing of the response and no message of the schema', async () => {
    const quoting: ResponseSchemas = {
      'files.get': {
        200: {
          '~standard': { version: 1, vendor: 'own', validate: () => ({ issues: [{ message: 'got secret', path: [{ key: 'a/b' }] }] }) },
        },
      },
    };
    const error = await rejection(clientFor({ id: 'secret' }, quoting).box.files.get('1'), BoxDecodeError);
    expect(String(error.stack)).not.toContain('secret');
    expect(error.message).toMatch(/ at \/a~1b$/);
  });

  it('lists, variants, raw calls and clients for other users are validated', async () => {
    const { box } = clientFor({ entries: [{ id: '1' }, { id: 2 }] });
    expect((await rejection(box.folders.items.list('0').toArray(), BoxDecodeError)).message).toContain('/entries/1/id');
    const file = clientFor({ id: 1 }).box;
    await rejection(file.files.sharedLink.get('1'), BoxDecodeError);
    await rejection(file.raw.GET('/files/{file_id}', { params: { path: { file_id: '1' } } }), BoxDecodeError);
    await rejection(file.asUser('2').files.get('1'), BoxDecodeError);
    await rejection(file.withAuth(developerToken('u')).files.get('1'), BoxDecodeError);
  });

  it('error responses and operations without a schema are not validated', async () => {
    await rejection(clientFor({ code: 5 }, schemas, 404).box.files.get('1'), BoxNotFoundError);
    expect(await clientFor({ id: 5 }).box.users.me()).toEqual({ id: 5 });
  });

  it('nothing is validated by default', async () => {
    const fetch = () => Promise.resolve(new Response('{"id":5}'));
    expect(await createBoxClient({ auth: developerToken('t'), fetch }).files.get('1')).toEqual({ id: 5 });
  });

  it('a sample validates that fraction of the responses', async () => {
    const numbers = [0.05, 0.5, 0.95];
    const fetch = () => Promise.resolve(new Response('{"id":5}'));
    const random = () => numbers.shift() ?? 1;
    const box = createBoxClient({ auth: developerToken('t'), fetch, random, validate: { schemas, sample: 0.1 } });
    const outcomes = await Promise.allSettled([box.files.get('1'), box.files.get('1'), box.files.get('1')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });

  it('a schema that throws rejects with BoxConfigError', async () => {
    const broken = { 'files.get': { 200: {} } } as unknown as ResponseSchemas;
    await rejection(clientFor({ id: '1' }, broken).box.files.get('1'), BoxConfigError);
  });

  it.each([5, { schemas, sample: 2 }, { schemas: 5 }])('the option %j is rejected by name', (validate) => {
    expect(() => createBoxClient({ auth: developerToken('t'), validate: validate as never })).toThrow(/^validate: must be schemas/);
  });
});
