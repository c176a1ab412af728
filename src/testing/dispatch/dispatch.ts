import { toResponse, type MockResponse } from '../http/response.js';
import { checkResponse } from '../contract/check-response.js';
import { authenticate } from '../access/authenticate.js';
import type { RateLimiter } from '../access/rate-limits.js';
import { checkTokenLimits } from './token-limits.js';
import { checkRequest } from '../contract/check-request.js';
import { openCall } from './open-call.js';
import type { AcceptedVariants } from '../contract/accepted-variants.js';
import type { TypesOf } from '../contract/coerce.js';
import type { Operation } from '../contract/document.js';
import { errorResponse, ServiceError, type ErrorDetails, type Problem } from '../http/errors.js';
import { exampleResponse } from './example-response.js';
import type { Fault } from '../faults/fault.js';
import { connectionFailure, delay, faultResponse, isConnectionFailure, type FaultList } from '../faults/faults.js';
import { applyToRequestBody, applyToResponse } from '../faults/faults-body.js';
import type { Latency } from '../faults/latency.js';
import { handlers } from '../handlers/index.js';
import type { Journal, Violation } from '../journal/journal.js';
import { withBufferedBody, type IncomingRequest } from '../http/request.js';
import type { Router } from '../contract/router.js';
import { respondToUndocumentedRoute, type UndocumentedResponse } from './undocumented-routes.js';
import { checkTerms } from '../state/governance/terms-of-service.js';
import { runDue } from '../state/governance/disposition.js';
import type { Viewer } from '../state/permissions.js';
import type { World } from '../state/world.js';
import type { Validator } from '../contract/validator.js';

export interface DispatchContext {
  readonly router: Router;
  readonly operations: readonly Operation[];
  /** Validates requests. */
  readonly requestValidator: Validator;
  /** Validates responses. */
  readonly validator: Validator;
  readonly typesOf: TypesOf;
  readonly variants: AcceptedVariants;
  readonly faults: FaultList;
  readonly latency: Latency;
  /** Undefined: no limits. */
  readonly rateLimiter: RateLimiter | undefined;
  readonly journal: Journal;
  world(): World;
  /** Aborts on reset and close. */
  stopSignal(): AbortSignal;
}

export type Dispatch = (request: IncomingRequest) => Promise<Response>;

