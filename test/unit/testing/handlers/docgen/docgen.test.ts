import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFor, mockWithClient, type Bytes } from '../../mock-client.js';

let box: Awaited<ReturnType<typeof mockWithClient>>;
beforeEach(async () => {
  box = await mockWithClient({
    seed: { tree: { 'letter.txt': 'Dear {{customer.name}}, {{if paid}}thanks{{endif}} {{a + b}} {{customer.name}}', Out: {} } },
  });
});
afterEach(async () => {
  await box.mock.close();
  box.mock.assertConforms();
});
const version = { 'box-version': '2025.0' };
const call = (method: string, path: string, body?: unknown) => box.call(method, path, body, version);
const idOf = (path: string): string => box.mock.state.find(path)?.id ?? '';

const run = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
/** A paragraph whose text is in several runs. */
const paragraph = (...texts: string[]): string => `<w:p><w:pPr/>${texts.map(run).join('')}</w:p>`;
const row = (...cells: string[]): string => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** A compressed .docx, as Word writes it. */
async function wordDocument(body: string): Promise<Bytes> {
  const namespace = 'http://schemas.openxmlformats.org';
  const part = (content: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`;
  const main = `xmlns:w="${namespace}/wordprocessingml/2006/main"`;
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    part(
      `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="${type}.header+xml"/></Types>`,
    ),
  );
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${namespace}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
  const relations = (...all: string[]): string =>
    part(`<Relationships xmlns="${namespace}/package/2006/relationships">${all.join('')}</Relationships>`);
  zip.file('_rels/.rels', relations(relation('rId1', 'officeDocument', 'word/document.xml')));
  zip.file('word/_rels/document.xml.rels', relations(relation('rId1', 'header', 'header1.xml')));
  zip.file('word/header1.xml', part(`<w:hdr ${main}>${paragraph('Offer {{number}}')}</w:hdr>`));
  zip.file('word/document.xml', part(`<w:document ${main}><w:body>${body}</w:body></w:document>`));
  return new Uint8Array(await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' }));
}

async function generate(body: string | Bytes, data: object, output_type: 'docx' | 'pdf' = 'docx') {
  const uploaded = await box.upload('offer.docx', typeof body === 'string' ? await wordDocument(body) : body);
  const id = uploaded.body.entries[0]?.id ?? '';
  await call('POST', '/docgen_templates', { file: { type: 'file', id } });
  const batch = await call('POST', '/docgen_batches', {
    ...{ file: { type: 'file', id }, input_source: 'api', output_type, destination_folder: { type: 'folder', id: idOf('/Out') } },
    document_generation_data: [{ generated_file_name: 'result', user_input: data }],
  });
  const states: unknown[] = [];
  for (;;) {
    const [job] = (await call('GET', `/docgen_batch_jobs/${batch.body.id}`)).body.entries;
    if (job === undefined) continue;
    states.push(job['status']);
    if (!['submitted', 'pending'].includes(String(job['status']))) return { id, job, states };
  }
}

/** The text of the generated document, as mammoth reads it. */
async function textOf(path = '/Out/result.docx'): Promise<string> {
  const bytes = await box.mock.state.content(idOf(path));
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  expect(messages).toEqual([]);
  return value.trim().replaceAll(/\n\n/g, '\n');
}

describe('a template for documents', () => {
  it('can be created, read, listed and deleted', async () => {
    const id = idOf('/letter.txt');
    const create = () => call('POST', '/docgen_templates', { file: { type: 'file', id } });
    expect(await create()).toMatchObject({ status: 201, body: { file: { id } } });
    expect((await create()).status).toBe(409);
    expect((await call('GET', `/docgen_templates/${id}`)).body['file_name']).toBe('letter.txt');
    expect((await call('GET', '/docgen_templates')).body.entries).toMatchObject([{ file: { id } }]);
    const other = box.mock.state.addUser({ name: 'Ben', login: 'ben@example.com' });
    expect((await clientFor(box.mock, other.id).call('GET', `/docgen_templates/${id}`, undefined, version)).status).toBe(404);
    expect((await call('DELETE', `/docgen_templates/${id}`)).status).toBe(204);
    expect((await call('GET', `/docgen_templates/${id}`)).status).toBe(404);
    expect((await call('GET', '/docgen_templates')).body.entries).toEqual([]);
  });

  it('has the tags of its text, with the paths of their data', async () => {
    const id = idOf('/letter.txt');
    await call('POST', '/docgen_templates', { file: { type: 'file', id } });
    expect((await call('GET', `/docgen_templates/${id}/tags`)).body.entries).toEqual([
      { tag_content: '{{customer.name}}', tag_type: 'text', json_paths: ['customer.name'] },
      { tag_content: '{{if paid}}', tag_type: 'conditional', json_paths: ['paid'] },
      { tag_content: '{{endif}}', tag_type: 'conditional', json_paths: [] },
      { tag_content: '{{a + b}}', tag_type: 'arithmetic', json_paths: ['a', 'b'] },
    ]);
  });

  it('has the tags of a Word document, which may be split into runs, and of an earlier version', async () => {
    const body =
      paragraph('{{cust', 'omer}}') + paragraph('{{for item in order.items}}') + paragraph('{{item.name}}') + paragraph('{{endfor}}');
    const uploaded = (await box.upload('offer.docx', await wordDocument(body))).body.entries[0];
    const id = uploaded?.id ?? '';
    await call('POST', '/docgen_templates', { file: { type: 'file', id } });
    const tags = async (query = '') => (await call('GET', `/docgen_templates/${id}/tags${query}`)).body.entries;
    expect(await tags()).toEqual([
      { tag_content: '{{customer}}', tag_type: 'text', json_paths: ['customer'] },
      { tag_content: '{{for item in order.items}}', tag_type: 'for-loop', json_paths: ['order.items'] },
      { tag_content: '{{item.name}}', tag_type: 'text', json_paths: ['order.items', 'order.items.name'] },
      { tag_content: '{{endfor}}', tag_type: 'for-loop', json_paths: [] },
    ]);
    const first = (uploaded?.['file_version'] as { id: string }).id;
    const form = new FormData();
    form.append('attributes', '{}');
    form.append('file', new Blob(['{{other}}']), 'file');
    await box.call('POST', `https://upload.box.com/api/2.0/files/${id}/content`, form);
    expect(await tags()).toMatchObject([{ tag_content: '{{other}}' }]);
    expect(await tags(`?template_version_id=${first}`)).toHaveLength(4);
    expect((await call('GET', `/docgen_templates/${id}/tags?template_version_id=404`)).status).toBe(404);
  });

  it('lists the jobs that use it', async () => {
    const { id, job } = await generate(paragraph('{{a}}'), { a: 1, number: 1 });
    expect((await call('GET', `/docgen_template_jobs/${id}`)).body.entries).toMatchObject([{ type: 'docgen_job', template_file: { id } }]);
    expect((await call('GET', `/docgen_jobs/${job.id}`)).body).toMatchObject({ id: job.id, status: 'completed' });
    expect((await call('GET', '/docgen_jobs')).body.entries).toMatchObject([{ id: job.id, created_by: { id: '33001' } }]);
  });
});

