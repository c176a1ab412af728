/** Invalid arguments that JavaScript callers pass. Without a value, the argument and those after it are left out. */
export const invalidValues: readonly (readonly [name: ValueName, create?: () => unknown])[] = [
  ['none'],
  ['null', () => null],
  ['number', () => 42],
  ['text', () => 'text'],
  ['{}', () => ({})],
  ['proxy', throwingProxy],
];

export type ValueName = 'none' | 'null' | 'number' | 'text' | '{}' | 'proxy';

/** An object whose every use throws. */
export function throwingProxy(): object {
  const traps = Object.getOwnPropertyNames(Reflect).map((name) => [name, fail] as const);
  return new Proxy({}, Object.fromEntries(traps));
}

function fail(): never {
  throw new Error('a trap of the proxy');
}
