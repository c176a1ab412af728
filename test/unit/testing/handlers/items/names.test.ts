import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameProblem } from '../../../../../src/core/util/item-name.js';
import { numberedName } from '../../../../../src/transfers/numbered-name.js';
import openapi from '../../../../../generated/openapi.json' with { type: 'json' };
import { mockWithClient } from '../../mock-client.js';

const { mock, call } = await mockWithClient();
const { maxLength } = openapi.components.schemas.FolderCreate.properties.name;

/** Whether the mock creates a folder with this name. It also validates the request against the document. */
async function isAccepted(name: string): Promise<boolean> {
  await mock.reset();
  return (await call('POST', '/folders', { name, parent: { id: '0' } })).status === 201;
}

describe('the length of a name', () => {
  it.each([
    ['letters', 'x'],
    ['emoji', '😀'],
    ['letters of two bytes', 'é'],
    ['composed letters', 'e\u0301'],
    ['Chinese characters', '漢'],
    ['rare Chinese characters', '𠮷'],
    ['flags', '🇩🇪'],
  ])('is the same number of %s in the SDK, the document and the mock', async (_, text) => {
    const points = Array.from(text).length;
    const most = text.repeat(Math.floor(maxLength / points));
    const full = most + 'x'.repeat(maxLength - Array.from(most).length);
    expect([nameProblem(full), await isAccepted(full)]).toEqual([undefined, true]);
    expect([nameProblem(`${full}x`), await isAccepted(`${full}x`)]).toEqual(['has more than 255 characters', false]);
  });

  it('of a numbered name never exceeds the limit', () => {
    const text = fc.integer({ min: 0, max: 300 }).chain((length) => fc.constantFrom('a', '😀', 'é').map((unit) => unit.repeat(length)));
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 99 }), (stem, extension, number) => {
        expect(Array.from(numberedName(`${stem}.${extension}`, number)).length).toBeLessThanOrEqual(maxLength);
      }),
    );
  });
});

it('the SDK and the mock accept the same names', async () => {
  const unit = fc.oneof(
    fc.constantFrom('.', ' ', '/', '\\', '\t', '\u00a0', '\u0000', '\u0085', '\ufeff', '😀', 'a', 'é'),
    fc.string({ maxLength: 1 }),
  );
  const names = fc.array(unit, { minLength: 1, maxLength: 4 }).map((units) => units.join(''));
  await fc.assert(
    fc.asyncProperty(names, async (name) => {
      expect(await isAccepted(name)).toBe(nameProblem(name) === undefined);
    }),
    { numRuns: 200 },
  );
});
