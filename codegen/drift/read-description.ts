import { relative } from 'node:path';
import { checkReferences } from '../check/references.js';
import { located } from '../check/check-document.js';
import { bundle } from '../openapi/bundle.js';
import type { Document } from '../openapi/document.js';
import { withDefaults } from '../openapi/with-defaults.js';
import { pointerLocations } from '../openapi/source-locations.js';
import { SpecError } from '../spec-error.js';

/**
 * Reads an OpenAPI 3 document of another author, in JSON or YAML. It need not meet the rules of our own. Throws a SpecError that names the file
 * for a missing file, a syntax error, a reference that leads nowhere, or a document without paths.
 */
export async function readDescription(path: string, cwd: string): Promise<Document> {
  const name = relative(cwd, path);
  const document = withDefaults(await bundle(path, cwd));
  if (Object.keys(document.paths).length === 0)
    throw new SpecError([{ location: name, message: 'has no paths. Pass an OpenAPI 3 document that describes operations.' }]);
  const broken = located(checkReferences(document), pointerLocations(name));
  if (broken.length > 0) throw new SpecError(broken);
  return document;
}
