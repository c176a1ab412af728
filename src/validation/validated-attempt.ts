import type { Send } from '../core/call/context.js';
import { loadModule } from '../core/retry/load-retry-loop.js';
import type { checkResponse } from './check-response.js';
import type { ResponseSchemas, ValidateOptions } from './validate-options.js';

/** An attempt that fails with BoxDecodeError if its JSON response does not conform to its schema. The check is loaded with the first response. */
export function validatedAttempt(attempt: Send, validate: ResponseSchemas | ValidateOptions, random: () => number): Send {
  let check: typeof checkResponse | undefined;
  return async (request, context) => {
    const response = await attempt(request, context);
    if (response.ok && context.text !== undefined) {
      check ??= (await loadModule(context.operationId, () => import('./check-response.js'))).checkResponse;
      await check(response, context, validate, random);
    }
    return response;
  };
}
