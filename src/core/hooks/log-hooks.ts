import type { BoxHooks, CallInfo, Logger } from '../options/hooks.js';

/** Logs each response, retry and end of a call: the operation and its result, never the data sent. */
export function logHooks(logger: Logger): BoxHooks {
  // An async logger returns a promise despite the declared type.
  const target: { debug(...line: Parameters<Logger['debug']>): unknown } = logger;
  const write = (message: string, { operationId, method, pathTemplate }: CallInfo, details: Parameters<Logger['debug']>[1]) => {
    try {
      Promise.resolve(target.debug(message, { operationId, method, path: pathTemplate, ...details })).catch(() => undefined);
    } catch {
      // A logger must not fail a call.
    }
  };
  return {
    onResponse({ attempt, status, headers, durationMs }, call) {
      write('response', call, { attempt, status, requestId: headers.get('box-request-id') ?? undefined, durationMs });
    },
    onRetry({ attempt, waitMs, status, error }, call) {
      write('retry', call, { attempt, waitMs, status, error: error?.name });
    },
    onEnd({ attempts, durationMs, error }, call) {
      write('end', call, { attempts, durationMs, error: errorName(error) });
    },
  };
}

/** Only the name, because a message may quote data of the service or the caller. */
function errorName(error: unknown): string | undefined {
  if (error === undefined) return undefined;
  return error instanceof Error ? error.name : typeof error;
}
