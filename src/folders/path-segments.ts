import { BoxConfigError } from '../core/errors/box-errors.js';
import { isBlank } from '../core/options/paths.js';
import { nameProblem } from '../core/util/item-name.js';

/**
 * The names in a path such as `/Reports/2026` or `Reports/2026/`; none for `/`. Throws BoxConfigError for a name that the service rejects, and
 * for an empty one: `/a//b` is almost always an unset variable.
 */
export function pathSegments(path: unknown): string[] {
  if (typeof path !== 'string' || isBlank(path)) throw new BoxConfigError('path: must be a non-empty string, such as /Reports/2026.');
  if (path === '/') return [];
  const names = path.slice(path.startsWith('/') ? 1 : 0).split('/');
  while (names.length > 1 && names.at(-1) === '') names.pop();
  for (const name of names) {
    const problem = nameProblem(name);
    if (problem !== undefined) throw new BoxConfigError(`path: the name "${name}" in ${path} ${problem}.`);
  }
  return names;
}
