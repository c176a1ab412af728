import type { BoxClient } from 'box-openapi-sdk';
import type { Exchange, MockBox } from 'box-openapi-sdk/testing';
import { helperMethods } from '../../support/helper-methods.js';

/** A resolved method call with its exchanges. */
export interface RecordedCall {
  readonly operationId: string;
  readonly exchanges: readonly Exchange[];
}

interface Thenable {
  then(onResolved: (value: unknown) => void, onRejected: () => void): unknown;
}
type Method = (...args: unknown[]) => Thenable;
interface Tree {
  [name: string]: Tree | Method | undefined;
}

interface MethodEntry {
  readonly owner: Tree;
  readonly name: string;
  readonly method: Method;
}

/** The operation methods by operationId, without helpers built on them (`uploads`, `downloads`, `jobs`) and `raw`. */
export function operationMethods(box: BoxClient): Map<string, MethodEntry> {
  /* eslint-disable @typescript-eslint/unbound-method -- only looked at */
  const { uploads, downloads, jobs, raw, request, mirror, asUser, withAuth, downscope, close, ...operations } = box;
  // All of these exist and are excluded.
  const helpers = [
    uploads.upload,
    jobs.wait,
    downloads.download,
    downloads.downloadMany,
    downloads.zip,
    downloads.representation,
    raw.GET,
    request,
    mirror,
    asUser,
    withAuth,
    downscope,
    close,
  ];
  /* eslint-enable @typescript-eslint/unbound-method */
  if (helpers.some((one) => typeof one !== 'function')) throw new Error('The client lacks a helper.');
  return new Map(within(operations as unknown as Tree, []).filter(([id]) => !helperMethods.includes(id)));
}

function within(owner: Tree, path: readonly string[]): [string, MethodEntry][] {
  return Object.entries(owner).flatMap(([name, value]): [string, MethodEntry][] => {
    const id = [...path, name];
    if (typeof value === 'function') return [[id.join('.'), { owner, name, method: value }]];
    return value === undefined ? [] : within(value, id);
  });
}

/** Wraps every operation method and records its successful calls. Calls must be sequential so that exchanges can be attributed to them. */
export function recordCalls(box: BoxClient, mock: MockBox): readonly RecordedCall[] {
  const recorded: RecordedCall[] = [];
  for (const [operationId, { owner, name, method }] of operationMethods(box)) {
    owner[name] = (...args) => {
      const before = mock.exchanges.length;
      const result = method(...args);
      result.then(
        () => recorded.push({ operationId, exchanges: mock.exchanges.slice(before) }),
        () => undefined,
      );
      return result;
    };
  }
  return recorded;
}
