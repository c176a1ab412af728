import { describe, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import {
  createBoxClient,
  developerToken,
  type BoxClient,
  type BoxClientMembers,
  type BoxDocument,
  type BoxOperations,
  type BoxPromise,
  type RawClient,
} from '../../src/index.js';

interface Paths {
  '/secrets': { get: { parameters: object; responses: { 200: { content: { 'application/json': { secret: string } } } } } };
}
interface OwnClient extends BoxClientMembers<OwnClient, Paths> {
  secrets: { get(): BoxPromise<{ secret: string }> };
}
declare const document: BoxDocument<OwnClient>;
const auth = developerToken('t');

describe('a client of a generated document', () => {
  it('createBoxClient returns the client of the document, and BoxClient by default', () => {
    expectTypeOf(createBoxClient({ auth })).toEqualTypeOf<BoxClient>();
    expectTypeOf(createBoxClient({ auth, document })).toEqualTypeOf<OwnClient>();
    expectTypeOf<BoxClient['files']>().toEqualTypeOf<BoxOperations['files']>();
    expectTypeOf<BoxClient['raw']>().toEqualTypeOf<RawClient>();
  });

  it('raw calls and derived clients have the types of the document', async () => {
    const own = createBoxClient({ auth, document });
    const { data } = await own.raw.GET('/secrets');
    expectTypeOf(data?.secret).toEqualTypeOf<string | undefined>();
    expectTypeOf(own.asUser('1').withAuth(auth)).toEqualTypeOf<OwnClient>();
    // @ts-expect-error -- not a path of this document
    void own.raw.GET('/users/me');
    // @ts-expect-error -- not a method of this document
    expectTypeOf(own.files);
  });

  it('validate accepts schemas of zod by operationId and status, and a sample of them', () => {
    const schemas = { 'files.get': { 200: z.looseObject({ id: z.string() }) } };
    void createBoxClient({ auth, validate: schemas });
    void createBoxClient({ auth, validate: { schemas, sample: 0.5 } });
    // @ts-expect-error -- the sample is a number
    void createBoxClient({ auth, validate: { schemas, sample: 'half' } });
    // @ts-expect-error -- not a schema
    void createBoxClient({ auth, validate: { 'files.get': { 200: { type: 'object' } } } });
  });
});
