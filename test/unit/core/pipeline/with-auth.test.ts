import { describe, expect, it } from 'vitest';
import type { RequestParts } from '../../../../src/core/call/observer.js';
import { BoxAuthError } from '../../../../src/core/errors/box-errors.js';
import type { TokenProvider } from '../../../../src/core/types/ports/token-provider.js';
import type { CallContext } from '../../../../src/core/call/context.js';
import { NonRetryableFailure } from '../../../../src/core/call/attempt-result.js';
import { withAuth } from '../../../../src/core/pipeline/with-auth.js';
import { requestParts } from '../../../support/request-parts.js';
import { callContext } from '../../../support/call-context.js';
import { empty } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';

interface Tokens extends TokenProvider {
  readonly invalidated: string[];
  asked: number;
}

/** Hands out tokens one after the other; the last one stays. An error in the list is thrown. */
function tokens(...list: (string | Error)[]): Tokens {
  const rest = [...list];
  const provider: Tokens = {
    invalidated: [],
    asked: 0,
    getToken() {
      provider.asked += 1;
      const [token = ''] = rest;
      return token instanceof Error ? Promise.reject(token) : Promise.resolve(token);
    },
    invalidate(token) {
      provider.invalidated.push(token);
      if (rest[0] === token && rest.length > 1) rest.shift();
    },
  };
  return provider;
}

/** A service that knows some tokens and answers 401 to the others. */
function service(...known: string[]) {
  const seen: (string | undefined)[] = [];
  const bodies: unknown[] = [];
  const next = (request: RequestParts) => {
    const token = request.headers['authorization'];
    seen.push(token);
    bodies.push(request.body);
    return Promise.resolve(empty(token !== undefined && known.includes(token.replace('Bearer ', '')) ? 200 : 401));
  };
  return { next, seen, bodies };
}

const get = () => requestParts('https://api.box.com/2.0/files/1', { headers: { 'x-own': 'kept' } });

function send(provider: TokenProvider, known: string[], request = get(), context: CallContext = callContext()) {
  const { next, seen, bodies } = service(...known);
  return { answer: withAuth(next, provider)(request, context), seen, bodies, context };
}

describe('the access token', () => {
  it('goes along as a bearer token, beside the other headers, and the given request stays as it is', async () => {
    const sent: RequestParts[] = [];
    const request = get();
    const next = (inner: RequestParts) => {
      sent.push(inner);
      return Promise.resolve(empty(200));
    };
    await withAuth(next, tokens('one'))(request, callContext());
    expect(sent[0]?.headers).toEqual({ 'x-own': 'kept', authorization: 'Bearer one' });
    expect(request.headers).toEqual({ 'x-own': 'kept' });
  });

  it('is left out of anonymous operations, and none is asked for', async () => {
    const provider = tokens('one');
    const { answer, seen } = send(provider, [], get(), callContext({ anonymous: true }));
    expect((await answer).status).toBe(401);
    expect([seen, provider.asked, provider.invalidated]).toEqual([[undefined], 0, []]);
  });

  it('gives way to an authorization header of the caller', async () => {
    const provider = tokens('one');
    const request = requestParts('https://x.test/', { headers: { authorization: 'Bearer mine' } });
    const { answer, seen } = send(provider, ['mine'], request);
    expect((await answer).status).toBe(200);
    expect([seen, provider.asked]).toEqual([['Bearer mine'], 0]);
  });
});

describe('a refused token', () => {
  it('is invalidated, replaced once, and the request sent once more', async () => {
    const provider = tokens('old', 'new');
    const { answer, seen, context } = send(provider, ['new']);
    expect((await answer).status).toBe(200);
    expect(seen).toEqual(['Bearer old', 'Bearer new']);
    expect(provider.invalidated).toEqual(['old']);
    expect(provider.asked).toBe(2);
    expect(context.attempts).toBe(1);
  });

  it('whose successor is refused as well leaves the answer at 401 after two sends', async () => {
    const { answer, seen } = send(tokens('old', 'new', 'newer'), []);
    expect((await answer).status).toBe(401);
    expect(seen).toEqual(['Bearer old', 'Bearer new']);
  });

  it('that comes back the same is not sent again', async () => {
    const provider = tokens('only');
    const { answer, seen } = send(provider, []);
    expect((await answer).status).toBe(401);
    expect([seen, provider.invalidated]).toEqual([['Bearer only'], ['only']]);
  });

  it('that cannot be replaced rejects with the reason', async () => {
    const { answer, seen } = send(tokens('old', new BoxAuthError('invalid_grant')), []);
    const { error } = await rejection(answer, NonRetryableFailure);
    expect(error).toBeInstanceOf(BoxAuthError);
    expect((error as Error).message).toBe('invalid_grant');
    expect(seen.length).toBe(1);
  });

  it('does not send a stream a second time', async () => {
    const provider = tokens('old', 'new');
    const { answer, seen } = send(provider, ['new'], requestParts('https://x.test/', { method: 'PUT', body: new ReadableStream() }));
    expect((await answer).status).toBe(401);
    expect(seen.length).toBe(1);
    expect(provider.invalidated).toEqual(['old']);
  });

  it('sends a body that can be made anew along again', async () => {
    const body = () => new Uint8Array(3);
    const { answer, bodies } = send(tokens('old', 'new'), ['new'], requestParts('https://x.test/', { method: 'PUT', body }));
    await answer;
    expect(bodies).toEqual([body, body]);
  });

  it('frees the connection of the answer that is thrown away', async () => {
    let cancelled = false;
    const body = new ReadableStream({ cancel: () => void (cancelled = true) });
    const answers = [new Response(body, { status: 401 }), empty(200)];
    await withAuth(() => Promise.resolve(answers.shift() ?? empty(500)), tokens('old', 'new'))(get(), callContext());
    expect(cancelled).toBe(true);
  });

  it.each([400, 403, 404, 500])('is not suspected at %i', async (status) => {
    const provider = tokens('one', 'two');
    await withAuth(() => Promise.resolve(empty(status)), provider)(get(), callContext());
    expect([provider.asked, provider.invalidated]).toEqual([1, []]);
  });
});
