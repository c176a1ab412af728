import type { RunRequest, SandboxReport, SandboxRequest } from '../messages/sandbox.js';
import { startWorker } from './load-part.js';

export interface SandboxClient {
  run(request: Omit<RunRequest, 'kind'>): void;
  /** Restores the seed of the mock. */
  reset(): void;
  /** Ends the running program, and starts a new mock. */
  stop(): void;
}

/** Starts the worker with the mock. Requests wait until it is ready. */
export function startSandbox(code: Blob, receive: (report: SandboxReport) => void): SandboxClient {
  let worker = open();
  let waiting: SandboxRequest[] | undefined = [];

  function open(): Worker {
    const opened = startWorker(code);
    opened.addEventListener('message', ({ data }: MessageEvent<SandboxReport>) => {
      if (opened !== worker) return;
      if (data.kind === 'ready') {
        for (const request of waiting ?? []) opened.postMessage(request);
        waiting = undefined;
      }
      receive(data);
    });
    opened.addEventListener('error', ({ message }) => {
      receive({ kind: 'failure', failure: { text: message, line: undefined } });
    });
    return opened;
  }
  const send = (request: SandboxRequest): void => {
    if (waiting === undefined) worker.postMessage(request);
    else waiting.push(request);
  };
  return {
    run(request) {
      send({ kind: 'run', ...request });
    },
    reset() {
      send({ kind: 'reset' });
    },
    stop() {
      worker.terminate();
      waiting = [];
      worker = open();
    },
  };
}
