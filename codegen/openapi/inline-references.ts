import type { Document } from './document.js';
import { keysOfFragment, valueAt } from './json-pointer.js';
import { mapObjects } from './map-objects.js';

/**
 * Replaces references to anything but a component, such as a property of a schema, by copies of their targets, because only components have
 * generated names. All references must lead somewhere, and none to a part that contains it.
 */
export function inlineReferences(document: Document): Document {
  let result = document;
  for (let hasCopied = true; hasCopied;) {
    hasCopied = false;
    const current = result;
    // A copy may contain such references, too.
    result = mapObjects(current, (object) => {
      const { $ref: reference, ...others } = object;
      if (typeof reference !== 'string' || isComponentReference(reference)) return object;
      hasCopied = true;
      return { ...(valueAt(current, reference) as object), ...others };
    });
  }
  return result;
}

/** Whether a reference leads to a whole component. */
export function isComponentReference(reference: string): boolean {
  const keys = keysOfFragment(reference.slice(1));
  return keys[0] === 'components' && keys.length === 3;
}
