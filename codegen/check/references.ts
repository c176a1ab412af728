import type { Pointer } from '../model/method.js';
import type { Document } from '../openapi/document.js';
import { keysOfFragment } from '../openapi/json-pointer.js';
import type { Finding } from './finding.js';

/** Finds references of the bundled document that lead nowhere. Overlays can add such references after bundling. */
export function checkReferences(document: Document): Finding[] {
  const findings: Finding[] = [];
  visit(document, [], (reference, pointer) => {
    if (!reference.startsWith('#/'))
      findings.push({ pointer, message: `The reference ${reference} must start with #/: external files are not read here.` });
    else if (!pointsToValue(document, reference)) findings.push({ pointer, message: `The reference ${reference} leads nowhere.` });
  });
  return findings;
}

/** Visits every `$ref`, except in examples and defaults, which are data. */
function visit(value: unknown, pointer: Pointer, found: (reference: string, pointer: Pointer) => void): void {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...pointer, Array.isArray(value) ? Number(key) : key];
    if (key === '$ref' && typeof inner === 'string') found(inner, pointer);
    else if (!['example', 'value', 'default', 'const', 'enum'].includes(key) || pointer.at(-1) === 'properties') visit(inner, at, found);
  }
}

function pointsToValue(document: Document, reference: string): boolean {
  let value: unknown = document;
  for (const key of keysOfFragment(reference.slice(1))) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}
