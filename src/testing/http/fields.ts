/** Typed access to what has been held against the document already. A wrong kind reads as absent. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const textField = (objectField: JsonObject, key: string): string | undefined =>
  typeof objectField[key] === 'string' ? objectField[key] : undefined;

export const numberField = (bag: JsonObject, key: string): number | undefined => (typeof bag[key] === 'number' ? bag[key] : undefined);

export const booleanField = (bag: JsonObject, key: string): boolean | undefined => (typeof bag[key] === 'boolean' ? bag[key] : undefined);

export const textsField = (bag: JsonObject, key: string): string[] | undefined => {
  const value = bag[key];
  return Array.isArray(value) ? value.map(String) : undefined;
};

export const objectsField = (bag: JsonObject, key: string): JsonObject[] => {
  const value = bag[key];
  return Array.isArray(value) ? (value as JsonObject[]) : [];
};

/** Undefined when absent, null when null was sent. */
export const objectOrNullField = (bag: JsonObject, key: string): JsonObject | null | undefined => {
  const value = bag[key];
  if (value === null) return null;
  return typeof value === 'object' && !Array.isArray(value) ? (value as JsonObject) : undefined;
};

export const bag = (from: JsonObject, key: string): JsonObject => objectOrNullField(from, key) ?? {};

export const timeField = (from: JsonObject, key: string): number | undefined => {
  const value = textField(from, key);
  return value === undefined ? undefined : Date.parse(value);
};
