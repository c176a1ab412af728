import type { Pointer } from '../model/method.js';
import type { Document } from '../openapi/document.js';
import { isComponentReference } from '../openapi/inline-references.js';
import { pointerFragment, valueAt } from '../openapi/json-pointer.js';
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
  return [...findings, ...(findings.length === 0 ? circles(deep) : [])];
}

/** A reference to a part of a component or of a path. The generator replaces it by a copy of that part. */
interface DeepReference {
  readonly pointer: Pointer;
  readonly reference: string;
}

/** A copy of a part that contains a reference to itself would have no end. */
function circles(deep: readonly DeepReference[]): Finding[] {
  const inside = new Map<string, string[]>();
  for (const { reference } of deep) {
    const within = deep.filter(({ pointer }) => `${pointerFragment(pointer)}/`.startsWith(`${reference}/`));
    inside.set(
      reference,
      within.map((other) => other.reference),
    );
  }
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    (inside.get(from) ?? []).some((next) => next === target || (!seen.has(next) && reaches(next, target, seen.add(next))));
  return deep
    .filter(({ reference }) => reaches(reference, reference, new Set()))
    .map(({ pointer, reference }) => ({
      pointer,
      message: `The reference ${reference} leads to a part that contains it. Move that part to components.schemas, and refer to it there.`,
    }));
}
