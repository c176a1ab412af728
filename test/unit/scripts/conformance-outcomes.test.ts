import { describe, expect, it } from 'vitest';
import { compareOutcomes, outcomesIn } from '../../../scripts/conformance/outcomes.js';

const passing = { name: 'files: a', passed: true, failure: '' };
const failing = { name: 'files: b', passed: false, failure: 'Error: no' };

describe('outcomes of the conformance tests', () => {
  it('are read from a report of vitest', () => {
    const failure = 'Error: no\n    at b (/x/files.test.ts:12:3)';
    const assertionResults = [
      { title: 'a', status: 'passed' },
      { title: 'b', status: 'failed', failureMessages: [failure] },
    ];
    const testResults = [
      { name: '/x/files.test.ts', assertionResults },
      { name: '/x/broken.test.ts', message: 'cannot load', assertionResults: [] },
    ];
    expect(outcomesIn(JSON.stringify({ testResults }))).toEqual([
      passing,
      { name: 'files: b', passed: false, failure: 'Error: no (line 12)' },
      { name: 'broken: (file)', passed: false, failure: 'cannot load' },
    ]);
  });

  it.each<[string, Record<string, string>, boolean, RegExp]>([
    ['a failure that is listed', { 'files: b': 'needs a seed' }, true, /expected failure files: b: needs a seed/],
    ['a failure that is not listed', {}, false, /FAIL +files: b: Error: no/],
    ['a pass that is listed', { 'files: a': 'old', 'files: b': 'needs a seed' }, false, /UNEXPECTED PASS +files: a/],
    ['a listed test that does not exist', { 'files: b': 'needs a seed', 'files: c': 'gone' }, false, /UNKNOWN +files: c/],
  ])('with %s are compared', (_, expected, isExpected, line) => {
    const result = compareOutcomes([passing, failing], expected);
    expect([result.isExpected, result.table]).toEqual([isExpected, expect.stringMatching(line)]);
    expect(result.table).toContain('1 of 2 tests pass.');
  });

  it('ignore listed tests of files that were not selected', () => {
    expect(compareOutcomes([passing], { 'users: x': 'later' }, ['files']).isExpected).toBe(true);
    expect(compareOutcomes([passing], { 'users: x': 'later' }).isExpected).toBe(false);
    expect(compareOutcomes([], {}).isExpected).toBe(false);
  });
});
