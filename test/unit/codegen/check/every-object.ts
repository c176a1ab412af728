import { parse } from 'yaml';

/** A document with every kind of object of OpenAPI 3.1. */
export const everyObject = parse(`
openapi: 3.1.0
jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base
info:
  { title: Every object, version: '1', summary: S, description: D, termsOfService: https://a.test, contact: { name: N, url: https://a.test, email: a@a.test }, license: { name: N, identifier: MIT } }
servers: [{ url: 'https://{of}.a.test', description: D, variables: { of: { enum: [a], default: a, description: D } } }]
security: [{ oauth: [of] }]
tags: [{ name: of, description: D, externalDocs: { url: https://a.test, description: D } }]
externalDocs: { url: https://a.test, description: D }
webhooks: { of: { post: { operationId: of, responses: { default: { description: D } } } } }
paths:
  /things:
    summary: S
    description: D
    servers: [{ url: https://a.test }]
    parameters: [{ $ref: '#/components/parameters/P' }]
    get:
      operationId: things.get
      tags: [of]
      summary: S
      description: D
      deprecated: false
      externalDocs: { url: https://a.test }
      servers: [{ url: https://a.test }]
      security: [{}]
      parameters:
        - { name: q, in: query, description: D, required: false, deprecated: false, style: form, explode: true, allowReserved: false, allowEmptyValue: false, schema: { type: string }, example: of }
      requestBody: { $ref: '#/components/requestBodies/B' }
      responses: { '200': { $ref: '#/components/responses/R' }, 4XX: { description: D }, default: { description: D } }
      callbacks: { of: { '{$request.body#/url}': { post: { operationId: of2, responses: { default: { description: D } } } } } }
components:
  schemas:
    Thing:
      type: object
      title: T
      description: D
      required: [of]
      properties: { of: { type: string, minLength: 1, maxLength: 2, pattern: a, format: uuid } }
      discriminator: { propertyName: of, mapping: { a: '#/components/schemas/Other' } }
      xml: { name: of, namespace: https://a.test, prefix: p, attribute: false, wrapped: false }
      externalDocs: { url: https://a.test }
    Other:
      $schema: https://json-schema.org/draft/2020-12/schema
      allOf: [{ type: object }]
      anyOf: [{ type: object }]
      oneOf: [{ type: object }]
      not: { type: string }
      if: { type: object }
      then: { type: object }
      else: { type: object }
      $defs: { of: { type: string } }
      patternProperties: { a: { type: string } }
      additionalProperties: { type: string }
      propertyNames: { type: string }
      unevaluatedProperties: { type: string }
      dependentSchemas: { of: { type: object } }
      dependentRequired: { of: [a] }
    List:
      type: array
      prefixItems: [{ type: string }]
      items: { type: string }
      contains: { type: string }
      unevaluatedItems: { type: string }
      contentSchema: { type: string }
  parameters: { P: { name: p, in: header, content: { application/json: { schema: { type: object } } } } }
  responses:
    R:
      description: D
      headers: { of: { $ref: '#/components/headers/H' } }
      content: { application/json: { schema: { $ref: '#/components/schemas/Thing' }, examples: { of: { $ref: '#/components/examples/E' } } } }
      links: { of: { $ref: '#/components/links/L' } }
  requestBodies:
    B:
      description: D
      required: true
      content: { multipart/form-data: { schema: { type: object }, encoding: { of: { contentType: text/plain, headers: { of: { schema: { type: string } } }, style: form, explode: true, allowReserved: true } } } }
  headers: { H: { description: D, required: true, deprecated: false, style: simple, explode: false, schema: { type: string }, example: of } }
  examples: { E: { summary: S, description: D, value: { of: null } } }
  links: { L: { operationId: things.get, parameters: { q: $response.body#/of }, requestBody: of, description: D, server: { url: https://a.test } } }
  callbacks: { C: { '{$url}': { post: { operationId: of3, responses: { default: { description: D } } } } } }
  pathItems: { I: { get: { operationId: of4, responses: { default: { description: D } } } } }
  securitySchemes:
    oauth:
      type: oauth2
      description: D
      flows:
        implicit: { authorizationUrl: https://a.test, refreshUrl: https://a.test, scopes: { of: D } }
        password: { tokenUrl: https://a.test, scopes: { of: D } }
        clientCredentials: { tokenUrl: https://a.test, scopes: { of: D } }
        authorizationCode: { authorizationUrl: https://a.test, tokenUrl: https://a.test, scopes: { of: D } }
    key: { type: apiKey, name: k, in: header }
    bearer: { type: http, scheme: bearer, bearerFormat: JWT }
    openId: { type: openIdConnect, openIdConnectUrl: https://a.test }
`) as Record<string, unknown>;

const get = ['paths', '/things', 'get'];
const schemas = ['components', 'schemas'];
const flows = ['components', 'securitySchemes', 'oauth', 'flows'];

