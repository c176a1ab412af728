import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, generateIn, miniSpec, miniSpecWith, remove, specFolder, type MiniFile } from '../../support/mini-spec.js';
import { generateInProcess } from './in-process.js';

const names = [
  'generated/openapi.json',
  'generated/openapi.ts',
  'generated/api.ts',
  'generated/operations.ts',
  'generated/functions.ts',
  'generated/old.ts',
  'docs/own.md',
];
const before = Object.fromEntries(names.map((name) => [name, `${name} before the run`]));

/** Runs the generator on a faulty document with an existing `out` folder, which must not change. Returns the error output. */
async function rejectionOf(files: Record<string, string>, generate = generateInProcess): Promise<string> {
  const folder = specFolder(files);
  try {
    for (const part of ['generated', 'docs']) mkdirSync(join(folder, 'out', part), { recursive: true });
    for (const [name, text] of Object.entries(before)) writeFileSync(join(folder, 'out', name), text);
    const { code, stdout, stderr } = await generate(folder);
    expect([code, stdout]).toEqual([1, '']);
    expect(filesOf(join(folder, 'out'))).toEqual(before);
    return stderr;
  } finally {
    remove(folder);
  }
}

interface Case {
  fault: string;
  file?: MiniFile;
  from: string;
  to: string;
  /** The reported file. Defaults to `file`. */
  in?: MiniFile;
  /** Text on the reported line. Defaults to `to`. */
  at?: string;
  message: RegExp;
}

