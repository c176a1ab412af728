import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFor, mockWithClient, type Bytes } from '../../mock-client.js';

let box: Awaited<ReturnType<typeof mockWithClient>>;
beforeEach(async () => {
  box = await mockWithClient({
    seed: { tree: { 'letter.txt': 'Dear {{customer.name}}, {{if paid}}thanks{{endif}} {{a + b}} {{customer.name}}' } },
  });
});
afterEach(async () => {
  await box.mock.close();
  box.mock.assertConforms();
});
const version = { 'box-version': '2025.0' };
const call = (method: string, path: string, body?: unknown) => box.call(method, path, body, version);
const idOf = (path: string): string => box.mock.state.find(path)?.id ?? '';

/** A compressed .docx whose tag is split into two runs of text. */
function wordDocument(): Bytes {
  const folder = mkdtempSync(join(tmpdir(), 'box-docx-'));
  const xml = '<w:document><w:r><w:t>{{cust</w:t></w:r><w:r><w:t>omer}}</w:t></w:r></w:document>';
  const script =
    'import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1],"w",zipfile.ZIP_DEFLATED)\nz.writestr("other.xml","x")\nz.writestr("word/document.xml",sys.argv[2])\nz.close()';
  execFileSync('python3', ['-c', script, join(folder, 'a.docx'), xml]);
  const bytes = new Uint8Array(readFileSync(join(folder, 'a.docx')));
  rmSync(folder, { recursive: true });
  return bytes;
}

describe('a template for documents', () => {
  it('can be created, read, listed and deleted', async () => {
    const id = idOf('letter.txt');
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

  it('has the tags of its text, and of a Word document', async () => {
    const id = idOf('letter.txt');
    await call('POST', '/docgen_templates', { file: { type: 'file', id } });
    expect((await call('GET', `/docgen_templates/${id}/tags`)).body.entries).toEqual([
      { tag_content: '{{customer.name}}', tag_type: 'text', json_paths: ['customer.name'] },
      { tag_content: '{{if paid}}', tag_type: 'conditional', json_paths: ['paid'] },
      { tag_content: '{{endif}}', tag_type: 'conditional', json_paths: [] },
      { tag_content: '{{a + b}}', tag_type: 'arithmetic', json_paths: ['a', 'b'] },
    ]);
    const word = (await box.upload('letter.docx', wordDocument())).body.entries[0]?.id ?? '';
    await call('POST', '/docgen_templates', { file: { type: 'file', id: word } });
    expect((await call('GET', `/docgen_templates/${word}/tags`)).body.entries).toMatchObject([{ tag_content: '{{customer}}' }]);
  });

  it('lists the jobs that use it', async () => {
    const id = idOf('letter.txt');
    await call('POST', '/docgen_templates', { file: { type: 'file', id } });
    expect((await call('GET', `/docgen_template_jobs/${id}`)).body.entries).toEqual([]);
    const data = [{ generated_file_name: 'one', user_input: {} }];
    const common = { input_source: 'api', output_type: 'pdf', destination_folder: { type: 'folder', id: '0' } };
    await call('POST', '/docgen_batches', { file: { type: 'file', id }, document_generation_data: data, ...common });
    const [job] = (await call('GET', `/docgen_template_jobs/${id}`)).body.entries;
    expect(job).toMatchObject({ type: 'docgen_job', template_file: { id } });
    expect((await call('GET', `/docgen_jobs/${job?.id ?? ''}`)).body).toMatchObject({ id: job?.id, status: 'completed' });
    expect((await call('GET', '/docgen_jobs')).body.entries).toMatchObject([{ id: job?.id, created_by: { id: '33001' } }]);
  });
});

it('a converted note is a file in its folder', async () => {
  const note = { content: '# Plan', content_format: 'markdown', parent: { type: 'folder', id: '0' }, name: 'Plan' };
  const create = () => box.call('POST', '/notes/convert', note, { 'box-version': '2026.0' });
  const { id } = (await create()).body;
  expect((await box.call('GET', `/files/${id}`)).body.name).toBe('Plan.boxnote');
  expect((await create()).status).toBe(409);
});
