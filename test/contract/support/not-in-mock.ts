import { BoxApiError, type BoxClient } from 'box-openapi-sdk';
import { promised, type Promised } from '../operations/document.js';
import type { Documented } from './document.js';
import { methodsOf } from './watch.js';

/** Tags of the document of which the mock keeps nothing so far. Take one out as soon as the mock answers its operations. */
export const tagsNotInMock: readonly string[] = [
  'app-item-associations',
  'web-links',
  'file-requests',
  'collections',
  'watermarks',
  'folder-locks',
  'zip-downloads',
  'metadata',
  'classifications',
  'skills',
  'metadata-templates',
  'metadata-cascade-policies',
  'metadata-taxonomies',
  'groups',
  'webhooks',
  'device-pinners',
  'terms-of-services',
  'collaboration-allowlists',
  'storage-policies',
  'enterprise-configurations',
  'retention-policies',
  'legal-hold-policies',
  'shield-information-barriers',
  'shield-lists',
  'archives',
  'sign-requests',
  'workflows',
  'integration-mappings',
  'ai',
  'docgen',
  'hubs',
  'notes',
];

/** And operations of other tags. */
export const operationsNotInMock: readonly string[] = [
  'files.versions.get',
  'files.versions.restore',
  'files.versions.delete',
  'files.versions.promote',
  'files.collaborations.list',
  'groups.collaborations.list',
  'metadataQueries.execute',
  'users.sessions.terminate',
  'users.avatar.get',
  'users.avatar.create',
  'users.avatar.delete',
  'invites.create',
  'invites.get',
  'externalUsers.submitDeleteJob',
];

export const isListedAsMissing = ({ tag, base }: Documented): boolean => tagsNotInMock.includes(tag) || operationsNotInMock.includes(base);

/**
 * Calls every operation once with sample arguments, and gives those for which the mock says that it keeps nothing. The mock holds
 * each request against the document all the same.
 */
export async function missingFromMock(box: BoxClient): Promise<string[]> {
  const methods = methodsOf(box);
  const missing: string[] = [];
  for (const operation of promised()) {
    const call = methods.get(operation.operationId)?.method(...sampleArguments(operation)) as Promise<unknown> | undefined;
    const code = await call?.then(
      () => undefined,
      (error: unknown) => (error instanceof BoxApiError ? error.code : String(error)),
    );
    if (code === 'mock_not_implemented') missing.push(operation.operationId);
  }
  return missing;
}

/** Where what a sampler makes of a schema does not match its pattern. */
const samples: Readonly<Record<string, string>> = {
  digest: 'sha=2jmj7l5rSw0yVb/vlWAYkK/YBwk=',
  'content-range': 'bytes 0-4/5',
};

/** Path values, then the required params and the body. */
function sampleArguments({ path, params, body }: Promised): unknown[] {
  const inPath = Array.from(
    path.matchAll(/\{([^}]+)\}/g),
    ([, name]) => params.find((one) => one.in === 'path' && one.name === name)?.value,
  );
  const required = params
    .filter((param) => param.required && param.in !== 'path')
    .map(({ name, value }) => [camelCase(name), samples[name] ?? value] as const);
  const bodyParams = body?.merged === true ? (body.value as object) : body === undefined ? {} : { body: body.value };
  return [...inPath, { ...Object.fromEntries(required), ...bodyParams }];
}

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^[A-Z]/, (letter) => letter.toLowerCase());