const thingsDelete = 'operationId: things.delete';
const unresolvedReference: Case = {
  fault: 'an unresolved reference',
  from: "'../schemas.yaml#/Things'",
  to: "'../schemas.yaml#/Nothings'",
  message: /Nothings/,
};
const cases: Case[] = [
  unresolvedReference,
  {
    fault: 'an operationId that another operation uses',
    from: thingsDelete,
    to: 'operationId: things.list',
    message: /things\.list is already used by GET \/things/,
  },
  {
    fault: 'an operationId that a variant uses',
    from: thingsDelete,
    to: 'operationId: things.colour.set',
    message: /things\.colour\.set is already used by PUT \/things\/\{thing_id\}/,
  },
  {
    fault: 'a query parameter and a body property with the same name',
    from: ', x-box-name: query_name',
    to: '',
    at: 'requestBody:\n      required: true\n      content:',
    message: /things\.create: body property and query parameter are both named name.*x-box-name/,
  },
  {
    fault: 'a query parameter and a header parameter with the same name',
    from: 'x-box-name: query_name',
    to: 'x-box-name: ifMatch',
    at: 'name: if-match',
    message: /things\.create: header parameter and query parameter are both named ifMatch/,
  },
  {
    fault: 'an unknown extension of an operation',
    from: 'x-box-retry: safe',
    to: 'x-box-retries: safe',
    message: /Unknown extension x-box-retries/,
  },
  {
    fault: 'an unknown extension inside another extension',
    from: 'body: ThingColour',
    to: 'x-box-bodies: ThingColour',
    message: /Unknown extension x-box-bodies/,
  },
  {
    fault: 'an unknown extension of a schema',
    file: 'schemas.yaml',
    from: 'x-box-standard: [name]',
    to: 'x-box-standards: [name]',
    message: /Unknown extension x-box-standards/,
  },
  {
    fault: 'an operationId that is also a namespace',
    from: thingsDelete,
    to: 'operationId: things.colour',
    message: /things\.colour is both a method and a namespace \(things\.colour\.set\)/,
  },
  {
    fault: 'a host that is not listed in x-box-hosts',
    from: "servers: [{ url: 'https://upload.mini.test/api/2.0' }]",
    to: "servers: [{ url: 'https://other.mini.test/api' }]",
    message: /things\.create has the server https:\/\/other\.mini\.test\/api.*x-box-hosts/,
  },
  {
    fault: 'an undefined schema in x-box-fields',
    from: 'entries }\n    x-box-fields: { standard: Thing,',
    to: 'entries }\n    x-box-fields: { standard: Think,',
    at: 'x-box-fields: { standard: Think,',
    message: /things\.list names the schema Think/,
  },
  {
    fault: 'an undefined schema as the body of a variant',
    from: 'body: ThingColour',
    to: 'body: ThingColor',
    at: '- operationId: things.colour.set',
    message: /things\.colour\.set names the schema ThingColor/,
  },
  {
    fault: 'an undefined schema as the result of a variant',
    from: 'body: ThingColour',
    to: 'result: Missing',
    at: '- operationId: things.colour.set',
    message: /things\.colour\.set names the schema Missing/,
  },
  {
    fault: 'a name in a path that no parameter declares',
    from: `  parameters:
    - { name: thing_id, in: path, required: true, description: Its id., schema: { type: string } }
  put:`,
    to: '  put:',
    message: /things\.update: the path \/things\/\{thing_id\} contains \{thing_id\}, but no parameter with "in: path" declares it/,
  },
  {
    fault: 'a path parameter that the path does not contain',
    from: '      - { name: usemarker,',
    to: '      - { name: other_id, in: path, required: true, schema: { type: string } }\n      - { name: usemarker,',
    at: '- { name: other_id',
    message: /things\.list: the path parameter other_id is not in the path \/things/,
  },
  {
    fault: 'a path item that the index does not name',
    from: '/things/{thing_id}:\n  parameters',
    to: '/unnamed:\n  get: { operationId: unnamed.get, responses: { default: { description: A. } } }\n/things/{thing_id}:\n  parameters',
    at: '/unnamed:',
    message: /The path item \/unnamed is not in the document\. Add it to paths in openapi\.yaml/,
  },
  {
    fault: 'an unresolved reference in a schema that nothing refers to',
    file: 'schemas.yaml',
    from: 'ThingColour:',
    to: "Unused: { $ref: '#/Nothing' }\nThingColour:",
    at: "Unused: { $ref: '#/Nothing' }",
    message: /The reference #\/Nothing leads nowhere/,
  },
  {
    fault: 'a reference to a file that does not exist, in a schema that nothing refers to',
    file: 'schemas.yaml',
    from: 'ThingColour:',
    to: 'Unused: { $ref: gone.yaml#/Nothing }\nThingColour:',
    at: 'Unused: { $ref: gone.yaml#/Nothing }',
    message: /The file of the reference gone\.yaml#\/Nothing does not exist/,
  },
  {
    fault: 'a comma in the description of a property, which makes a key,',
    file: 'schemas.yaml',
    from: 'id: { type: string, description: Its id. }',
    to: 'id: { type: string, description: Its id, of the thing }',
    message: /"of the thing" is not a key of the Schema at #\/components\/schemas\/Thing\/properties\/id .*needs quotes/,
  },
  {
    fault: 'a comma in the description of a parameter, which makes a key,',
    from: 'description: By marker.,',
    to: 'description: By marker, or by offset,',
    message: /"or by offset" is not a key of the Parameter at #\/paths\/~1things\/get\/parameters\/1 .*needs quotes/,
  },
  {
    fault: 'a comma in the description of a response, which makes a key,',
    from: "'204': { description: Gone. }",
    to: "'204': { description: Gone, for ever }",
    message: /"for ever" is not a key of the Response at #\/paths\/~1things~1\{thing_id\}\/delete\/responses\/204 .*needs quotes/,
  },
  {
    fault: 'a comma in the description of a tag, which makes a key,',
    file: 'openapi.yaml',
    from: 'description: Things. }]',
    to: 'description: Things, and more }]',
    message: /"and more" is not a key of the Tag at #\/tags\/0 .*needs quotes/,
  },
  {
    fault: 'a key without a value',
    file: 'schemas.yaml',
    from: 'description: Its kind.,',
    to: 'description: Its kind, title,',
    message: /"title" at #\/components\/schemas\/ThingFull\/allOf\/1\/properties\/kind has no value/,
  },
  {
    fault: 'an unknown key of an operation',
    from: 'summary: Delete a thing',
    to: 'sumary: Delete a thing',
    message: /"sumary" is not a key of the Operation at .*Did you mean summary\?/,
  },
  {
    fault: 'an unknown key of a security scheme',
    file: 'openapi.yaml',
    from: 'scheme: bearer }',
    to: 'scheme: bearer, bearer: JWT }',
    message: /"bearer" is not a key of the SecurityScheme at #\/components\/securitySchemes\/token/,
  },
  {
    fault: 'an unknown key of an extension',
    from: 'style: marker-or-offset, items: entries }',
    to: 'style: marker-or-offset, items: entries, limit: 100 }',
    message: /x-box-pagination has no key limit\. Use style, items or maxLimit\./,
  },
  {
    fault: 'an unknown key of an extension with a list',
    from: 'body: ThingColour',
    to: 'bodies: ThingColour',
    message: /x-box-variants has no key bodies\. Use operationId, /,
  },
  {
    fault: 'an x-box-standard property that the schema does not have',
    file: 'schemas.yaml',
    from: 'x-box-standard: [name]',
    to: 'x-box-standard: [name, size]',
    message: /x-box-standard of Thing names size/,
  },
  {
    fault: 'a discriminator mapping without a target',
    file: 'schemas.yaml',
    from: 'ThingColour:\n',
    to: "Unused:\n  oneOf: [{ $ref: '#/Thing' }]\n  discriminator:\n    propertyName: type\n    mapping: { thing: '#/Thin' }\nThingColour:\n",
    at: "mapping: { thing: '#/Thin' }",
    message: /The reference #\/Thin leads nowhere/,
  },
  {
    fault: 'a shared path parameter that no path contains',
    file: 'schemas.yaml',
    from: 'ThingColour:\n',
    to: 'ColourId: { name: colour_id, in: path, required: true, description: Its id., schema: { type: string } }\nThingColour:\n',
    at: 'ColourId: {',
    message: /No path contains \{colour_id\}/,
  },
];

