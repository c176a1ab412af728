import { expect } from 'vitest';
import type { UploadOptions } from 'box-openapi-sdk';
import type { MockBox, MockBoxOptions } from 'box-openapi-sdk/testing';
import { openBox, smallParts } from './box.js';
import { seededBytes } from './bytes.js';
import { partOffset, intercept, isPart, type InterceptedRequest } from './intercept.js';

/** Ten parts of up to 1024 bytes. The last one is shorter. */
export const bytes = seededBytes(10_000);
export const partsOptions = { parentId: '0', name: 'film.mov', partsFromBytes: 1 } as const;

/** Starts an upload in parts whose requests pass through `handler`. */
export async function upload(
  handler: (request: InterceptedRequest) => Promise<Response>,
  options: Partial<UploadOptions> = {},
  mockOptions: MockBoxOptions = {},
) {
  const { client, mock, calls } = await openBox({ ...smallParts, ...mockOptions });
  const box = client({ fetch: intercept(mock, handler) });
  const sent = box.uploads.upload({ source: bytes, ...partsOptions, ...options } as UploadOptions);
  // The test awaits it later. This prevents an unhandled rejection until then.
  sent.catch(() => undefined);
  const countCalls = (operationId: string) => calls().filter((call) => call.operationId === operationId).length;
  return { box, mock, calls, countCalls, sent };
}

export const forward = (request: InterceptedRequest): Promise<Response> => request.send();

/** Passes the first request with the part at byte `start` to the handler and forwards all others. */
export function interceptPartOnce(start: number, handler: (request: InterceptedRequest) => Promise<Response>) {
  let isDone = false;
  return (request: InterceptedRequest): Promise<Response> => {
    if (isDone || !isPart(request) || partOffset(request) !== start) return request.send();
    isDone = true;
    return handler(request);
  };
}

/** Expects that an upload left no session and no file. */
export function expectNothingLeft(mock: MockBox): void {
  expect(mock.state.uploadSessions()).toEqual([]);
  expect(mock.state.items()).toEqual([]);
}
