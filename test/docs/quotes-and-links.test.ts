import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guidePages, pageOf, root } from './examples.js';

const sources = ['src/auth', 'src/core', 'src/testing']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** The quoted error messages of a page. An ellipsis stands for omitted text. */
function quotesOn(path: string): string[] {
  const prose = readFileSync(path, 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, '');
  return Array.from(prose.matchAll(/"([^"\n]{20,})"/g), ([, quote]) => String(quote));
}

describe('error messages quoted in the authentication guides', () => {
  const pages = guidePages.filter((path) => pageOf(path).startsWith('docs/guides/authentication'));
  const quotes = pages.flatMap((path) => quotesOn(path).map((quote) => ({ page: pageOf(path), quote })));

  it('the authentication guides quote more than five error messages', () => {
    expect(quotes.length).toBeGreaterThan(5);
  });

  it.each(quotes)('the message that $page quotes exists in the sources: $quote', ({ quote }) => {
    for (const piece of quote.split(/ ?…/)) expect(sources).toContain(piece);
  });
});

describe('links of the guide pages', () => {
  const links = guidePages.flatMap((path) =>
    Array.from(readFileSync(path, 'utf8').matchAll(/\]\((?!https?:)([^)\s]*)\)/g), ([, link]) => ({
      path,
      page: pageOf(path),
      link: String(link),
    })),
  );
  const headings = (text: string) =>
    Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading]) =>
      String(heading)
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    );

  it.each(links)('the link in $page resolves: $link', ({ path, link }) => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : join(path, '..', file);
    expect(existsSync(target)).toBe(true);
    if (anchor !== undefined) expect(headings(readFileSync(target, 'utf8'))).toContain(anchor);
  });
});
