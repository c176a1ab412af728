import { referencesOf, type Node, type OpenApiDocument, type Pointer } from './document.js';

/**
 * Changes the minimum file size of upload sessions in the document. This is the only option of the mock that overrides the
 * document: it lets tests use sessions of a few bytes.
 */
export function withSessionSize(document: OpenApiDocument, minBytes: number): OpenApiDocument {
  const { follow } = referencesOf(document);
  return ['/files/upload_sessions', '/files/{file_id}/upload_sessions'].reduce((changed, path) => {
    const schema = follow(['paths', path, 'post', 'requestBody', 'content', 'application/json', 'schema']);
    const { pointer } = follow([...schema.pointer, 'properties', 'file_size']);
    return replaced(changed as unknown as Node, [...pointer, 'minimum'], minBytes) as unknown as OpenApiDocument;
  }, document);
}

/** Copies only the nodes along the pointer: the document is large, and tests create mocks often. */
function replaced(node: Node, [key = '', ...rest]: Pointer, value: number): Node {
  return { ...node, [key]: rest.length === 0 ? value : replaced(node[key] as Node, rest, value) };
}
