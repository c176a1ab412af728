import { expect } from 'vitest';
import type { UploadOptions } from 'box-openapi-sdk';
import type { MockBox, MockBoxOptions } from 'box-openapi-sdk/testing';
import { openBox, smallParts } from './box.js';
import { someBytes } from './bytes.js';
import { firstByteOf, intercept, isPart, type Passing } from './wire.js';

/** Ten parts of 1024 bytes, the last of them shorter. */
export const bytes = someBytes(10_000);
export const toParts = { parentId: '0', name: 'film.mov', partsFromBytes: 1 } as const;

/** Begins an upload in parts whose requests pass by `meet`. */
export async function upload(
  meet: (request: Passing) => Promise<Response>,
  options: Partial<UploadOptions> = {},
  mockOptions: MockBoxOptions = {},
) {
  const { client, mock, calls } = await openBox({ ...smallParts, ...mockOptions });
  const box = client({ fetch: intercept(mock, meet) });
  const sent = box.uploads.upload({ source: bytes, ...toParts, ...options } as UploadOptions);
  // The test looks at it later; until then it is not unhandled.
  sent.catch(() => undefined);
  const countOf = (operationId: string) => calls().filter((call) => call.operationId === operationId).length;
  return { box, mock, calls, countOf, sent };
}

export const passOn = (request: Passing): Promise<Response> => request.send();

/** Does something to the part that starts at a byte, when it passes for the first time. */
export function once(start: number, meet: (request: Passing) => Promise<Response>) {
  let met = false;
  return (request: Passing): Promise<Response> => {
    if (met || !isPart(request) || firstByteOf(request) !== start) return request.send();
    met = true;
    return meet(request);
  };
}

/** What is true when an upload has left nothing behind. */
export function expectNothingLeft(mock: MockBox): void {
  expect(mock.state.uploadSessions()).toEqual([]);
  expect(mock.state.items()).toEqual([]);
}
