import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, generateIn, miniSpec, miniSpecWith, remove, specFolder, type MiniFile } from '../../support/mini-spec.js';

const names = [
  'generated/openapi.json',
  'generated/openapi.ts',
  'generated/api.ts',
  'generated/operations.ts',
  'generated/functions.ts',
  'generated/old.ts',
  'docs/own.md',
];
const before = Object.fromEntries(names.map((name) => [name, `${name} as it was`]));

/** Runs the generator on a document over an `out` folder that has been written before, and gives what it said. */
async function refusalOf(files: Record<string, string>): Promise<string> {
  const folder = specFolder(files);
  try {
    for (const part of ['generated', 'docs']) mkdirSync(join(folder, 'out', part), { recursive: true });
    for (const [name, text] of Object.entries(before)) writeFileSync(join(folder, 'out', name), text);
    const { code, stdout, stderr } = await generateIn(folder);
    expect([code, stdout]).toEqual([1, '']);
    expect(filesOf(join(folder, 'out'))).toEqual(before);
    return stderr;
  } finally {
    remove(folder);
  }
}

interface Case {
  what: string;
  file?: MiniFile;
  from: string;
  to: string;
  /** What stands on the line that is named; the new text unless said otherwise. */
  at?: string;
  says: RegExp;
}

const thingsDelete = 'operationId: things.delete';
const cases: Case[] = [
  {
    what: 'a reference that leads nowhere',
    from: "'../schemas.yaml#/Things'",
    to: "'../schemas.yaml#/Nothings'",
    says: /Nothings/,
  },
  {
    what: 'an operationId that is taken',
    from: thingsDelete,
    to: 'operationId: things.list',
    says: /things\.list is taken by GET \/things/,
  },
  {
    what: 'an operationId that a variant has',
    from: thingsDelete,
    to: 'operationId: things.colour.set',
    says: /things\.colour\.set is taken by PUT \/things\/\{thing_id\}/,
  },
  {
    what: 'a query parameter and a body property of one name',
    from: ', x-box-name: query_name',
    to: '',
    at: 'requestBody:\n      required: true\n      content:',
    says: /things\.create: body property and query parameter are both called name.*x-box-name/,
  },
  {
    what: 'a query parameter and a header parameter of one name',
    from: 'x-box-name: query_name',
    to: 'x-box-name: ifMatch',
    at: 'name: if-match',
    says: /things\.create: header parameter and query parameter are both called ifMatch/,
  },
  {
    what: 'an unknown extension of an operation',
    from: 'x-box-retry: safe',
    to: 'x-box-retries: safe',
    says: /Unknown extension x-box-retries/,
  },
  {
    what: 'an unknown extension inside another',
    from: 'body: ThingColour',
    to: 'x-box-bodies: ThingColour',
    says: /Unknown extension x-box-bodies/,
  },
  {
    what: 'an unknown extension of a schema',
    file: 'schemas.yaml',
    from: 'x-box-standard: [name]',
    to: 'x-box-standards: [name]',
    says: /Unknown extension x-box-standards/,
  },
  {
    what: 'an operationId that is a namespace as well',
    from: thingsDelete,
    to: 'operationId: things.colour',
    says: /things\.colour is a method and a namespace at once \(things\.colour\.set\)/,
  },
  {
    what: 'a host that is not listed',
    from: "servers: [{ url: 'https://upload.mini.test/api/2.0' }]",
    to: "servers: [{ url: 'https://other.mini.test/api' }]",
    says: /things\.create is served from https:\/\/other\.mini\.test\/api.*x-box-hosts/,
  },
  {
    what: 'a schema that x-box-fields names and nothing defines',
    from: 'entries }\n    x-box-fields: { standard: Thing,',
    to: 'entries }\n    x-box-fields: { standard: Think,',
    at: 'x-box-fields: { standard: Think,',
    says: /things\.list names the schema Think/,
  },
  {
    what: 'a schema that a variant names as its body and nothing defines',
    from: 'body: ThingColour',
    to: 'body: ThingColor',
    at: '- operationId: things.colour.set',
    says: /things\.colour\.set names the schema ThingColor/,
  },
  {
    what: 'a schema that a variant names as its result and nothing defines',
    from: 'body: ThingColour',
    to: 'result: Missing',
    at: '- operationId: things.colour.set',
    says: /things\.colour\.set names the schema Missing/,
  },
  {
    what: 'a standard property that the schema has not',
    file: 'schemas.yaml',
    from: 'x-box-standard: [name]',
    to: 'x-box-standard: [name, size]',
    says: /x-box-standard of Thing names size/,
  },
];

describe('the generator refuses, with file and line, and leaves generated files as they were,', { timeout: 60_000 }, () => {
  it.concurrent.each(cases)('$what', async ({ file = 'paths/things.yaml', from, to, at, says }) => {
    const files = miniSpecWith(file, from, to);
    const text = files[file] ?? '';
    const end = at === undefined ? miniSpec[file].indexOf(from) + to.length : text.indexOf(at) + at.length;
    const line = text.slice(0, end).split('\n').length;
    const found = (await refusalOf(files)).split('\n').filter((part) => says.test(part));
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(new RegExp(`^spec/${file}:${String(line)}: `));
  });

  it.concurrent('each operationId that is reserved or of another form', async () => {
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
    const said = await refusalOf({ ...miniSpec, 'openapi.yaml': document, 'paths/more.yaml': paths.join('') });
    const lineOf = (id: string) => `spec/paths/more.yaml:${String([...reserved, ...malformed].indexOf(id) * 5 + 3)}: operationId ${id}`;
    const lines = said.split('\n');
    for (const id of reserved) expect(lines.find((line) => line.startsWith(`${lineOf(id)} `))).toMatch(/uses the reserved name/);
    for (const id of malformed) expect(lines.find((line) => line.startsWith(`${lineOf(id)} `))).toMatch(/resource\.verb/);
  });

  it.concurrent('everything that is wrong at once', async () => {
    const text = miniSpec['paths/things.yaml']
      .replace('x-box-retry: safe', 'x-box-retries: safe')
      .replace(thingsDelete, 'operationId: things.then');
    const said = await refusalOf({ ...miniSpec, 'paths/things.yaml': text });
    expect(said).toMatch(/x-box-retries[\s\S]*things\.then/);
    expect(said).toMatch(/generated\S* is as it was/);
    expect(said).not.toMatch(/\n\s+at /);
  });
});
