import type { BoxHooks, CallInfo, Logger } from './hooks.js';

/** Writes a line for each attempt, wait and end of a call: what was called and how it went, never what was sent. */
export function logHooks(logger: Logger): BoxHooks {
  const of = ({ operationId, method, pathTemplate }: CallInfo) => ({ operationId, method, path: pathTemplate });
  return {
    onResponse({ attempt, status, durationMs }, call) {
      logger.debug('answer', { ...of(call), attempt, status, durationMs });
    },
    onRetry({ attempt, waitMs, status, error }, call) {
      logger.debug('retry', { ...of(call), attempt, waitMs, status, error: error?.name });
    },
    onEnd({ attempts, durationMs, error }, call) {
      logger.debug('end', { ...of(call), attempts, durationMs, error: error instanceof Error ? error.name : undefined });
    },
  };
}
