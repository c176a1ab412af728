/** Typed access to properties of validated JSON objects. A property of another type reads as absent. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const textField = (object: JsonObject, key: string): string | undefined =>
  typeof object[key] === 'string' ? object[key] : undefined;

export const numberField = (object: JsonObject, key: string): number | undefined =>
  typeof object[key] === 'number' ? object[key] : undefined;

export const booleanField = (object: JsonObject, key: string): boolean | undefined =>
  typeof object[key] === 'boolean' ? object[key] : undefined;

export const textsField = (object: JsonObject, key: string): string[] | undefined => {
  const value = object[key];
  return Array.isArray(value) ? value.map(String) : undefined;
};

export const objectsField = (object: JsonObject, key: string): JsonObject[] => {
  const value = object[key];
  return Array.isArray(value) ? (value as JsonObject[]) : [];
};

/** Undefined if absent, null if the request contains null. */
export const objectOrNullField = (object: JsonObject, key: string): JsonObject | null | undefined => {
  const value = object[key];
  if (value === null) return null;
  return typeof value === 'object' && !Array.isArray(value) ? (value as JsonObject) : undefined;
};

/** Empty if absent or null. */
export const objectField = (object: JsonObject, key: string): JsonObject => objectOrNullField(object, key) ?? {};

/** Milliseconds since 1970. */
export const timeField = (object: JsonObject, key: string): number | undefined => {
  const value = textField(object, key);
  return value === undefined ? undefined : Date.parse(value);
};
