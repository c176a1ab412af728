import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Failure } from '../../failure.js';

/** The path of the document in the SDK that is installed in the project, or else next to this package. */
export function shippedDocument(cwd: string): string {
  for (const from of [join(cwd, 'package.json'), import.meta.url]) {
    try {
      return createRequire(from).resolve('box-openapi-sdk/openapi.json');
    } catch {
      // Tried from the next place.
    }
  }
  throw new Failure('box-openapi-sdk is not installed here. Run npm install box-openapi-sdk, or pass a document with --spec.');
}
