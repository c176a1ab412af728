// The first element of the body of every page, so that the theme, the header and the list of pages exist before the first paint.
import { addContents } from './contents.js';
import { showShell } from './shell.js';
import { setTheme } from './theme.js';
import { setUpContent } from './content.js';
import { searchOpener } from './open-search.js';

setTheme();

const script = document.currentScript as HTMLScriptElement;
/** The address of the site's folder, with a slash at the end. */
const base = new URL('../', script.src).href;
const openSearch = searchOpener(base);
showShell(base, script.dataset['section'], openSearch);

document.addEventListener('DOMContentLoaded', () => {
  const main = document.querySelector('main');
  if (main === null) return;
  main.id = 'main';
  document.querySelector('.columns')?.append(main);
  addContents();
  setUpContent();
  // The layout has changed since the browser scrolled to the anchor.
  if (location.hash !== '') document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView({ behavior: 'instant' });
});
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea');
  const chosen = (event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
  if (!chosen) return;
  event.preventDefault();
  openSearch();
});
