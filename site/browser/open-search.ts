import { element } from './element.js';

/** Opens the search. The first call loads it. */
export function searchOpener(base: string): () => void {
  let loading = false;
  const open = () => dispatchEvent(new CustomEvent('search-open', { detail: base }));
  return () => {
    if (loading) {
      open();
      return;
    }
    loading = true;
    const script = element('script', { src: `${base}assets/search.js` });
    script.addEventListener('load', open);
    document.head.append(script);
  };
}
