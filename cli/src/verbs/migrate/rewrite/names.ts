import { apiWords } from '../tables/api-words.js';

/** Names of properties and parameters in the API. */
export type ApiNames = ReadonlySet<string>;

export const apiNames: ApiNames = new Set(apiWords);

/** The name in the API of a name of version 10, which writes most of them in camel case: `sharedLink` is `shared_link`, `templateKey` stays. */
export function apiName(name: string, names: ApiNames): string {
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return snake !== name && names.has(snake) && !names.has(name) ? snake : name;
}
