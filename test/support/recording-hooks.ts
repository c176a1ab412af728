import type { BoxHooks, CallInfo } from '../../src/core/options/hooks.js';

export interface RecordingHooks extends BoxHooks {
  /** The hook name and the recorded arguments of each hook call. */
  readonly events: (readonly [string, ...unknown[]])[];
  /** The `CallInfo` passed to each hook call. */
  readonly calls: CallInfo[];
  names(): string[];
}

/** Hooks that record their calls. */
export function recordingHooks(): RecordingHooks {
  const events: [string, ...unknown[]][] = [];
  const calls: CallInfo[] = [];
  const add = (call: CallInfo, ...event: [string, ...unknown[]]) => {
    events.push(event);
    calls.push(call);
  };
  return {
    events,
    calls,
    names: () => events.map(([name]) => name),
    onRequest({ attempt }, call) {
      add(call, 'onRequest', attempt);
    },
    onResponse({ attempt, status }, call) {
      add(call, 'onResponse', attempt, status);
    },
    onRetry({ attempt, status, error }, call) {
      add(call, 'onRetry', attempt, status ?? error?.name);
    },
    onError(error, call) {
      add(call, 'onError', error);
    },
    onEnd({ attempts, error }, call) {
      add(call, 'onEnd', attempts, error);
    },
  };
}
