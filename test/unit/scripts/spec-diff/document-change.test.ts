import { describe, expect, it } from 'vitest';
import { documentChanges } from '../../../../scripts/spec-diff/document-change.js';
import type { RedoclyChange } from '../../../../scripts/spec-diff/redocly-diff.js';

const unrated: RedoclyChange = {
  path: '#/components/schemas/Item/oneOf/0/properties/id',
  typeName: 'Schema',
  kind: 'modified',
  impact: 'patch',
  verdicts: [],
  property: 'type',
  base: { pointer: '#/components/schemas/File/properties/id/type', value: 'string' },
  revision: { pointer: '#/components/schemas/File/properties/id/type', value: 'integer' },
};
const inResponse = '#/paths/~1files/get/responses/200/content/application~1json/schema/properties/id';

function rankOf(change: Partial<RedoclyChange>): string | undefined {
  return documentChanges([{ ...unrated, ...change }])[0]?.rank;
}

describe('the rank of a change that the CLI reaches through no operation', () => {
  it('is major for a removal and for a change of what is valid', () => {
    expect(rankOf({})).toBe('major');
    expect(rankOf({ property: 'enum' })).toBe('major');
    expect(rankOf({ kind: 'removed' })).toBe('major');
  });

  it('is the rank of the CLI for descriptions, extensions and additions', () => {
    expect(rankOf({ property: 'description' })).toBe('patch');
    expect(rankOf({ property: 'x-box-source' })).toBe('patch');
    expect(rankOf({ kind: 'added', impact: 'minor' })).toBe('minor');
  });
});

describe('the rank of another change', () => {
  it('is the rank of the CLI', () => {
    expect(rankOf({ path: inResponse })).toBe('patch');
    expect(rankOf({ typeName: 'Tag' })).toBe('patch');
    expect(rankOf({ impact: 'minor', verdicts: [{ ruleId: 'rule', message: 'Message.' }] })).toBe('minor');
  });
});

describe('the changes to the document', () => {
  it('have the highest rank first', () => {
    const patch = { ...unrated, property: 'description' };
    expect(documentChanges([patch, unrated]).map(({ rank }) => rank)).toEqual(['major', 'patch']);
  });

  it('have the keys of the place, with slashes and tildes as in the document', () => {
    const [change] = documentChanges([{ ...unrated, revision: { pointer: '#/paths/~1files~1%7Bid%7D/a~0b' } }]);
    expect(change?.pointer).toEqual(['paths', '/files/{id}', 'a~b']);
  });

  it('have both values, shortened', () => {
    const [change] = documentChanges([{ ...unrated, base: { pointer: '', value: 'x'.repeat(100) } }]);
    expect(change?.message).toBe(
      `\`type\` changed from "${'x'.repeat(58)}… to "integer": components > schemas > File > properties > id > type`,
    );
  });
});
