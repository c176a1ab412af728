import type { Ledger } from '../../../codegen/ledger/ledger.js';
import type { Model } from '../../../codegen/emitter.js';
import { titleOf, type SourcePage } from '../pages/source-page.js';
import { indexPages } from './indexes.js';
import { methodPage } from './method-page.js';
import { resultPages } from './result-pages.js';
import { schemaPage } from './schema-page.js';
import { schemaUses } from './schema-uses.js';
import { seeAlso } from './see-also.js';
import { usualResponses } from './usual-responses.js';

/** The reference with types. It replaces the pages of docs/reference on the site. */
export function referencePages({ document, methods }: Model, ledger: Pick<Ledger, 'list'>, guides: readonly SourcePage[]): SourcePage[] {
  const linksOf = seeAlso(guides);
  const usual = usualResponses(methods);
  const resultPage = resultPages(document, methods);
  const usesOf = schemaUses(document, methods);
  const tagPages = (document.tags ?? []).map((tag) => {
    const own = methods.filter(({ tag: name }) => name === tag.name);
    return [`${tag.name}.md`, methodPage({ document, usual, resultPage }, tag, own, linksOf)] as const;
  });
  const schemaPages = Object.entries(document.components.schemas).map(
    ([name, schema]) => [`schemas/${name}.md`, schemaPage(document, name, schema, usesOf(name))] as const,
  );
  return [...indexPages({ document, methods, list: ledger.list, usual }), ...tagPages, ...schemaPages].map(([name, text]) => ({
    path: `docs/reference/${name}`,
    title: titleOf(text),
    text,
  }));
}