describe('a generated document', () => {
  it('has values in place of tags, also of nested data, split tags and headers', async () => {
    const body = paragraph('Dear {{customer.na', 'me}}, you owe ', '{{', 'total', '}} €.') + paragraph('{{note}}');
    const { job, states } = await generate(body, { customer: { name: 'Böhm & <Söhne>' }, total: 12.5, note: 'one\ntwo', number: 7 });
    expect(states).toEqual(['submitted', 'pending', 'pending', 'completed']);
    expect(job).toMatchObject({ status: 'completed', failures: null, output_file: { id: idOf('/Out/result.docx') } });
    expect(await textOf()).toBe('Dear Böhm & <Söhne>, you owe 12.5 €.\nonetwo');
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await box.mock.state.content(idOf('/Out/result.docx'))) });
    expect(value).toContain('one<br />two');
    const zip = await JSZip.loadAsync(await box.mock.state.content(idOf('/Out/result.docx')));
    expect(await zip.file('word/header1.xml')?.async('text')).toContain('Offer 7');
    expect((await box.call('GET', '/events')).body.entries.at(-1)).toMatchObject({
      event_type: 'ITEM_UPLOAD',
      source: { name: 'result.docx' },
    });
  });

  it('is an archive that unzip accepts', async () => {
    await generate(paragraph('{{number}}'), { number: 1 });
    const folder = mkdtempSync(join(tmpdir(), 'box-docx-'));
    writeFileSync(join(folder, 'a.docx'), await box.mock.state.content(idOf('/Out/result.docx')));
    expect(execFileSync('unzip', ['-t', join(folder, 'a.docx')], { encoding: 'utf8' })).toContain('No errors detected');
    rmSync(folder, { recursive: true });
  });

  it('repeats paragraphs and table rows for the elements of a list', async () => {
    const list = paragraph('{{for item in items}}') + paragraph('- {{item.name}}: {{item.price * item.count}}') + paragraph('{{endfor}}');
    const rows = table(
      row('Name', 'Price'),
      row('{{tablerow item in items}} {{item.name}}', '{{item.price}}{{endtablerow}}'),
      row('Total', '{{total}}'),
    );
    const items = [
      { name: 'Paper', price: 2, count: 3 },
      { name: 'Ink', price: 40, count: 1 },
    ];
    const { job } = await generate(list + rows + paragraph('Inline: {{for item in items}}{{item.name}};{{endfor}}'), {
      items,
      total: 46,
      number: 1,
    });
    expect(job['failures']).toBeNull();
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await box.mock.state.content(idOf('/Out/result.docx'))) });
    const html = value.replaceAll(/<\/?strong>|\s*<p>|<\/p>/g, (tag) => (tag.includes('p') ? '|' : ''));
    expect(html).toContain('|- Paper: 6||- Ink: 40|');
    expect([...value.matchAll(/<tr>/g)]).toHaveLength(4);
    expect(value.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')).toContain('Name Price Paper 2 Ink 40 Total 46');
    expect(await textOf()).toContain('Inline: Paper;Ink;');
  });

  it('has the content of the branch whose condition is true', async () => {
    const body =
      paragraph('{{if total &gt;= 100 &amp;&amp; state == “open”}}') +
      paragraph('big') +
      paragraph('{{elseif not paid}}') +
      paragraph('small') +
      paragraph('{{else}}') +
      paragraph('none') +
      paragraph('{{endif}}') +
      paragraph('{{if items}}some{{else}}no{{endif}} items');
    for (const [data, text] of [
      [{ total: 100, state: 'open', items: [1] }, 'big\nsome items'],
      [{ total: 99, state: 'open', paid: false, items: [] }, 'small\nno items'],
      [{ total: 99, state: 'open', paid: true }, 'none\nno items'],
    ] as const) {
      await generate(body, { ...data, number: 1 });
      expect(await textOf()).toBe(text);
      for (const path of ['/Out/result.docx', '/offer.docx']) await box.call('DELETE', `/files/${idOf(path)}`);
    }
  });

  it('has formatted values, defaults and optional tags', async () => {
    const formats = [
      '{{name :: uppercase}}',
      '{{name :: lowercase}}',
      '{{date :: format(“mm-dd-yyyy”)}}',
      '{{date :: format("dd-mmm-yy")}}',
      '{{code :: format("xxx-xxxx")}}',
      '{{amount :: format("US-Number")}}',
      '{{amount :: format("EU-Number")}}',
      '{{other :: default("Box Inc")}}',
      '[{{other :: optional}}]',
    ];
    const { job } = await generate(paragraph(formats.join(' ')), {
      name: 'Acme Inc',
      date: '13-03-2023',
      code: 'Inv1203',
      amount: 1300000.5,
      number: 1,
    });
    expect(job['failures']).toBeNull();
    expect(await textOf()).toBe('ACME INC acme inc 03-13-2023 13-Mar-23 Inv-1203 1,300,000.5 1.300.000,5 Box Inc []');
  });

  it('keeps tags without data, which are errors, and warns of data without a tag', async () => {
    const { job } = await generate(paragraph('Hello {{customer.name}} {{empty}}!'), { customer: null, empty: '', spare: 1, number: 1 });
    expect(job).toMatchObject({
      status: 'completed_with_error',
      failures: { errors: [expect.stringContaining('{{customer.name}}')], warnings: [expect.stringContaining('spare')] },
    });
    expect(await textOf()).toBe('Hello {{customer.name}} !');
  });

  it.each([
    ['a block without an end', paragraph('{{if a}}')],
    ['an end without a block', paragraph('{{endfor}}')],
    ['a condition that cannot be read', paragraph('{{if a ==}}x{{endif}}')],
    ['a loop without a list', paragraph('{{for a}}x{{endfor}}')],
    ['a block that ends in another table cell', paragraph('{{if b}}') + table(row('x{{endif}}'))],
    ['an unknown format', paragraph('{{a :: shout}}')],
  ])('is not generated from %s', async (_, body) => {
    const { job } = await generate(body, { a: 1, number: 1 });
    expect(job).toMatchObject({ status: 'failed', output_file: null, failures: { errors: [expect.any(String)] } });
    expect(box.mock.state.find('/Out/result.docx')).toBeUndefined();
  });

  it('can be a PDF', async () => {
    const body = paragraph('Dear {{name}},') + table(row('{{tablerow item in items}}{{item.a}}', '{{item.b}}{{endtablerow}}'));
    const items = [
      { a: 'Paper', b: 1 },
      { a: 'Ink', b: 2 },
    ];
    await generate(body, { name: 'Ben', items, number: 1 }, 'pdf');
    const { text } = await extractText(await getDocumentProxy(await box.mock.state.content(idOf('/Out/result.pdf'))));
    expect(text.join('\n').replaceAll(/ +/g, ' ')).toBe('Dear Ben,\nPaper 1\nInk 2');
  });

  it('comes from the requested version of the template, and from a text', async () => {
    const id = idOf('/letter.txt');
    const first = (await box.call('GET', `/files/${id}?fields=file_version`)).body['file_version'] as { id: string };
    const form = new FormData();
    form.append('attributes', '{}');
    form.append('file', new Blob(['new']), 'file');
    await box.call('POST', `https://upload.box.com/api/2.0/files/${id}/content`, form);
    const start = (file_version: object | undefined) =>
      call('POST', '/docgen_batches', {
        ...{ file: { type: 'file', id }, file_version, input_source: 'api', output_type: 'docx' },
        destination_folder: { type: 'folder', id: idOf('/Out') },
        document_generation_data: [{ generated_file_name: 'letter', user_input: { customer: { name: 'Ben' }, paid: true, a: 1, b: 2 } }],
      });
    expect((await start({ type: 'file_version', id: '404' })).status).toBe(404);
    const batch = await start({ type: 'file_version', id: first.id });
    for (let read = 0; read < 4; read += 1) await call('GET', `/docgen_batch_jobs/${batch.body.id}`);
    expect(await textOf('/Out/letter.docx')).toBe('Dear Ben, thanks 3 Ben');
  });

  it('fails if its folder is gone, and is generated only once', async () => {
    const id = idOf('/letter.txt');
    const start = (name: string) =>
      call('POST', '/docgen_batches', {
        ...{
          file: { type: 'file', id },
          input_source: 'api',
          output_type: 'docx',
          destination_folder: { type: 'folder', id: idOf('/Out') },
        },
        document_generation_data: [{ generated_file_name: name, user_input: {} }],
      });
    const [one, two] = [(await start('one')).body.id, (await start('two')).body.id];
    const jobs = async (batch: string) => (await call('GET', `/docgen_batch_jobs/${batch}`)).body.entries;
    for (let read = 0; read < 3; read += 1) await jobs(one);
    await Promise.all([jobs(one), jobs(one), jobs(one)]);
    expect(await jobs(one)).toMatchObject([{ status: 'completed_with_error' }]);
    expect((await box.call('GET', `/folders/${idOf('/Out')}/items`)).body.total_count).toBe(1);
    await box.call('DELETE', `/folders/${idOf('/Out')}?recursive=true`);
    for (let read = 0; read < 3; read += 1) await jobs(two);
    expect(await jobs(two)).toMatchObject([{ status: 'failed', output_file: null }]);
  });
});
