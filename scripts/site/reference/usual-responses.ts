import type { Method } from '../../../codegen/model/method.js';

type Response = Method['statuses'][number];

/** Error responses that most methods have in the same words. */
export interface UsualResponses {
  all: readonly Response[];
  includes: (response: Response) => boolean;
}

/** The error responses that at least half of the methods document in the same words. */
export function usualResponses(methods: readonly Method[]): UsualResponses {
  const counts = new Map<string, { response: Response; count: number }>();
  for (const response of methods.flatMap(({ statuses }) => statuses)) {
    const key = keyOf(response);
    counts.set(key, { response, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const all = [...counts.values()]
    .filter(({ response, count }) => !response.status.startsWith('2') && count * 2 >= methods.length)
    .map(({ response }) => response)
    .sort((a, b) => a.status.localeCompare(b.status));
  const keys = new Set(all.map(keyOf));
  return { all, includes: (response) => keys.has(keyOf(response)) };
}

function keyOf({ status, description }: Response): string {
  return `${status} ${description}`;
}
