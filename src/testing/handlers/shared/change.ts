/** A checked change that cannot fail any more. Returns whether anything is different afterwards. */
export type Change = () => boolean;

/**
 * Applies changes in their order. All of them were checked before: a request that is rejected changes nothing. Returns whether anything is
 * different.
 */
export const applyAll = (changes: readonly Change[]): boolean => changes.map((apply) => apply()).includes(true);

export const unchanged: Change = () => false;
