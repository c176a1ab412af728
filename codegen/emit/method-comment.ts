import type { Method } from '../model/method.js';
import { deprecationTag } from './deprecation-text.js';
import { docComment } from './doc-comment.js';
import { exampleLine } from './example-call.js';

/** The doc comment of a method, which editors show as hover text. */
export function methodComment(method: Method, indent: string): string {
  return docComment(
    [
      method.description ?? `${method.summary}.`,
      method.authenticated ? undefined : 'Sends no access token.',
      method.beta ? 'Beta: Box may change this operation.' : undefined,
      request(method),
      method.externalDocs === undefined ? undefined : `See ${method.externalDocs}`,
      deprecationTag(method.deprecation),
    ],
    indent,
    [`@example ${exampleLine(method)}`],
  );
}

/** The doc comment of a standalone function. The method of the same name has the full one, and functions would repeat 60 kB of it. */
export function functionComment(method: Method): string {
  return docComment([`${method.summary}. ${request(method)}`, deprecationTag(method.deprecation)]);
}

function request({ httpMethod, path }: Method): string {
  return `${httpMethod.toUpperCase()} ${path}`;
}
