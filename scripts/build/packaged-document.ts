/** Which sources an operation has is compared in this repository only. */
const onlyHere = new Set(['x-box-source']);

/** The text of openapi.json in the package: the generated document without indentation and without what only this repository reads. */
export function packagedDocument(text: string): string {
  return JSON.stringify(JSON.parse(text, (key, value: unknown) => (onlyHere.has(key) ? undefined : value)));
}
