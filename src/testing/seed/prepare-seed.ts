import { checkSchema } from './check-schema.js';
import { checkValues } from './check-values.js';
import { seedError } from './place.js';
import { isBytes, readPlain } from './read-plain.js';
import type { SeedSchema } from './schema.js';
import type { Seed } from './types.js';

/** Copies a seed and checks it. Throws an Error that starts with the place, such as `seed.users[0].login`. */
export function prepareSeed(seed: unknown, { root, find }: SeedSchema): Seed {
  const copy = readPlain(seed);
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy) || isBytes(copy)) throw seedError([], 'must be an object.');
  const problem = checkSchema(copy, root, find);
  if (problem !== undefined) throw seedError(problem.place, problem.message);
  checkValues(copy);
  return copy;
}
