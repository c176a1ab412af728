import { describe, expectTypeOf, it } from 'vitest';
import { createBoxClient, developerToken, type BoxClient, type BoxOptions, type CallInfo, type EndInfo } from '../../src/index.js';
import { filesGet, foldersItemsList } from '../../generated/functions.js';

declare const box: BoxClient;
const auth = developerToken('token');

describe('asResponse', () => {
  it('asResponse returns a Response for every operation', () => {
    expectTypeOf(box.files.get('1', { fields: ['name'] }).asResponse()).toEqualTypeOf<Promise<Response>>();
    expectTypeOf(box.folders.items.list('0').asResponse()).toEqualTypeOf<Promise<Response>>();
    expectTypeOf(box.files.delete('1').asResponse()).toEqualTypeOf<Promise<Response>>();
    expectTypeOf(box.files.content.download('1').asResponse()).toEqualTypeOf<Promise<Response>>();
    expectTypeOf(filesGet(box, '1').asResponse()).toEqualTypeOf<Promise<Response>>();
    expectTypeOf(foldersItemsList(box, '0').asResponse()).toEqualTypeOf<Promise<Response>>();
  });
});

describe('hooks', () => {
  it('hooks are an object or an array and may be asynchronous', () => {
    createBoxClient({ auth, hooks: { onEnd: async () => Promise.resolve() } });
    createBoxClient({ auth, hooks: [{}, { onRequest: ({ headers }) => void headers.has('x-own') }] });
    createBoxClient({ auth, hooks: undefined, logger: undefined });
    // @ts-expect-error -- a typo, "onRequset"
    createBoxClient({ auth, hooks: { onRequset: () => undefined } });
  });

  it('hook parameters are typed', () => {
    const options: BoxOptions = {
      auth,
      hooks: {
        onEnd: (end, call) => {
          expectTypeOf(end).toEqualTypeOf<EndInfo>();
          expectTypeOf(call).toEqualTypeOf<CallInfo>();
        },
        onRequest: (request) => {
          expectTypeOf(request.headers).toEqualTypeOf<Headers>();
          // @ts-expect-error -- hooks cannot change the URL
          request.url = 'https://x.test/';
        },
      },
    };
    createBoxClient(options);
  });
});

describe('logger', () => {
  it('the console is a valid logger', () => {
    createBoxClient({ auth, logger: console });
    // @ts-expect-error -- a logger with fields first needs an adapter
    createBoxClient({ auth, logger: { debug: (fields: object, message: string) => message } });
  });
});
