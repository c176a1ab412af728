import type { ApiResult } from './api-client.js';
import type { ResponseMode } from '../call/context.js';
import type { BoxPromise } from '../types/pages.js';

/**
 * A promise of the answer's data that can also give the response. Whoever only uses `withResponse` or `asResponse` sees one rejection, not two.
 * `wish` is what the call looks at when its answer has come.
 */
export function boxPromise(answer: Promise<ApiResult>, wish: ResponseMode): BoxPromise<unknown> {
  const data = answer.then(({ data: value }) => value);
  const instead = () => {
    // The caller follows the other promise: the rejection of this one is not unhandled.
    data.catch(() => undefined);
    return answer;
  };
  return Object.assign(data, {
    withResponse: instead,
    asResponse: () => {
      wish.isUnread = true;
      return instead().then(({ response }) => response);
    },
  });
}
