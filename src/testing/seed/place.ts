/** The place of a value in a seed: property names and indexes. */
export type Place = readonly (string | number)[];

/** Formats a place like JavaScript: `seed.tree.Reports["a/b"]`. Long places keep both ends. */
function formatPlace(place: Place): string {
  const parts = place.map((key) => {
    if (typeof key === 'number') return `[${String(key)}]`;
    return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  });
  const shown = parts.length <= 20 ? parts : [...parts.slice(0, 10), ' ... ', ...parts.slice(-5)];
  return `seed${shown.join('')}`;
}

/** An error about a place in the seed. */
export const seedError = (place: Place, problem: string, cause?: unknown): Error =>
  new Error(`${formatPlace(place)}: ${problem}`, cause === undefined ? {} : { cause });
