import { posix } from 'node:path';
import type { Method } from '../../../codegen/model/method.js';
import type { SourcePage } from '../pages/source-page.js';
import { capabilities } from './capabilities.js';

/** More pages would no longer help to choose one. */
const shownGuides = 4;

/** Mentions nearly every method, so that a link to it says nothing. */
const table = 'docs/guides/command-line/migrate.md';

/** Links from the page of a method to the capabilities built on it and to the guides that call it. */
export function seeAlso(guides: readonly SourcePage[]): (method: Method) => string[] {
  const texts = guides.filter(({ path }) => (path.startsWith('docs/guides/') && path !== table) || path.startsWith('docs/cookbook'));
  return ({ operationId }) => {
    const built = capabilities.filter(({ methods }) => methods.test(operationId));
    const calling = texts.filter(({ path, text }) => text.includes(`.${operationId}(`) && !built.some(({ page }) => page === path));
    return [
      ...built.map(({ call, page }) => `[\`${call}\`](${fromReference(page)})`),
      ...calling.slice(0, shownGuides).map(({ path, title }) => `[${title}](${fromReference(path)})`),
    ];
  };
}

function fromReference(path: string): string {
  return posix.relative('docs/reference', path);
}
