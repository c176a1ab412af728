/** Typed access to what has been held against the document already. A wrong kind reads as absent. */
export type Bag = Readonly<Record<string, unknown>>;

export const text = (bag: Bag, key: string): string | undefined => (typeof bag[key] === 'string' ? bag[key] : undefined);

export const numeral = (bag: Bag, key: string): number | undefined => (typeof bag[key] === 'number' ? bag[key] : undefined);

export const flag = (bag: Bag, key: string): boolean | undefined => (typeof bag[key] === 'boolean' ? bag[key] : undefined);

export const texts = (bag: Bag, key: string): string[] | undefined => {
  const value = bag[key];
  return Array.isArray(value) ? value.map(String) : undefined;
};

export const bags = (bag: Bag, key: string): Bag[] => {
  const value = bag[key];
  return Array.isArray(value) ? (value as Bag[]) : [];
};

/** Undefined when absent, null when null was sent. */
export const bagOrNull = (bag: Bag, key: string): Bag | null | undefined => {
  const value = bag[key];
  if (value === null) return null;
  return typeof value === 'object' && !Array.isArray(value) ? (value as Bag) : undefined;
};

export const bag = (from: Bag, key: string): Bag => bagOrNull(from, key) ?? {};

export const time = (from: Bag, key: string): number | undefined => {
  const value = text(from, key);
  return value === undefined ? undefined : Date.parse(value);
};
