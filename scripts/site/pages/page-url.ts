/** The file of a page in the built site, relative to its folder: `docs/guides/lists.md` becomes `guides/lists.html`. */
export function pageUrl(path: string): string {
  if (path === 'README.md') return 'index.html';
  if (path === 'docs/README.md') return 'documentation.html';
  const inside = path.startsWith('docs/') ? path.slice('docs/'.length) : path.toLowerCase();
  return inside.replace(/(^|\/)readme\.md$/i, '$1index.html').replace(/\.md$/, '.html');
}
