import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import type { OpenApiDocument } from '../../../../src/testing/contract/document.js';
import { createValidator } from '../../../../src/testing/contract/validator.js';

const validatorOf = (schemas: Record<string, unknown>) => {
  const document = { paths: {}, components: { schemas } } as OpenApiDocument;
  const validator = createValidator(document, { Ajv: Ajv2020, addFormats: addFormats.default });
  return (name: string, value: unknown) => validator.check(['components', 'schemas', name], value, 'body');
};

it('the validator does not treat $id in an example, a value or a property as a schema ID', () => {
  const example = { $id: 'https://example.com/contract', $ref: '#/components/schemas/Nothing' };
  const one = { type: 'object', properties: { $id: { type: 'string', examples: [example] } }, example };
  const check = validatorOf({ One: one, Two: { ...one, required: ['$id'] }, Both: { anyOf: [one, { $ref: '#/components/schemas/Two' }] } });
  for (const name of ['One', 'Two', 'Both']) expect(check(name, example)).toEqual([]);
  expect(check('Two', {})).toEqual([{ location: 'body', message: "must have required property '$id'" }]);
});

it('the validator ignores examples and extensions but not properties with those names', () => {
  const named = { type: 'integer', example: 1, 'x-known': true };
  const check = validatorOf({ One: { type: 'object', properties: { example: named, 'x-known': named, $ref: named } } });
  for (const name of ['example', 'x-known', '$ref']) {
    expect(check('One', { [name]: 'text' })).toEqual([{ location: `body/${name}`, message: 'must be integer' }]);
  }
});

it('the validator applies the schema of a property named "properties"', () => {
  const properties = {
    type: 'object',
    example: { $id: 'a' },
    'x-known': true,
    properties: { $ref: { type: 'integer' }, id: { $ref: '#/components/schemas/Id' } },
  };
  const check = validatorOf({ One: { type: 'object', properties: { properties } }, Id: { type: 'string' } });
  expect(check('One', { properties: { id: 7 } })).toEqual([{ location: 'body/properties/id', message: 'must be string' }]);
  expect(check('One', { properties: { $ref: 'a' } })).toEqual([{ location: 'body/properties/$ref', message: 'must be integer' }]);
});
