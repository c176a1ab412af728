/** Keys that describe and do not change what is valid. */
const descriptive = new Set(['summary', 'description', 'example', 'examples', 'externalDocs', 'links', 'tags', 'info']);

/** Keys whose values are objects with arbitrary names, so that a property `description` stays. */
const namesBelow = new Set([
  'properties',
  'patternProperties',
  'schemas',
  'parameters',
  'responses',
  'headers',
  'paths',
  'mapping',
  'content',
  'variables',
]);

/** The document without descriptions, examples and extensions: what a release must remember to rank later changes. Half of the size. */
export function documentSummary(document: object): object {
  const { openapi, info } = document as { openapi?: unknown; info?: { title?: unknown; version?: unknown } };
  const rest = withoutDescriptions(document, false) as object;
  return { openapi, info: { title: info?.title, version: info?.version }, ...rest };
}

function withoutDescriptions(value: unknown, areNames: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutDescriptions(item, false));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => areNames || !(descriptive.has(key) || key.startsWith('x-')));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutDescriptions(item, !areNames && namesBelow.has(key))]));
}