/** Processes a request: route, fault, authentication, request validation, handler, response validation. */
export function createDispatch(context: DispatchContext): Dispatch {
  const { router, operations, requestValidator, validator, typesOf, variants, faults, latency, rateLimiter, journal } = context;

  return async (incoming) => {
    incoming.signal?.throwIfAborted();
    const latencyMs = latency.next();
    if (latencyMs > 0) await delay(latencyMs, incoming.signal);
    const world = context.world();
    const at = world.settings.now();
    const requestId = world.ids.secret('request');
    const route = router.find(incoming.method, variants.path(incoming.url.pathname));
    // Buffered because the token log reads the form too. Forms are small.
    const buffered = isLogged(route.operation) ? await withBufferedBody(incoming) : undefined;
    let request = buffered?.request ?? incoming;
    const operationId = route.operation?.id;
    const violations: Violation[] = [];
    const respond = (response: MockResponse): Response => {
      journal.exchange(request, { operationId, at, status: response.status, violations });
      return toResponse(response, { date: new Date(world.settings.now()).toUTCString(), 'box-request-id': requestId });
    };
    const record = (kind: 'request' | 'response', problems: readonly Problem[], id = operationId): void => {
      // The caller is not responsible for a request that a fault has corrupted.
      if (kind === 'response' || fault?.corrupt?.of !== 'request') violations.push(...journal.violation(kind, id, request, problems));
    };

    async function execute(): Promise<MockResponse> {
      runDue(world);
      const undocumented = await undocumentedResponse();
      if (undocumented !== undefined) {
        const { problems, response } = undocumented;
        record('request', problems, undocumented.operationId);
        const operation = operations.find(({ id }) => id === undocumented.operationId);
        return operation === undefined ? response : validated(operation, response, operation.id);
      }
      if (route.operation === undefined) {
        const { pathExists } = route;
        record('request', [{ location: 'path', message: pathExists ? 'has no operation for this method' : 'is not in the document' }]);
        const status = pathExists ? 405 : 404;
        return errorResponse(
          { status, code: pathExists ? 'method_not_allowed' : 'not_found', message: 'There is no such operation' },
          requestId,
        );
      }
      const response = validated(route.operation, await handle(route.operation, route.path));
      if (buffered !== undefined)
        journal.tokens.recordExecuted({ ...buffered, at }, response, (token) => world.tokens.find(token)?.user.id);
      return response;
    }

    async function undocumentedResponse(): Promise<UndocumentedResponse | undefined> {
      try {
        return await respondToUndocumentedRoute(world, request, context.stopSignal(), variants.tokensElsewhere);
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error;
        return { response: errorResponse(error.details, requestId), operationId: undefined, problems: [] };
      }
    }

    async function handle(operation: Operation, path: Readonly<Record<string, string>>): Promise<MockResponse> {
      try {
        const viewer = operation.secured ? authenticate(world, request) : undefined;
        if (viewer !== undefined) countCall(operation, viewer);
        const call = await openCall({ operation, world, request, path, viewer, validator: requestValidator, typesOf, variants });
        if (viewer !== undefined) {
          checkTokenLimits(call);
          if (!isOpenWithoutTerms(operation)) checkTerms(world, viewer.user);
        }
        const handler = handlers[operation.id];
        return await (handler === undefined ? exampleResponse(call, validator) : handler(call));
      } catch (error) {
        if (isConnectionFailure(error) || request.signal?.aborted === true) throw error;
        if (!(error instanceof ServiceError)) return mockFailure(error);
        record('request', error.details.violations ?? []);
        return errorResponse(isLogged(operation) ? asOAuthError(error.details) : error.details, requestId);
      }
    }

    function countCall({ id: operationId }: Operation, { user }: Viewer): void {
      rateLimiter?.count({ operationId, userId: user.id, enterpriseId: user.enterpriseId }, world.settings.now());
    }

    /** Validates a request whose response comes from a fault. */
    async function validateOnly(operation: Operation, path: Readonly<Record<string, string>>): Promise<void> {
      try {
        await checkRequest(operation, request, path, requestValidator, typesOf, variants);
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error;
        record('request', error.details.violations ?? []);
      }
    }

    /** Reports a bug of the mock as a response: a client would treat an exception as a broken connection and retry. */
    function mockFailure(error: unknown): MockResponse {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      record('response', [{ location: 'handler', message }]);
      return errorResponse({ status: 501, code: 'mock_failed', message }, requestId);
    }

    function validated(operation: Operation, response: MockResponse, id = operationId): MockResponse {
      const problems = checkResponse(operation, response, validator);
      if (problems.length === 0) return response;
      record('response', problems, id);
      const message = `The response of the mock does not conform to the document: ${problems.map((one) => `${one.location} ${one.message}`).join('; ')}`;
      return errorResponse({ status: 501, code: 'mock_response_invalid', message }, requestId);
    }

    async function applyFault(fault: Fault): Promise<MockResponse> {
      const executed = fault.after === true ? await execute() : undefined;
      const breaksConnection = fault.networkError === true || fault.cut?.of === 'request';
      const replacesResponse = breaksConnection || fault.respond !== undefined || fault.expireSession === true;
      if (replacesResponse && executed === undefined) {
        if (route.operation !== undefined && fault.cut === undefined) await validateOnly(route.operation, route.path);
        if (buffered !== undefined) journal.tokens.recordFaulted({ ...buffered, at }, breaksConnection ? 0 : (fault.respond?.status ?? 0));
      }
      if (fault.delayMs !== undefined) await delay(fault.delayMs, request.signal);
      if (fault.networkError === true) throw connectionFailure('A fault of the mock Box broke the connection.');
      request = { ...request, body: applyToRequestBody(request.body, fault, request.signal) };
      // A `cut` of the request: reading the body throws.
      if (breaksConnection) await request.body.bytes();
      if (fault.expireSession === true) return expireSession(sessionId);
      if (fault.respond === undefined) return executed ?? execute();
      const response = faultResponse(fault.respond, requestId);
      const isExempt = response.status >= 400 || fault.respond.unchecked === true || route.operation === undefined;
      return isExempt ? response : validated(route.operation, response);
    }

    /** Unlike a session that expires by the clock, this one is removed together with its parts. */
    async function expireSession(id: string | undefined): Promise<MockResponse> {
      const session = world.sessions.all().find((one) => one.id === id);
      if (session !== undefined) world.sessions.close(session);
      for (const part of session?.parts.values() ?? []) await part.content.discard();
      return faultResponse({ status: 410, code: 'session_expired' }, requestId);
    }

    const sessionId = route.operation === undefined ? undefined : route.path['upload_session_id'];
    const { method, url } = request;
    const fault = faults.takeMatch({ operationId, method, pathname: url.pathname, hasSession: sessionId !== undefined });
    if (fault === undefined) return respond(await execute());
    return applyToResponse(respond(await applyFault(fault)), fault, request.signal);
  };
}

/** The operations that a user needs to accept the terms of service. */
const isOpenWithoutTerms = ({ id, tag }: Operation): boolean => id === 'users.me' || tag.startsWith('terms-of-service');

/** Every error of the token endpoints has the format and a code of RFC 6749, section 5.2. */
function asOAuthError(details: ErrorDetails): ErrorDetails {
  if (details.body !== undefined) return details;
  const isUnknownGrant = details.violations?.some(({ location }) => location === 'body/grant_type') === true;
  const error = isUnknownGrant ? 'unsupported_grant_type' : 'invalid_request';
  return { ...details, body: { error, error_description: details.message } };
}

const isLogged = (operation: Operation | undefined): boolean =>
  operation?.id === 'authorization.requestToken' || operation?.id === 'authorization.revokeToken';
