import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { objectKinds } from '../../../../codegen/openapi/object-kinds.js';
import { repository } from '../../../support/mini-spec.js';

type Json = Record<string, unknown>;

const readJson = (path: string) => JSON.parse(readFileSync(join(repository, 'node_modules', path), 'utf8')) as Json;
const openapiSchemas = '@stoplight/spectral-rulesets/dist/oas/schemas/oas';

function at(schema: Json, pointer: string): Json {
  return pointer
    .slice(2)
    .split('/')
    .reduce<Json>((inner, key) => inner[key] as Json, schema);
}

/** The keys that a schema names, also through references, alternatives and conditions. */
function keysIn(root: Json, schema: Json, seen: readonly Json[] = []): string[] {
  if (seen.includes(schema)) return [];
  const inner = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else'].flatMap((key) => [schema[key] ?? []].flat()) as Json[];
  const dependent = Object.values((schema['dependentSchemas'] ?? {}) as Record<string, Json>);
  const target = typeof schema['$ref'] === 'string' && schema['$ref'].startsWith('#/') ? [at(root, schema['$ref'])] : [];
  const own = Object.keys(schema['properties'] ?? {});
  return [...own, ...[...inner, ...dependent, ...target].flatMap((each) => keysIn(root, each, [...seen, schema]))];
}

const later = {
  Info: 'info',
  Contact: 'contact',
  License: 'license',
  Server: 'server',
  ServerVariable: 'server-variable',
  Components: 'components',
  PathItem: 'path-item',
  Operation: 'operation',
  ExternalDocs: 'external-documentation',
  Parameter: 'parameter',
  RequestBody: 'request-body',
  MediaType: 'media-type',
  Encoding: 'encoding',
  Responses: 'responses',
  Response: 'response',
  Example: 'example',
  Link: 'link',
  Header: 'header',
  Tag: 'tag',
  SecurityScheme: 'security-scheme',
  OAuth2Flows: 'oauth-flows',
  ImplicitFlow: 'oauth-flows/$defs/implicit',
  PasswordFlow: 'oauth-flows/$defs/password',
  ClientCredentials: 'oauth-flows/$defs/client-credentials',
  AuthorizationCode: 'oauth-flows/$defs/authorization-code',
};

const first = {
  ...{ Info: 'Info', Contact: 'Contact', License: 'License', Server: 'Server', ServerVariable: 'ServerVariable', Components: 'Components' },
  ...{ Schema: 'Schema', Discriminator: 'Discriminator', Xml: 'XML', Response: 'Response', MediaType: 'MediaType', Example: 'Example' },
  ...{ Header: 'Header', PathItem: 'PathItem', Operation: 'Operation', Responses: 'Responses', Tag: 'Tag', Link: 'Link' },
  ...{ ExternalDocs: 'ExternalDocumentation', Parameter: 'Parameter', RequestBody: 'RequestBody', SecurityScheme: 'SecurityScheme' },
  ...{ OAuth2Flows: 'OAuthFlows', ImplicitFlow: 'ImplicitOAuthFlow', PasswordFlow: 'PasswordOAuthFlow', Encoding: 'Encoding' },
  ...{ ClientCredentials: 'ClientCredentialsFlow', AuthorizationCode: 'AuthorizationCodeOAuthFlow' },
};

const versions = [
  { version: '3.0.3', file: `${openapiSchemas}/v3.0.json`, group: 'definitions', names: first },
  { version: '3.1.0', file: `${openapiSchemas}/v3.1/index.json`, group: '$defs', names: later },
  {
    version: '3.2.0',
    file: `${openapiSchemas}/v3.2/index.json`,
    group: '$defs',
    names: { ...later, DeviceAuthorization: 'oauth-flows/$defs/device-authorization' },
  },
] as const;

/** Keys that the schema of OpenAPI 3.1 names by mistake: section 4.8.20 of the specification has `server`. */
const mistakes = ['3.1.0 Link.body'];

describe('the kinds of objects', () => {
  it.each(versions)('have every key that the JSON Schema of OpenAPI $version names', ({ version, file, group, names }) => {
    const root = readJson(file);
    const kinds = objectKinds(version);
    const pairs = [
      ['Root', root] as const,
      ...Object.entries(names).map(([kind, name]) => [kind, at(root, `#/${group}/${name}`)] as const),
    ];
    const known = pairs.flatMap(([kind, schema]) => keysIn(root, schema).map((key) => ({ kind, key })));
    expect(known.length).toBeGreaterThan(100);
    const missing = known.filter(({ kind, key }) => key !== '$ref' && !Object.hasOwn(kinds[kind]?.properties ?? {}, key));
    expect(missing.map(({ kind, key }) => `${version} ${kind}.${key}`).filter((each) => !mistakes.includes(each))).toEqual([]);
  });

  it.each(versions)(
    'a schema of OpenAPI $version may have every keyword of JSON Schema 2020-12 and of OpenAPI, and no other',
    ({ version }) => {
      const folder = 'ajv/dist/refs/json-schema-2020-12';
      const meta = readdirSync(join(repository, 'node_modules', folder, 'meta')).map((name) => `${folder}/meta/${name}`);
      const openapi = ['v3.1/meta.schema.json', 'v3.2/meta.schema.json'].map((name) => `${openapiSchemas}/${name}`);
      const files = [`${folder}/schema.json`, ...meta, ...openapi];
      const keywords = files.flatMap((file) => Object.keys((readJson(file)['properties'] ?? {}) as Json));
      const found = Object.keys(objectKinds(version)['Schema']?.properties ?? {}).filter((key) => !key.startsWith('x-'));
      expect(found.sort()).toEqual([...new Set([...keywords, ...(version === '3.0.3' ? ['nullable'] : [])])].sort());
    },
  );

  it('a media type of the components of OpenAPI 3.2 is a media type', () => {
    const map = objectKinds('3.2.0')['NamedMediaTypes']?.additionalProperties;
    expect(map).toMatchObject({ name: 'MediaType' });
  });

  it('a version that is not known has the kinds of the last one', () => {
    expect(Object.keys(objectKinds('3.9.0')['Tag']?.properties ?? {})).toContain('kind');
  });
});
