import type { Pointer } from '../model/method.js';
import type { Document } from '../openapi/document.js';
import { isComponentReference } from '../openapi/inline-references.js';
import { valueAt } from '../openapi/json-pointer.js';
import { mapObjects } from '../openapi/map-objects.js';
import type { Finding } from './finding.js';

/** Finds references of the bundled document that lead nowhere or in a circle. Overlays can add such references after bundling. */
export function checkReferences(document: Document): Finding[] {
  const findings: Finding[] = [];
  const deep: DeepReference[] = [];
  mapObjects(document, (object, { pointer }) => {
    const { $ref: reference } = object;
    if (typeof reference !== 'string') return object;
    if (!reference.startsWith('#/'))
      findings.push({ pointer, message: `The reference ${reference} must start with #/: external files are not read here.` });
    else if (valueAt(document, reference) === undefined) findings.push({ pointer, message: `The reference ${reference} leads nowhere.` });
    else if (!isComponentReference(reference)) deep.push({ pointer, reference });
    return object;
  });
  const endless = deep.filter(({ reference }) => isEndless(document, reference));
  return [...findings, ...endless.map(({ pointer, reference }) => ({ pointer, message: containsItself(reference) }))];
}

/** A reference to a part of a component or of a path. The generator replaces it by a copy of that part. */
interface DeepReference {
  readonly pointer: Pointer;
  readonly reference: string;
}

/** Whether a copy of the part would have no end, because the part contains a reference to itself. */
function isEndless(document: Document, reference: string, open: readonly string[] = []): boolean {
  if (open.includes(reference)) return true;
  return deepReferencesIn(valueAt(document, reference)).some((inner) => isEndless(document, inner, [...open, reference]));
}

function deepReferencesIn(value: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === '$ref' && typeof inner === 'string' && !isComponentReference(inner)) found.push(inner);
    return inner;
  });
  return found;
}

const containsItself = (reference: string): string =>
  `The reference ${reference} leads to a part that contains it. Move that part to components.schemas, and refer to it there.`;
