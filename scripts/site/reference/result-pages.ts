import type { Method } from '../../../codegen/model/method.js';
import type { Document } from '../../../codegen/openapi/document.js';
import { resultSchemas } from './method-section.js';

/** The page that describes each result: that of the tag with the most methods that return it. Every page with all of its results would add 200 kB. */
export function resultPages(document: Document, methods: readonly Method[]): (schema: string) => string {
  const counts = new Map<string, Map<string, number>>();
  for (const method of methods) {
    for (const name of resultSchemas(document, method)) {
      const tags = counts.get(name) ?? new Map<string, number>();
      counts.set(name, tags.set(method.tag, (tags.get(method.tag) ?? 0) + 1));
    }
  }
  const pages = new Map([...counts].map(([name, tags]) => [name, [...tags].reduce((best, tag) => (tag[1] > best[1] ? tag : best))[0]]));
  return (schema) => `${pages.get(schema) ?? ''}.md`;
}
