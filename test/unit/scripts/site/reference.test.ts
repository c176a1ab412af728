import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../../../codegen/ledger/ledger.js';
import { readModel } from '../../../../codegen/read-model.js';
import { readPages } from '../../../../scripts/site/pages/read-pages.js';
import { boundsText } from '../../../../scripts/site/reference/bounds-text.js';
import { capabilities } from '../../../../scripts/site/reference/capabilities.js';
import { referencePages } from '../../../../scripts/site/reference/reference-pages.js';
import { typeText } from '../../../../scripts/site/reference/type-text.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const spec = `${root}/spec`;
const model = await readModel({ spec, cwd: root });
const guides = readPages(root);
const ledger = readLedger(`${spec}/ledger`);
const pages = new Map(referencePages(model, ledger, guides).map(({ path, text }) => [path.replace('docs/reference/', ''), text]));

/** The section of a method on its page. */
function sectionOf(operationId: string): string {
  const tag = model.methods.find((method) => method.operationId === operationId)?.tag ?? '';
  return pages.get(`${tag}.md`)?.split(`\n## box.${operationId}\n`)[1]?.split('\n## ')[0] ?? '';
}

describe('a type in the reference', () => {
  it.each([
    [{ $ref: '#/components/schemas/FileMini' }, '[FileMini](schemas/FileMini.md)'],
    [{ type: 'array', items: { $ref: '#/components/schemas/Item' } }, 'array of [Item](schemas/Item.md)'],
    [{ type: ['string', 'null'] }, 'string or null'],
    [{ enum: ['ASC', 'DESC'] }, '`"ASC"` or `"DESC"`'],
    [{ oneOf: [{ type: 'integer' }, { type: 'null' }] }, 'integer or null'],
    [{ type: 'array', items: { type: ['string', 'integer'] } }, 'array of (string or integer)'],
    [{ type: 'object', additionalProperties: { type: 'string' } }, 'map of string'],
    [{ enum: Array.from({ length: 14 }, (_, index) => index) }, expect.stringMatching(/`11` or 2 more values$/)],
  ])('of %j is %s', (schema, text) => {
    expect(typeText(schema, 'schemas/')).toEqual(text);
  });
});

describe('the constraints in the reference', () => {
  it.each([
    [{ minimum: 1, maximum: 1000 }, ['1 to 1,000']],
    [{ minimum: 0 }, ['at least 0']],
    [{ minLength: 1, maxLength: 255 }, ['at most 255 characters']],
    [{ minItems: 2, maxItems: 2 }, ['exactly 2 entries']],
    [{ format: 'date-time', default: 'now' }, ['format `date-time`', 'default `"now"`']],
    [{ items: { minLength: 3 } }, ['each at least 3 characters']],
    [{ 'x-box-known-values': ['a', 'b'] }, ['known values `a`, `b`']],
  ])('of %j are %j', (schema, phrases) => {
    expect(boundsText(schema)).toEqual(phrases);
  });
});

describe('the pages of the reference', () => {
  it('document every method, with the type of each path parameter', () => {
    const missing = model.methods.flatMap(({ operationId, pathParams }) => {
      const section = sectionOf(operationId);
      return pathParams.every(({ name }) => section.includes(`| \`${name}\` * | `)) && section !== '' ? [] : [operationId];
    });
    expect(missing).toEqual([]);
  });

  it('document every query and body property with a type', () => {
    const missing = model.methods.flatMap(({ operationId, queryParams, body }) => {
      const section = sectionOf(operationId);
      const names = [...queryParams, ...(body?.kind === 'merged' ? body.properties : [])];
      return names
        .filter(({ name }) => !new RegExp(`^\\| \`${name}\`( \\*)? \\| \\S`, 'm').test(section))
        .map(({ name }) => `${operationId}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('have a page for each schema', () => {
    expect(Object.keys(model.document.components.schemas).filter((name) => !pages.has(`schemas/${name}.md`))).toEqual([]);
  });

  it('state the values, the bounds and the result of a list', () => {
    const section = sectionOf('folders.items.list');
    expect(section).toContain('| `direction` | `"ASC"` or `"DESC"` |');
    expect(section).toMatch(/\| `limit` \| integer \| .*At most 1,000|1 to 1,000/);
    expect(section).toMatch(/\*\*Result\.\*\* .*\[Items\]\([\w-]+\.md#result-items\)/);
  });

  it('state the properties of a result two levels deep, once for each object', () => {
    const results = pages.get('folders.md')?.split('### Result: Folder\n')[1] ?? '';
    expect(results).toMatch(/\| `created_by` \| \[FolderActor\].* \| .*id: string, name: string, login: string/);
    expect(results).toMatch(/\| `modified_by` \| \[FolderActor\].* \| as in created_by \|/);
  });

  it('describe a parameter in full in the first method of a page, and by its first sentence and its place in the others', () => {
    const cells = (operationId: string) => /^\| `fields` \| .*$/m.exec(sectionOf(operationId))?.[0];
    const start = '| `fields` | array of string | Properties to return besides type and id, instead of the standard ones.';
    expect(cells('files.get')).toBe(`${start} For metadata, use metadata.scope.template. In the query. |`);
    expect(cells('files.update')).toBe(`${start} In the query. |`);
  });

  it('link a method to the capability built on it, to the guides that call it and to the page of the service', () => {
    const section = sectionOf('files.content.download');
    expect(section).toContain('[`box.downloads.download`](../guides/downloads.md)');
    expect(section).toContain('(../guides/authentication/acting-for-others.md)');
    expect(section).toContain('(https://developer.box.com/reference/');
  });

  it('name each usual error once, and the special ones on each method', () => {
    expect(pages.get('README.md')).toContain('| 429 | ');
    expect(sectionOf('folders.create')).toContain('- 409: The folder already contains');
    expect(sectionOf('folders.create')).not.toContain('Too many requests');
  });

  it.each(['by-name.md', 'by-route.md', 'a-z.md'])('list every method in %s', (name) => {
    const links = Array.from(pages.get(name)?.matchAll(/\]\([\w-]+\.md#(box\w+)\)/g) ?? [], ([, anchor]) => anchor);
    expect(new Set(links).size).toBe(model.methods.length);
  });

  it("list every title of Box's list", () => {
    const text = pages.get('by-title.md') ?? '';
    expect(ledger.list.filter(({ title }) => !text.includes(`| ${title} | [`)).map(({ title }) => title)).toEqual([]);
  });

  it.each(capabilities)('the page of $call contains it, and it concerns a method', ({ call, page, methods }) => {
    expect(guides.find(({ path }) => path === page)?.text).toContain(call.split('.').at(-1));
    expect(model.methods.some(({ operationId }) => methods.test(operationId))).toBe(true);
  });
});
