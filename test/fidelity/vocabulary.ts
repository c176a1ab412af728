/** The names of properties, and the values that the schemas of an OpenAPI document list. */
export function vocabularyOf(document: unknown): ReadonlySet<string> {
  const words = new Set<string>();
  const addTexts = (value: unknown): void => {
    for (const text of [value].flat()) if (typeof text === 'string') words.add(text);
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(visit);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      words.add(key);
      if (['enum', 'const', 'default', 'type'].includes(key)) addTexts(inner);
      visit(inner);
    }
  };
  visit(document);
  return words;
}
