import { isSecretName } from './secret-names.js';

/** The strings in properties with the name of a secret, also in a list of secrets. */
export function secretsInJson(root: unknown): string[] {
  const found: string[] = [];
  const pending: { value: unknown; isSecret: boolean }[] = [{ value: root, isSecret: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, isSecret } = next;
    if (typeof value === 'string' && isSecret) found.push(value);
    else if (Array.isArray(value)) for (const item of value as unknown[]) pending.push({ value: item, isSecret });
    else if (isObject(value))
      for (const [name, inner] of Object.entries(value)) pending.push({ value: inner, isSecret: isSecretName(name) });
  }
  return found;
}

/** All strings and property names. */
export function textsInJson(root: unknown): string[] {
  const found: string[] = [];
  const pending = [root];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value === 'string') found.push(value);
    else if (Array.isArray(value)) for (const item of value as unknown[]) pending.push(item);
    else if (isObject(value)) {
      for (const [name, inner] of Object.entries(value)) {
        found.push(name);
        pending.push(inner);
      }
    }
  }
  return found;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
