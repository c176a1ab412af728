import { readFileSync } from 'node:fs';
import { pageUrl } from '../../../scripts/site/pages/page-url.js';
import { titleOf } from '../../../scripts/site/pages/source-page.js';
import { examplesOf, generatedExamples, guidePages, pageOf, partsOf, type Example } from '../../../test/docs/examples.js';
import type { PlaygroundExample } from '../messages/example.js';
import { needsOf } from './example-needs.js';

/** All TypeScript examples of the guides, in the order of the pages. */
export function collectExamples(): PlaygroundExample[] {
  return guidePages.flatMap((path) => {
    const page = pageOf(path);
    const text = readFileSync(path, 'utf8');
    return examplesOf(path).map((example) => {
      const code = programOf(example);
      const needs = generatedExamples.has(page) ? 'needs a generated client' : needsOf(code);
      return {
        id: `${page}:${String(example.line)}`,
        page: page === 'README.md' ? 'README' : titleOf(text),
        url: pageUrl(page),
        heading: headingAbove(text, example.line),
        code,
        ...(needs === undefined ? {} : { needs }),
      };
    });
  });
}

/** The example as a program: with the imports that it lacks, and with tokens of the mock. */
function programOf(example: Example): string {
  const { imports, body } = partsOf(example);
  const code = body.trim().replaceAll(/'(the token|a developer token|a token from elsewhere)'/g, 'mock.issueToken()');
  return `${[...imports, ...(imports.length > 0 ? [''] : []), code].join('\n')}\n`;
}

/** Comments of shell examples begin as headings do, so fenced code is left out. */
function headingAbove(text: string, line: number): string {
  const above = text
    .split('\n')
    .slice(0, line - 1)
    .join('\n')
    .replaceAll(/^```[\s\S]*?^```$/gm, '');
  return titleOf((above.match(/^#{1,3} .+$/gm)?.at(-1) ?? '').replace(/^#+/, '#'));
}
