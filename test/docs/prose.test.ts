import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handWritten, pageOf, root } from './examples.js';

const sources = ['src/auth', 'src/core', 'src/testing']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** The sentences in quotation marks of a page, which are messages that a reader may search for. Dots stand for what is left out. */
function quotesOn(path: string): string[] {
  const prose = readFileSync(path, 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, '');
  return Array.from(prose.matchAll(/"([^"\n]{20,})"/g), ([, quote]) => String(quote));
}

describe('messages that the pages about authentication quote', () => {
  const pages = handWritten.filter((path) => pageOf(path).startsWith('docs/guides/authentication'));
  const quotes = pages.flatMap((path) => quotesOn(path).map((quote) => ({ page: pageOf(path), quote })));

  it('are there', () => {
    expect(quotes.length).toBeGreaterThan(5);
  });

  it.each(quotes)('$page: $quote', ({ quote }) => {
    for (const piece of quote.split(/ ?…/)) expect(sources).toContain(piece);
  });
});

describe('links of the pages that a person wrote', () => {
  const links = handWritten.flatMap((path) =>
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

  it.each(links)('$page: $link', ({ path, link }) => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : join(path, '..', file);
    expect(existsSync(target)).toBe(true);
    if (anchor !== undefined) expect(headings(readFileSync(target, 'utf8'))).toContain(anchor);
  });
});
