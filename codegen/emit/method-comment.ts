import type { Method } from '../model/method.js';
import { docComment } from './doc-comment.js';

/** The doc comment of a method, which editors show as hover text. */
export function methodComment(method: Method, indent: string): string {
  const replacement = method.replacedBy === undefined ? '' : ` Use ${method.replacedBy}.`;
  return docComment(
    [
      method.description ?? `${method.summary}.`,
      method.authenticated ? undefined : 'Sends no access token.',
      method.beta ? 'Beta: Box may change this operation.' : undefined,
      `${method.httpMethod.toUpperCase()} ${method.path}`,
      method.deprecated ? `@deprecated${replacement}` : undefined,
    ],
    indent,
  );
}
