import { describe, expectTypeOf, it } from 'vitest';
import { createBoxClient, developerToken, type BoxClient, type BoxOptions, type CallInfo, type EndInfo } from '../../src/index.js';
import { filesGet, foldersItemsList } from '../../generated/functions.js';

declare const box: BoxClient;
const auth = developerToken('token');

describe('asResponse', () => {
  it('gives the platform’s response, whatever the operation gives', () => {
    expectTypeOf(box.files.get('1', { fields: ['name'] }).asResponse()).toEqualTypeOf<Promise<Response>>();
    expectTypeOf(box.folders.items.list('0').asResponse()).toEqualTypeOf<Promise<Response>>();
    expectTypeOf(box.files.delete('1').asResponse()).toEqualTypeOf<Promise<Response>>();
    expectTypeOf(box.files.content.download('1').asResponse()).toEqualTypeOf<Promise<Response>>();
    expectTypeOf(filesGet(box, '1').asResponse()).toEqualTypeOf<Promise<Response>>();
    expectTypeOf(foldersItemsList(box, '0').asResponse()).toEqualTypeOf<Promise<Response>>();
  });
});

describe('hooks', () => {
  it('are one object or a list, of functions that may take their time', () => {
    createBoxClient({ auth, hooks: { onEnd: async () => Promise.resolve() } });
    createBoxClient({ auth, hooks: [{}, { onRequest: ({ headers }) => void headers.has('x-own') }] });
    createBoxClient({ auth, hooks: undefined, logger: undefined });
    // @ts-expect-error -- "onRequset"
    createBoxClient({ auth, hooks: { onRequset: () => undefined } });
  });

  it('know what they are given', () => {
    const options: BoxOptions = {
      auth,
      hooks: {
        onEnd: (end, call) => {
          expectTypeOf(end).toEqualTypeOf<EndInfo>();
          expectTypeOf(call).toEqualTypeOf<CallInfo>();
        },
        onRequest: (request) => {
          expectTypeOf(request.headers).toEqualTypeOf<Headers>();
          // @ts-expect-error -- where it goes is not for hooks to say
          request.url = 'https://x.test/';
        },
      },
    };
    createBoxClient(options);
  });
});

describe('a logger', () => {
  it('may be the console', () => {
    createBoxClient({ auth, logger: console });
    // @ts-expect-error -- fields first is for an adapter
    createBoxClient({ auth, logger: { debug: (fields: object, message: string) => message } });
  });
});
