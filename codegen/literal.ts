/** A TypeScript string literal. */
export function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/[\p{Cc}\u2028\u2029]/gu, escapeCode)}'`;
}

function escapeCode(character: string): string {
  return character === '\n' ? '\\n' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A property name, quoted only if it is not an identifier. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

/** A status of a response as the key of an indexed access type: `200`, or `'2XX'`. */
export function statusKey(status: string): string {
  return /^\d+$/.test(status) ? status : quote(status);
}

/** A JSON value as a TypeScript expression on one line. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${propertyKey(key)}: ${literal(inner)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value);
}
