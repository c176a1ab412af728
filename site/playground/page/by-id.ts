/** The element of the page. Throws an Error if there is none of this type. */
export function byId<Type extends HTMLElement>(id: string, type: abstract new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no element ${id}`);
  return found;
}
