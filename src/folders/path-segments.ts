import { BoxConfigError } from '../core/errors/box-errors.js';
import { nameProblem } from '../core/util/item-name.js';

/** The names in a path such as `/Reports/2026`; none for `/`. Throws BoxConfigError for a name that the service rejects. */
export function pathSegments(path: unknown): string[] {
  if (typeof path !== 'string' || path === '') throw new BoxConfigError('path: must be a non-empty string, such as /Reports/2026.');
  const rest = path.startsWith('/') ? path.slice(1) : path;
  const names = rest === '' ? [] : rest.split('/');
  for (const name of names) {
    const problem = nameProblem(name);
    if (problem !== undefined) throw new BoxConfigError(`path: the name "${name}" in ${path} ${problem}.`);
  }
  return names;
}
