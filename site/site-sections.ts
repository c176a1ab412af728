import type { Section } from '../scripts/site/pages/navigation.js';
import { pageUrl } from '../scripts/site/pages/page-url.js';
import type { SiteSection } from './browser/site-section.js';

/** The sections for the script of the pages, which knows URLs. */
export function siteSections(sections: readonly Section[]): SiteSection[] {
  return sections.map(({ title, start, groups }) => ({
    title,
    url: pageUrl(start),
    groups: groups.map((group) => ({
      title: group.title,
      links: group.links.map((link) => ({ title: link.title, url: pageUrl(link.path) })),
    })),
  }));
}