/** An object of each kind, and of each place that holds schemas. */
export const objectsOfEachKind: readonly { kind: string; at: readonly (string | number)[] }[] = [
  { kind: 'document', at: [] },
  { kind: 'Info', at: ['info'] },
  { kind: 'Contact', at: ['info', 'contact'] },
  { kind: 'License', at: ['info', 'license'] },
  { kind: 'Server', at: ['servers', 0] },
  { kind: 'ServerVariable', at: ['servers', 0, 'variables', 'of'] },
  { kind: 'Tag', at: ['tags', 0] },
  { kind: 'ExternalDocs', at: ['externalDocs'] },
  { kind: 'ExternalDocs', at: ['tags', 0, 'externalDocs'] },
  { kind: 'ExternalDocs', at: [...get, 'externalDocs'] },
  { kind: 'PathItem', at: ['webhooks', 'of'] },
  { kind: 'Paths', at: ['paths'] },
  { kind: 'PathItem', at: ['paths', '/things'] },
  { kind: 'Server', at: ['paths', '/things', 'servers', 0] },
  { kind: 'Parameter', at: ['paths', '/things', 'parameters', 0] },
  { kind: 'Operation', at: get },
  { kind: 'Parameter', at: [...get, 'parameters', 0] },
  { kind: 'Schema', at: [...get, 'parameters', 0, 'schema'] },
  { kind: 'RequestBody', at: [...get, 'requestBody'] },
  { kind: 'Responses', at: [...get, 'responses'] },
  { kind: 'Response', at: [...get, 'responses', '200'] },
  { kind: 'Response', at: [...get, 'responses', '4XX'] },
  { kind: 'Response', at: [...get, 'responses', 'default'] },
  { kind: 'Operation', at: [...get, 'callbacks', 'of', '{$request.body#/url}', 'post'] },
  { kind: 'Components', at: ['components'] },
  { kind: 'Discriminator', at: [...schemas, 'Thing', 'discriminator'] },
  { kind: 'Xml', at: [...schemas, 'Thing', 'xml'] },
  { kind: 'Schema', at: [...schemas, 'Thing'] },
  { kind: 'Schema', at: [...schemas, 'Thing', 'properties', 'of'] },
  ...['allOf', 'anyOf', 'oneOf'].map((key) => ({ kind: 'Schema', at: [...schemas, 'Other', key, 0] })),
  ...['not', 'if', 'then', 'else', 'additionalProperties', 'propertyNames', 'unevaluatedProperties'].map((key) => ({
    kind: 'Schema',
    at: [...schemas, 'Other', key],
  })),
  { kind: 'Schema', at: [...schemas, 'Other', '$defs', 'of'] },
  { kind: 'Schema', at: [...schemas, 'Other', 'patternProperties', 'a'] },
  { kind: 'Schema', at: [...schemas, 'Other', 'dependentSchemas', 'of'] },
  { kind: 'Schema', at: [...schemas, 'List', 'prefixItems', 0] },
  ...['items', 'contains', 'unevaluatedItems', 'contentSchema'].map((key) => ({ kind: 'Schema', at: [...schemas, 'List', key] })),
  { kind: 'MediaType', at: ['components', 'parameters', 'P', 'content', 'application/json'] },
  { kind: 'Schema', at: ['components', 'parameters', 'P', 'content', 'application/json', 'schema'] },
  { kind: 'Response', at: ['components', 'responses', 'R'] },
  { kind: 'Header', at: ['components', 'responses', 'R', 'headers', 'of'] },
  { kind: 'MediaType', at: ['components', 'responses', 'R', 'content', 'application/json'] },
  { kind: 'Example', at: ['components', 'responses', 'R', 'content', 'application/json', 'examples', 'of'] },
  { kind: 'Link', at: ['components', 'responses', 'R', 'links', 'of'] },
  { kind: 'RequestBody', at: ['components', 'requestBodies', 'B'] },
  { kind: 'Encoding', at: ['components', 'requestBodies', 'B', 'content', 'multipart/form-data', 'encoding', 'of'] },
  { kind: 'Header', at: ['components', 'headers', 'H'] },
  { kind: 'Schema', at: ['components', 'headers', 'H', 'schema'] },
  { kind: 'Example', at: ['components', 'examples', 'E'] },
  { kind: 'Link', at: ['components', 'links', 'L'] },
  { kind: 'Server', at: ['components', 'links', 'L', 'server'] },
  { kind: 'PathItem', at: ['components', 'callbacks', 'C', '{$url}'] },
  { kind: 'PathItem', at: ['components', 'pathItems', 'I'] },
  { kind: 'SecurityScheme', at: ['components', 'securitySchemes', 'oauth'] },
  { kind: 'SecurityScheme', at: ['components', 'securitySchemes', 'bearer'] },
  { kind: 'OAuth2Flows', at: flows },
  { kind: 'ImplicitFlow', at: [...flows, 'implicit'] },
  { kind: 'PasswordFlow', at: [...flows, 'password'] },
  { kind: 'ClientCredentials', at: [...flows, 'clientCredentials'] },
  { kind: 'AuthorizationCode', at: [...flows, 'authorizationCode'] },
];
