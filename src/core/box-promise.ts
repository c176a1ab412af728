import type { Answer } from './api-client.js';
import type { BoxPromise } from './types.js';

/** A promise of the answer's data that can also give the response. Whoever only uses `withResponse` sees one rejection, not two. */
export function boxPromise(answer: Promise<Answer>): BoxPromise<unknown> {
  const data = answer.then(({ data: value }) => value);
  return Object.assign(data, {
    withResponse: () => {
      // The caller follows the other promise: the rejection of this one is not unhandled.
      data.catch(() => undefined);
      return answer;
    },
  });
}
