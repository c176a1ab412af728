import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintIn, miniSpec, miniSpecWith, realSpecFolder, remove, specFolder, type MiniFile, type Run } from '../../support/mini-spec.js';

const faults: readonly (readonly [fault: string, file: MiniFile, from: string, to: string, message: RegExp])[] = [
  ['misspelled on an operation', 'paths/things.yaml', 'x-box-retry:', 'x-box-rety:', /Unknown extension x-box-rety/],
  ['misspelled on a schema', 'schemas.yaml', 'x-box-standard:', 'x-box-standart:', /Unknown extension x-box-standart/],
  ['misspelled on the document', 'openapi.yaml', 'x-box-hosts:', 'x-box-host:', /Unknown extension x-box-host\b/],
  [
    'in the wrong place',
    'schemas.yaml',
    'x-box-standard: [name]',
    'x-box-retry: safe',
    /x-box-retry is on Schema; it belongs on Operation/,
  ],
  ['with an unknown key', 'paths/things.yaml', 'x-box-pagination: { style:', 'x-box-pagination: { way:', /x-box-pagination has no key way/],
  ['with an invalid value', 'paths/things.yaml', 'x-box-retry: safe', 'x-box-retry: maybe', /x-box-retry/],
  ['with an unknown kind of item', 'paths/things.yaml', 'x-box-retry: safe', 'x-box-reconcile: user', /x-box-reconcile/],
];

describe('the spec lint rules', () => {
  const valid = [realSpecFolder(), specFolder(miniSpec)];
  const invalid = faults.map(([, file, from, to]) => specFolder(miniSpecWith(file, from, to)));
  let accepted: Run;
  let rejected: Run;

  // One process for all documents: starting the linter takes longer than linting.
  beforeAll(async () => {
    accepted = await lintIn(valid);
    rejected = await lintIn(invalid);
  });
  afterAll(() => {
    [...valid, ...invalid].forEach(remove);
  });

  it('accept the current document and a valid minimal document', () => {
    expect(accepted).toMatchObject({ code: 0 });
  });

  it('fail if a document has a fault', () => {
    expect(rejected).toMatchObject({ code: 1 });
  });

  it.each(faults.map(([fault, file, , , message], index) => ({ fault, file, message, folder: basename(invalid[index] ?? '') })))(
    'reject an extension $fault and report its file',
    ({ file, message, folder }) => {
      // Each problem begins with its number in brackets and the location.
      const problems = rejected.stdout.split(/^\[\d+\] /m).filter((problem) => problem.includes(`${folder}/spec/${file}:`));
      expect(problems.join('\n')).toMatch(message);
    },
  );
});
