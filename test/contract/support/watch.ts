import type { BoxClient } from 'box-openapi-sdk';
import type { Exchange, MockBox } from 'box-openapi-sdk/testing';
import { helperMethods } from '../../support/helper-methods.js';

/** A method that was called and resolved, with what went over the wire meanwhile. */
export interface Success {
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

interface Place {
  readonly owner: Tree;
  readonly name: string;
  readonly method: Method;
}

/** The methods of the operations, by operationId. What is built on them (`uploads`, `downloads`, `jobs`) and openapi-fetch (`raw`) is no operation. */
export function methodsOf(box: BoxClient): Map<string, Place> {
  /* eslint-disable @typescript-eslint/unbound-method -- only looked at */
  const { uploads, downloads, jobs, raw, asUser, withAuth, downscope, close, ...operations } = box;
  // Each is there, and stays out.
  const own = [
    uploads.upload,
    jobs.wait,
    downloads.download,
    downloads.zip,
    downloads.representation,
    raw.GET,
    asUser,
    withAuth,
    downscope,
    close,
  ];
  /* eslint-enable @typescript-eslint/unbound-method */
  if (own.some((one) => typeof one !== 'function')) throw new Error('The client is not whole.');
  return new Map(within(operations as unknown as Tree, []).filter(([id]) => !helperMethods.includes(id)));
}

function within(owner: Tree, path: readonly string[]): [string, Place][] {
  return Object.entries(owner).flatMap(([name, value]): [string, Place][] => {
    const id = [...path, name];
    if (typeof value === 'function') return [[id.join('.'), { owner, name, method: value }]];
    return value === undefined ? [] : within(value, id);
  });
}

/** Puts a watcher in place of every method. Calls have to be made one after the other, or their traffic cannot be told apart. */
export function watch(box: BoxClient, mock: MockBox): readonly Success[] {
  const successes: Success[] = [];
  for (const [operationId, { owner, name, method }] of methodsOf(box)) {
    owner[name] = (...args) => {
      const before = mock.exchanges.length;
      const answer = method(...args);
      answer.then(
        () => successes.push({ operationId, exchanges: mock.exchanges.slice(before) }),
        () => undefined,
      );
      return answer;
    };
  }
  return successes;
}