/** The error messages for a case, and the line that the first of them must report. */
async function reportOf({ file = 'paths/things.yaml', in: reported = file, from, to, at, message }: Case, generate = generateInProcess) {
  const files = miniSpecWith(file, from, to);
  const text = files[reported] ?? '';
  const end = at === undefined ? miniSpec[file].indexOf(from) + to.length : text.indexOf(at) + at.length;
  const line = text.slice(0, end).split('\n').length;
  const stderr = await rejectionOf(files, generate);
  return { found: stderr.split('\n').filter((part) => message.test(part)), location: `spec/${reported}:${String(line)}: ` };
}

describe('faulty documents', { timeout: 180_000 }, () => {
  for (const each of cases) {
    it(`the generator rejects ${each.fault} with its file and line, and changes no generated file`, async () => {
      const { found, location } = await reportOf(each);
      expect(found.length).toBeGreaterThan(0);
      expect(found[0]?.slice(0, location.length)).toBe(location);
    });
  }

  it('the generator rejects every operationId that is reserved or malformed', async () => {
    const reserved = ['things.then', 'raw.get', 'things.constructor', 'asUser.get', 'jobs.list'];
    const malformed = ['Things.drop', 'drop', 'things.drop-all', 'things..drop', 'things.Drop'];
    const paths = [...reserved, ...malformed].map(
      (id, n) => `/more/${String(n)}:
  get:
    operationId: ${id}
    responses:
      '204': { description: Done. }
`,
    );
    const links = paths.map((_, n) => `  /more/${String(n)}: { $ref: 'paths/more.yaml#/~1more~1${String(n)}' }\n`).join('');
    const document = miniSpec['openapi.yaml'].replace('paths:\n', () => `paths:\n${links}`);
    const stderr = await rejectionOf({ ...miniSpec, 'openapi.yaml': document, 'paths/more.yaml': paths.join('') });
    const lineOf = (id: string) => `spec/paths/more.yaml:${String([...reserved, ...malformed].indexOf(id) * 5 + 3)}: operationId ${id}`;
    const lines = stderr.split('\n');
    for (const id of reserved) expect(lines.find((line) => line.startsWith(`${lineOf(id)} `))).toMatch(/uses the reserved name/);
    for (const id of malformed) expect(lines.find((line) => line.startsWith(`${lineOf(id)} `))).toMatch(/resource\.verb/);
  });
});

describe('the generate command on a faulty document', { timeout: 180_000 }, () => {
  it('the generate command reports an unresolved reference with its file and line', async () => {
    const { found, location } = await reportOf(unresolvedReference, generateIn);
    expect(found[0]?.slice(0, location.length)).toBe(location);
  });

  it('the generate command reports all faults together, without a stack trace', async () => {
    const text = miniSpec['paths/things.yaml']
      .replace('x-box-retry: safe', 'x-box-retries: safe')
      .replace(thingsDelete, 'operationId: things.then');
    const stderr = await rejectionOf({ ...miniSpec, 'paths/things.yaml': text }, generateIn);
    expect(stderr).toMatch(/x-box-retries[\s\S]*things\.then/);
    expect(stderr).toMatch(/Generated files are unchanged/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
