import type { BoxPromise } from '../types/pages.js';

/**
 * A promise of the data, with methods that return the HTTP response. A caller that uses only `withResponse` or `asResponse` gets one rejection,
 * not a second unhandled one. The call reads `mode` when its response arrives.
 */
export function boxPromise(result: Promise<{ data: unknown; response: Response }>, mode: { isUnread?: boolean }): BoxPromise<unknown> {
  const data = result.then(({ data: value }) => value);
  const resultInstead = () => {
    // The caller handles the rejection of the other promise.
    data.catch(() => undefined);
    return result;
  };
  return Object.assign(data, {
    withResponse: resultInstead,
    asResponse: () => {
      mode.isUnread = true;
      return resultInstead().then(({ response }) => response);
    },
  });
}
