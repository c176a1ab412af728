import type { Document } from './document.js';

/** Adds the fields that the generator reads and that OpenAPI does not require. */
export function withDefaults(document: Document): Document {
  const { paths, components, servers, 'x-box-hosts': hosts } = document as Partial<Document>;
  return {
    ...document,
    ...(paths === undefined ? { paths: {} } : {}),
    ...(components?.schemas === undefined ? { components: { ...components, schemas: {} } } : {}),
    ...(hosts === undefined ? { 'x-box-hosts': { api: servers?.[0]?.url ?? '/' } } : {}),
  };
}
