import type { http as Http, HttpHandler } from 'msw';
import type { Dispatch } from './dispatch/dispatch.js';
import { isConnectionFailure } from './faults/faults.js';
import { isBoxHost, isLoopback } from './http/hosts.js';
import { incomingRequest } from './http/request.js';

/**
 * One handler that uses the mock's router, since msw would try one handler per operation in turn. It handles every request to
 * Box: a request without an operation is a violation and never reaches the network.
 *
 * On the loopback interface, it handles only the mock's paths: other servers may run there.
 */
export function createMswHandlers(http: typeof Http, dispatch: Dispatch, isServed: (pathname: string) => boolean): HttpHandler[] {
  const isHandled = ({ request }: { request: Request }): boolean => {
    const url = new URL(request.url);
    return isBoxHost(url) || (isLoopback(url) && isServed(url.pathname));
  };
  return [
    http.all(isHandled, async ({ request }) => {
      try {
        return await dispatch(incomingRequest(request));
      } catch (error) {
        // `Response.error()` makes msw fail the request. Any other error is a bug of the mock and must surface.
        if (isConnectionFailure(error)) return Response.error();
        throw error;
      }
    }),
  ];
}
