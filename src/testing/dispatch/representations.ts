import { authenticate } from '../access/authenticate.js';
import { representationPath } from '../http/hosts.js';
import { decodeText, readAll } from '../http/bytes.js';
import { notFound } from '../http/errors.js';
import { json, type MockResponse, type MockResponseBody } from '../http/response.js';
import type { IncomingRequest } from '../http/request.js';
import { samplePicture } from '../http/sample-pictures.js';
import { checkDownload, requireFile } from '../state/permissions.js';
import type { FileRecord, VersionRecord } from '../state/records.js';
import type { World } from '../state/world.js';
import { extensionOf } from '../views/files.js';
import { isPicture, representationNamed, representationView, type RepresentationName } from '../views/representations.js';

/**
 * Serves the URLs in `representations` of a file: the state of a representation and its content. The document has no operations for them.
 * Unlike downloads, both need the token. Throws a `ServiceError`.
 */
export async function respondToRepresentation(world: World, request: IncomingRequest): Promise<MockResponse | undefined> {
  const match = representationPath.exec(request.url.pathname);
  if (match === null) return undefined;
  const [, host, fileId = '', versionId = '', key = ''] = match;
  const viewer = authenticate(world, request);
  const file = requireFile(world, viewer, fileId);
  checkDownload(world, viewer, file);
  const version = file.versions.find(({ id, trashedAt }) => id === versionId && trashedAt === null);
  if (version === undefined) throw notFound();
  const name = representationNamed(key);
  if (host === undefined) return json(representationView(request.url, file, version, name));
  return { status: 200, body: await contentOf(file, version, name) };
}

async function contentOf(file: FileRecord, { content }: VersionRecord, { form }: RepresentationName): Promise<MockResponseBody> {
  if (isPicture(form)) return samplePicture(form === 'jpg' ? 'image/jpeg' : 'image/png');
  const text = async (): Promise<string> => decodeText(await readAll(content.read(0, content.size)));
  if (form === 'extracted_text') return { kind: 'text', mediaType: 'text/plain', value: await text() };
  if (form === 'pdf' && extensionOf(file).toLowerCase() !== 'pdf')
    return { kind: 'text', mediaType: 'application/pdf', value: '%PDF-1.4\n%%EOF' };
  return { kind: 'content', mediaType: 'application/octet-stream', size: content.size, read: () => content.read(0, content.size) };
}
