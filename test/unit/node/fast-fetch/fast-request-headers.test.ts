import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headerList } from '../../../../src/node/fast-fetch/fast-request-headers.js';
import { toRequestContent } from '../../../../src/node/fast-fetch/fast-request-body.js';

const noBody = toRequestContent(null);

/** Pairs in the order of their names. */
function pairsOf(list: readonly string[]): string[][] {
  const pairs = list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1] ?? '']] : []));
  return pairs.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

/** The same list by way of `Headers`, or the error. */
function reference(init: Record<string, string>): unknown {
  try {
    return pairsOf(headerList(new Headers(init), noBody));
  } catch (error) {
    return (error as Error).name;
  }
}

function actual(init: Record<string, string>): unknown {
  try {
    return pairsOf(headerList(init, noBody));
  } catch (error) {
    return (error as Error).name;
  }
}

const edge = fc.constantFrom('', ' ', '\t', 'a', 'a b', ' a', 'a ', 'a\tb', '\r', 'a\nb', '\0', '\x7f', 'é', '\xff', '\u0100', '~');
const names = fc.constantFrom('accept', 'Accept', 'x-a', 'X-A', 'a b', '', 'é', 'range', 'accept-encoding', 'x:a', 'x_a!');

it('an object of headers is sent as if it were converted to Headers', () => {
  fc.assert(
    fc.property(fc.dictionary(names, fc.oneof(edge, fc.string({ unit: 'binary' }), fc.string())), (init) => {
      expect(actual(init)).toEqual(reference(init));
    }),
    { numRuns: 300 },
  );
});

it.each([null, 5, undefined])('a value that is %s is converted or rejected as by Headers', (value) => {
  const init = { 'x-a': value as unknown as string };
  expect(actual(init)).toEqual(reference(init));
});
