import { toResponse, type MockResponse } from '../http/response.js';
import { checkResponse } from '../contract/check-response.js';
import { authenticate } from '../access/authenticate.js';
import { checkLimits } from './limits.js';
import { checkRequest } from '../contract/check-request.js';
import { openCall } from './open-call.js';
import type { TypesOf } from '../contract/coerce.js';
import type { Operation } from '../contract/document.js';
import { errorResponse, ServiceError, type Problem } from '../http/errors.js';
import { exampleResponse } from './example-response.js';
import type { Fault } from '../faults/fault.js';
import { connectionFailure, delay, faultResponse, isConnectionFailure, type FaultList } from '../faults/faults.js';
import { reshapeResponse, reshapeRequest } from '../faults/faults-body.js';
import { handlers } from '../handlers/index.js';
import type { Journal } from '../journal/journal.js';
import { withBufferedBody, type IncomingRequest } from '../http/request.js';
import type { Router } from '../contract/router.js';
import { respondToSideRoute } from './side-routes.js';
import type { World } from '../state/world.js';
import type { Validator } from '../contract/validator.js';

export interface Parts {
  readonly router: Router;
  readonly operations: readonly Operation[];
  readonly validator: Validator;
  readonly typesOf: TypesOf;
  readonly faults: FaultList;
  readonly journal: Journal;
  world(): World;
  /** Aborts when the world ends. */
  stopped(): AbortSignal;
}

export type Dispatch = (request: IncomingRequest) => Promise<Response>;

/** From a request to its answer: route, fault, token, request against the document, handler, answer against the document. */
export function createDispatch(parts: Parts): Dispatch {
  const { router, operations, validator, typesOf, faults, journal } = parts;

  return async (incoming) => {
    incoming.signal?.throwIfAborted();
    const world = parts.world();
    const at = world.settings.now();
    const requestId = world.ids.secret('request');
    const route = router.find(incoming.method, incoming.url.pathname);
    // Forms are small, and the log of token requests reads them too.
    const kept = isLogged(route.operation) ? await withBufferedBody(incoming) : undefined;
    let request = kept?.request ?? incoming;
    const operationId = route.operation?.id;
    const respond = (answer: MockResponse): Response => {
      journal.exchange(request, operationId, answer.status);
      return toResponse(answer, { date: new Date(world.settings.now()).toUTCString(), 'box-request-id': requestId });
    };
    const record = (kind: 'request' | 'response', problems: readonly Problem[], id = operationId): void => {
      // What the mock has damaged itself is not the caller's doing.
      if (kind === 'response' || fault?.corrupt?.of !== 'request') journal.violation(kind, id, request, problems);
    };

    async function carryOut(): Promise<MockResponse> {
      const side = await respondToSideRoute(world, request, parts.stopped());
      if (side !== undefined) {
        record('request', side.problems, side.operationId);
        const like = operations.find(({ id }) => id === side.operationId);
        return like === undefined ? side.answer : checked(like, side.answer, side.operationId);
      }
      if (route.operation === undefined) {
        record('request', [{ location: 'path', message: route.known ? 'has no operation for this method' : 'is none of the document' }]);
        const status = route.known ? 405 : 404;
        return errorResponse(
          { status, code: route.known ? 'method_not_allowed' : 'not_found', message: 'There is no such operation' },
          requestId,
        );
      }
      const answer = checked(route.operation, await handle(route.operation, route.path));
      if (kept !== undefined) journal.tokens.carriedOut({ ...kept, at }, answer, (token) => world.tokens.find(token)?.user.id);
      return answer;
    }

    async function handle(operation: Operation, path: Readonly<Record<string, string>>): Promise<MockResponse> {
      try {
        const viewer = operation.secured ? authenticate(world, request) : undefined;
        const call = await openCall({ operation, world, request, path, viewer, validator, typesOf });
        if (viewer !== undefined) checkLimits(call);
        const handler = handlers[operation.id];
        return await (handler === undefined ? exampleResponse(call, validator) : handler(call));
      } catch (error) {
        if (isConnectionFailure(error) || request.signal?.aborted === true) throw error;
        if (!(error instanceof ServiceError)) return broken(error);
        record('request', error.refusal.violations ?? []);
        return errorResponse(error.refusal, requestId);
      }
    }

    /** Holds a request that gets its answer from elsewhere against the document all the same. */
    async function inspect(operation: Operation, path: Readonly<Record<string, string>>): Promise<void> {
      try {
        await checkRequest(operation, request, path, validator, typesOf);
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error;
        record('request', error.refusal.violations ?? []);
      }
    }

    /** A slip of the mock itself must show: a client would take an exception for a broken connection and try again. */
    function broken(error: unknown): MockResponse {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      record('response', [{ location: 'handler', message }]);
      return errorResponse({ status: 501, code: 'mock_failed', message }, requestId);
    }

    function checked(operation: Operation, answer: MockResponse, id = operationId): MockResponse {
      const problems = checkResponse(operation, answer, validator);
      if (problems.length === 0) return answer;
      record('response', problems, id);
      const message = `The mock's own answer is not as the document says: ${problems.map((one) => `${one.location} ${one.message}`).join('; ')}`;
      return errorResponse({ status: 501, code: 'mock_response_invalid', message }, requestId);
    }

    async function strike(fault: Fault): Promise<MockResponse> {
      const carriedOut = fault.after === true ? await carryOut() : undefined;
      const isBroken = fault.networkError === true || fault.cut?.of === 'request';
      const isAnswered = isBroken || fault.respond !== undefined || fault.expireSession === true;
      if (isAnswered && carriedOut === undefined) {
        if (route.operation !== undefined && fault.cut === undefined) await inspect(route.operation, route.path);
        if (kept !== undefined) journal.tokens.struck({ ...kept, at }, isBroken ? 0 : (fault.respond?.status ?? 0));
      }
      if (fault.delayMs !== undefined) await delay(fault.delayMs, request.signal);
      if (fault.networkError === true) throw connectionFailure('The mock Box broke the connection, as a fault said.');
      request = { ...request, body: reshapeRequest(request.body, fault, request.signal) };
      // Ends with the failure.
      if (isBroken) await request.body.bytes();
      if (fault.expireSession === true) return endSession(sessionId);
      if (fault.respond === undefined) return carriedOut ?? carryOut();
      const answer = faultResponse(fault.respond, requestId);
      const isExempt = answer.status >= 400 || fault.respond.unchecked === true || route.operation === undefined;
      return isExempt ? answer : checked(route.operation, answer);
    }

    /** As when its time is up, but for good: the parts are gone. */
    async function endSession(id: string | undefined): Promise<MockResponse> {
      const session = world.sessions.all().find((one) => one.id === id);
      if (session !== undefined) world.sessions.close(session);
      for (const part of session?.parts.values() ?? []) await part.content.discard();
      return faultResponse({ status: 410, code: 'session_expired' }, requestId);
    }

    const sessionId = route.operation === undefined ? undefined : route.path['upload_session_id'];
    const { method, url } = request;
    const fault = faults.take({ operationId, method, pathname: url.pathname, hasSession: sessionId !== undefined });
    if (fault === undefined) return respond(await carryOut());
    return reshapeResponse(respond(await strike(fault)), fault, request.signal);
  };
}

const isLogged = (operation: Operation | undefined): boolean =>
  operation?.id === 'authorization.requestToken' || operation?.id === 'authorization.revokeToken';
