import { Parser } from 'htmlparser2';
import type { BuiltPage } from '../scripts/site/links/check-links.js';

const resourceAttributes: Record<string, readonly string[]> = {
  script: ['src'],
  img: ['src', 'srcset'],
  link: ['href'],
  iframe: ['src'],
  source: ['src', 'srcset'],
  object: ['data'],
};

/** The anchors, links and resources of an HTML page. */
export function readBuiltPage(file: string, html: string): BuiltPage {
  const ids = new Set<string>();
  const links: string[] = [];
  const resources: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (attributes['id'] !== undefined) ids.add(attributes['id']);
      if (name === 'a' && attributes['href'] !== undefined) links.push(attributes['href']);
      for (const attribute of resourceAttributes[name] ?? []) {
        const value = attributes[attribute];
        if (value !== undefined) resources.push(value);
      }
    },
  });
  parser.end(html);
  return { file, ids, links, resources };
}
