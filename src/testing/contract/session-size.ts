import { referencesOf, type Node, type OpenApiDocument, type Pointer } from './document.js';

/**
 * The document with another lower bound for the files of upload sessions. It is the one place where an option of the mock
 * goes against the document: tests want sessions of a few bytes.
 */
export function withSessionSize(document: OpenApiDocument, minBytes: number): OpenApiDocument {
  const { follow } = referencesOf(document);
  return ['/files/upload_sessions', '/files/{file_id}/upload_sessions'].reduce((changed, path) => {
    const schema = follow(['paths', path, 'post', 'requestBody', 'content', 'application/json', 'schema']);
    const { pointer } = follow([...schema.pointer, 'properties', 'file_size']);
    return replaced(changed as unknown as Node, [...pointer, 'minimum'], minBytes) as unknown as OpenApiDocument;
  }, document);
}

/** Copies only what lies on the way: the document is large, and mocks are made often. */
function replaced(node: Node, [key = '', ...rest]: Pointer, value: number): Node {
  return { ...node, [key]: rest.length === 0 ? value : replaced(node[key] as Node, rest, value) };
}
