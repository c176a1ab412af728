import type { BoxHooks, CallInfo, LogFields, Logger, LogLevel } from '../options/hooks.js';

/** Logs each response, retry and end of a call: the operation and its result, never the data sent. */
export function logHooks(logger: Logger): BoxHooks {
  const write = (level: LogLevel, message: string, { operationId, method, pathTemplate }: CallInfo, details: LogFields) => {
    try {
      // An async logger returns a promise despite the declared type.
      const written: unknown = logger[typeof logger[level] === 'function' ? level : 'debug']?.(message, {
        operationId,
        method,
        path: pathTemplate,
        ...details,
      });
      Promise.resolve(written).catch(() => undefined);
    } catch {
      // A logger must not fail a call.
    }
  };
  return {
    onResponse({ attempt, status, headers, durationMs, deprecation }, call) {
      const announced = deprecation === undefined ? {} : { deprecatedSince: textOf(deprecation.since), sunset: textOf(deprecation.sunset) };
      const requestId = headers.get('box-request-id') ?? undefined;
      write(deprecation === undefined ? 'debug' : 'warn', 'response', call, { attempt, status, requestId, durationMs, ...announced });
    },
    onRetry({ attempt, waitMs, status, error }, call) {
      write('warn', 'retry', call, { attempt, waitMs, status, error: error?.name });
    },
    onEnd({ attempts, durationMs, error }, call) {
      write(error === undefined ? 'info' : 'error', 'end', call, { attempts, durationMs, error: errorName(error) });
    },
  };
}

/** `unknown` for an announcement without a date. */
function textOf(date: Date | undefined): string {
  return date?.toISOString() ?? 'unknown';
}

/** Only the name, because a message may quote data of the service or the caller. */
function errorName(error: unknown): string | undefined {
  if (error === undefined) return undefined;
  return error instanceof Error ? error.name : typeof error;
}
