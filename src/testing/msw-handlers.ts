import type { HttpHandler } from 'msw';
import type { http as Http } from 'msw/core/http';
import type { Dispatch } from './dispatch/dispatch.js';
import { isConnectionFailure } from './faults/faults.js';
import { isBoxHost, isLoopback } from './http/hosts.js';
import { incomingRequest } from './http/request.js';

/**
 * One handler that asks the mock's own index, instead of one for each operation that msw would try in turn. It answers for
 * every request to Box, so that one without an operation is a violation and does not slip out to the network.
 *
 * On the loopback interface it answers for the mock's paths only: other servers live there too.
 */
export function createMswHandlers(http: typeof Http, dispatch: Dispatch, knows: (pathname: string) => boolean): HttpHandler[] {
  const isOurs = ({ request }: { request: Request }): boolean => {
    const url = new URL(request.url);
    return isBoxHost(url) || (isLoopback(url) && knows(url.pathname));
  };
  return [
    http.all(isOurs, async ({ request }) => {
      try {
        return await dispatch(incomingRequest(request));
      } catch (error) {
        // How msw is told to break the connection. Anything but that is a slip of the mock and shows as such.
        if (isConnectionFailure(error)) return Response.error();
        throw error;
      }
    }),
  ];
}
