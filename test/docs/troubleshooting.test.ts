import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults } from '../../cli/src/verbs/doctor/faults/catalog.js';
import { root } from './examples.js';

/** The text of each section with a heading of level 3, by heading. */
function sections(page: string): Map<string, string> {
  const parts = page.split(/^### /m).slice(1);
  return new Map(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading, (lines.join('\n').split(/^## /m)[0] ?? '').trim()];
    }),
  );
}

/** Prettier escapes characters of Markdown. */
const plain = (text: string): string => text.replaceAll(/\\([*_<>])/g, '$1');

describe('the troubleshooting page', () => {
  const found = sections(readFileSync(join(root, 'docs/guides/troubleshooting.md'), 'utf8'));

  it('has one section for each fault that doctor names, and no other', () => {
    expect([...found.keys()].sort()).toEqual(
      Object.values(faults)
        .map(({ title }) => title)
        .sort(),
    );
  });

  it.each(Object.values(faults))(
    'lists the error texts of a fault and its fix in the words of doctor: $title',
    ({ title, errors, fix }) => {
      const list = errors.map((text) => `- \`${text}\``).join('\n');
      expect(plain(found.get(title) ?? '')).toBe(plain(list === '' ? fix : `${list}\n\n${fix}`));
    },
  );
});
