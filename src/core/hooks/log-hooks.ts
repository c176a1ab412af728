import type { BoxHooks, CallInfo, Logger } from '../options/hooks.js';

/** Writes a line for each answer, retry and end of a call: what was called and how it went, never what was sent. */
export function logHooks(logger: Logger): BoxHooks {
  // One that works in the background gives a promise after all.
  const target: { debug(...line: Parameters<Logger['debug']>): unknown } = logger;
  const write = (message: string, { operationId, method, pathTemplate }: CallInfo, more: Parameters<Logger['debug']>[1]) => {
    try {
      Promise.resolve(target.debug(message, { operationId, method, path: pathTemplate, ...more })).catch(() => undefined);
    } catch {
      // No call fails for want of a line.
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
      write('end', call, { attempts, durationMs, error: nameOf(error) });
    },
  };
}

/** Its name only: a message may quote what the service or the caller said. */
function nameOf(error: unknown): string | undefined {
  if (error === undefined) return undefined;
  return error instanceof Error ? error.name : typeof error;
}
