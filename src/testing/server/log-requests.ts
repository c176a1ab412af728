import { appendFileSync } from 'node:fs';
import type { MockBox } from '../options/types.js';
import type { Serve } from './har/har-recorder.js';
import type { BoxMockArguments } from './option-table.js';

/** Synchronous: the line is in the file before the response is sent. */
export function appendToLog(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch (cause) {
    throw new Error(`--token-log: cannot write ${path}. Check that the folder exists and is writable.`, { cause });
  }
}

/** Logs one line per request and one per violation to stderr, and appends token requests to the token log. */
export function withLogging(mock: MockBox, options: Pick<BoxMockArguments, 'quiet' | 'token-log'>): Serve {
  const { quiet = false, 'token-log': tokenLog } = options;
  let printedViolations = 0;
  let loggedTokenRequests = 0;
  return async (request) => {
    const startedAt = performance.now();
    const url = new URL(request.url);
    const logResult = (status: number | string): void => {
      const ms = Math.round(performance.now() - startedAt);
      if (!quiet) process.stderr.write(`${request.method ?? 'GET'} ${url.pathname} ${String(status)} ${String(ms)} ms\n`);
      // A reset empties both lists.
      printedViolations = Math.min(printedViolations, mock.violations.length);
      for (const { kind, location, message } of mock.violations.slice(printedViolations))
        process.stderr.write(`VIOLATION (${kind}) ${location} ${message}\n`);
      printedViolations = mock.violations.length;
      if (tokenLog === undefined) return;
      loggedTokenRequests = Math.min(loggedTokenRequests, mock.tokenRequests.length);
      for (const request of mock.tokenRequests.slice(loggedTokenRequests)) appendToLog(tokenLog, `${JSON.stringify(request)}\n`);
      loggedTokenRequests = mock.tokenRequests.length;
    };
    try {
      const response = await mock.fetch({ ...request, redirect: 'manual' });
      logResult(response.status);
      return response;
    } catch (error) {
      logResult('connection broken');
      throw error;
    }
  };
}
