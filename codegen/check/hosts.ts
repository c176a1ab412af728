import type { Method } from '../model/method.js';
import type { Document } from '../openapi/document.js';
import type { Finding } from './finding.js';

/** Finds operations whose server is not one of `x-box-hosts`. */
export function checkHosts(document: Document, methods: readonly Method[]): Finding[] {
  const known = document['x-box-hosts'];
  return methods
    .filter(({ host }) => !(host in known))
    .map(({ host, pointer, operationId }) => ({
      pointer: [...pointer, 'servers'],
      message: `${operationId} has the server ${host}, which is not listed in x-box-hosts (${Object.values(known).join(', ')}).`,
    }));
}
