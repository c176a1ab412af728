import type { BoxHooks, CallInfo } from '../../src/core/options/hooks.js';

export interface RecordingHooks extends BoxHooks {
  /** Each call of a hook: its name and what counts of what it was given. */
  readonly seen: (readonly [string, ...unknown[]])[];
  /** The call of each. */
  readonly calls: CallInfo[];
  names(): string[];
}

/** Hooks that write down what they are told. */
export function recordingHooks(): RecordingHooks {
  const seen: [string, ...unknown[]][] = [];
  const calls: CallInfo[] = [];
  const add = (call: CallInfo, ...what: [string, ...unknown[]]) => {
    seen.push(what);
    calls.push(call);
  };
  return {
    seen,
    calls,
    names: () => seen.map(([name]) => name),
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
