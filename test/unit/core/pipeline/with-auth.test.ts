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

interface RecordingProvider extends TokenProvider {
  readonly invalidated: string[];
  requested: number;
}

/** Returns the tokens in order, each until it is invalidated. The last one stays. An error in the list rejects. */
function tokens(...list: (string | Error)[]): RecordingProvider {
  const remaining = [...list];
  const provider: RecordingProvider = {
    invalidated: [],
    requested: 0,
    getToken() {
      provider.requested += 1;
      const [token = ''] = remaining;
      return token instanceof Error ? Promise.reject(token) : Promise.resolve(token);
    },
    invalidate(token) {
      provider.invalidated.push(token);
      if (remaining[0] === token && remaining.length > 1) remaining.shift();
    },
  };
  return provider;
}

/** A service that accepts the given tokens and returns 401 for all others. */
function service(...accepted: string[]) {
  const seen: (string | undefined)[] = [];
  const bodies: unknown[] = [];
  const next = (request: RequestParts) => {
    const token = request.headers['authorization'];
    seen.push(token);
    bodies.push(request.body);
    return Promise.resolve(empty(token !== undefined && accepted.includes(token.replace('Bearer ', '')) ? 200 : 401));
  };
  return { next, seen, bodies };
}

const get = () => requestParts('https://api.box.com/2.0/files/1', { headers: { 'x-own': 'kept' } });

function send(provider: TokenProvider, accepted: string[], request = get(), context: CallContext = callContext()) {
  const { next, seen, bodies } = service(...accepted);
  return { response: withAuth(next, provider)(request, context), seen, bodies, context };
}

describe('access tokens', () => {
  it('adds the token as a bearer token without changing the given request', async () => {
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

  it('requests and sends no token for anonymous operations', async () => {
    const provider = tokens('one');
    const { response, seen } = send(provider, [], get(), callContext({ anonymous: true }));
    expect((await response).status).toBe(401);
    expect([seen, provider.requested, provider.invalidated]).toEqual([[undefined], 0, []]);
  });

  it("lets the caller's authorization header take precedence", async () => {
    const provider = tokens('one');
    const request = requestParts('https://x.test/', { headers: { authorization: 'Bearer mine' } });
    const { response, seen } = send(provider, ['mine'], request);
    expect((await response).status).toBe(200);
    expect([seen, provider.requested]).toEqual([['Bearer mine'], 0]);
  });
});

describe('rejected tokens', () => {
  it('invalidates and replaces a rejected token once and resends the request', async () => {
    const provider = tokens('old', 'new');
    const { response, seen, context } = send(provider, ['new']);
    expect((await response).status).toBe(200);
    expect(seen).toEqual(['Bearer old', 'Bearer new']);
    expect(provider.invalidated).toEqual(['old']);
    expect(provider.requested).toBe(2);
    expect(context.attempts).toBe(1);
  });

  it('returns 401 after two requests when the new token is rejected too', async () => {
    const { response, seen } = send(tokens('old', 'new', 'newer'), []);
    expect((await response).status).toBe(401);
    expect(seen).toEqual(['Bearer old', 'Bearer new']);
  });

  it('does not resend when the provider returns the same token', async () => {
    const provider = tokens('only');
    const { response, seen } = send(provider, []);
    expect((await response).status).toBe(401);
    expect([seen, provider.invalidated]).toEqual([['Bearer only'], ['only']]);
  });

  it('rejects with the provider error when the token cannot be replaced', async () => {
    const { response, seen } = send(tokens('old', new BoxAuthError('invalid_grant')), []);
    const { error } = await rejection(response, NonRetryableFailure);
    expect(error).toBeInstanceOf(BoxAuthError);
    expect((error as Error).message).toBe('invalid_grant');
    expect(seen.length).toBe(1);
  });

  it('does not resend a stream body', async () => {
    const provider = tokens('old', 'new');
    const { response, seen } = send(provider, ['new'], requestParts('https://x.test/', { method: 'PUT', body: new ReadableStream() }));
    expect((await response).status).toBe(401);
    expect(seen.length).toBe(1);
    expect(provider.invalidated).toEqual(['old']);
  });

  it('resends a body given as a function', async () => {
    const body = () => new Uint8Array(3);
    const { response, bodies } = send(tokens('old', 'new'), ['new'], requestParts('https://x.test/', { method: 'PUT', body }));
    await response;
    expect(bodies).toEqual([body, body]);
  });

  it('cancels the body of the discarded 401 response', async () => {
    let cancelled = false;
    const body = new ReadableStream({ cancel: () => void (cancelled = true) });
    const responses = [new Response(body, { status: 401 }), empty(200)];
    await withAuth(() => Promise.resolve(responses.shift() ?? empty(500)), tokens('old', 'new'))(get(), callContext());
    expect(cancelled).toBe(true);
  });

  it.each([400, 403, 404, 500])('keeps the token after status %i', async (status) => {
    const provider = tokens('one', 'two');
    await withAuth(() => Promise.resolve(empty(status)), provider)(get(), callContext());
    expect([provider.requested, provider.invalidated]).toEqual([1, []]);
  });
});
