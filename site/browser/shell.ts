import { element } from './element.js';
import type { SiteSection } from './site-section.js';
import { switchTheme } from './theme.js';

/** Inserted by the build. Pages do not contain it, because it would be a third of the site. The number in a page is an index of this list. */
declare const siteSections: readonly SiteSection[];

/**
 * Adds the header, and the list of pages of the section. `section` is an index of the list of sections. Schemas have none and belong to the
 * reference.
 */
export function showShell(base: string, section: string | undefined, openSearch: () => void): void {
  const url = pageUrl(base);
  const current = section === undefined ? siteSections.find((one) => one.url === 'reference/index.html') : siteSections[Number(section)];
  const icon = element('link', { rel: 'icon', href: `${base}assets/icon.svg` });
  document.head.append(icon);
  const links = siteSections.map((other) =>
    element('a', { href: base + other.url, ...(other === current ? { 'aria-current': 'true' } : {}) }, other.title),
  );
  const nav = element('nav', { 'aria-label': 'Sections' }, ...links);
  const search = element('button', { type: 'button', 'data-search': '' }, 'Search ', element('kbd', {}, '/'));
  search.addEventListener('click', openSearch);
  const theme = element('button', { type: 'button', 'data-theme-switch': '', 'aria-label': 'Light or dark' });
  theme.addEventListener('click', switchTheme);
  const home = element('a', { href: `${base}index.html` }, 'box-openapi-sdk');
  document.body.prepend(
    element('a', { class: 'skip', href: '#main' }, 'Skip to content'),
    element('header', {}, home, nav, search, theme),
    element('div', { class: 'columns' }),
  );
  // On a narrow screen, the links scroll.
  const shown = nav.querySelector<HTMLElement>('[aria-current]');
  if (shown !== null) nav.scrollLeft = shown.offsetLeft - nav.offsetLeft - 40;
  if (current !== undefined && current.groups.length > 0) showPages(current, base, url);
}

function showPages({ groups }: SiteSection, base: string, url: string): void {
  const nav = element('nav', { 'aria-label': 'Pages' });
  for (const { title, links } of groups) {
    const items = links.map((link) =>
      element('li', {}, element('a', { href: base + link.url, ...(link.url === url ? { 'aria-current': 'page' } : {}) }, link.title)),
    );
    nav.append(element('h2', {}, title), element('ul', {}, ...items));
  }
  const side = element('details', { class: 'side' }, element('summary', {}, 'Pages of this section'), nav);
  // On a narrow screen, the open list would hide the page.
  side.open = matchMedia('(min-width: 62rem)').matches;
  document.querySelector('.columns')?.prepend(side);
  const link = side.querySelector<HTMLElement>('[aria-current]');
  if (link !== null && side.open) side.scrollTop = link.offsetTop - side.clientHeight / 2;
}

/** The URL of the page relative to the folder of the site. */
function pageUrl(base: string): string {
  const path = location.href.split(/[?#]/)[0]?.slice(base.length) ?? '';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
