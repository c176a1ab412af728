import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrateProgram } from '../../../../cli/src/verbs/migrate/rewrite/migrate-source.js';
import { apiNames } from '../../../../cli/src/verbs/migrate/rewrite/names.js';
import { parseSource } from '../../../../cli/src/verbs/migrate/source/parse-source.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { runCli } from '../run-cli.js';

function rewrite(text: string, name = '/program.ts'): string {
  const source = parseSource(name, text);
  if (source === undefined) throw new Error('The program has a syntax error.');
  return migrateProgram([source], apiNames).get(source)?.text ?? '';
}

const import10 = "import { BoxClient } from 'box-node-sdk';\n";
/** A statement that uses a client of version 10, after the migration. */
const rewrite10 = (code: string): string => {
  const text = rewrite(`${import10}function run(client: BoxClient) {\n  ${code}\n}\n`);
  return /function run\(client: BoxClient\) \{\n {2}([\s\S]*)\n\}\n$/.exec(text)?.[1] ?? text;
};

const import3 = "import BoxSDK from 'box-node-sdk';\nconst client = BoxSDK.getBasicClient(token);\n";
const rewrite3 = (code: string): string =>
  rewrite(import3 + code)
    .split('\n')
    .slice(2)
    .join('\n');

describe('clients of version 10', () => {
  it.each([
    ['new BoxDeveloperTokenAuth({ token })', 'developerToken(token)'],
    [
      'new BoxCcgAuth({ config: new CcgConfig({ clientId, clientSecret: secret(), enterpriseId: "1" }) })',
      'clientCredentials({ clientId, clientSecret: secret(), enterpriseId: "1" })',
    ],
    ["new BoxJwtAuth({ config: JwtConfig.fromConfigFile('box.json') })", "jwtAuth({ config: readFileSync('box.json', 'utf8') })"],
    ['new BoxJwtAuth({ config: JwtConfig.fromConfigJsonString(text) })', 'jwtAuth({ config: text })'],
    [
      'new BoxJwtAuth({ config: new JwtConfig({ clientId, clientSecret, jwtKeyId: kid, privateKey, privateKeyPassphrase: p }) })',
      'jwtAuth({ clientId, clientSecret, publicKeyId: kid, privateKey, passphrase: p })',
    ],
  ])('%s becomes %s', (before, after) => {
    const names = "import { BoxClient, BoxDeveloperTokenAuth, BoxCcgAuth, CcgConfig, BoxJwtAuth, JwtConfig } from 'box-node-sdk';\n";
    const text = rewrite(`${names}const box = new BoxClient({ auth: ${before} });\n`);
    expect(text).toContain(`const box = createBoxClient({ auth: ${after} });`);
    expect(text).not.toContain('box-node-sdk');
    expect(text.includes("from 'node:fs'")).toBe(after.includes('readFileSync'));
  });

  it('that act for a user are rewritten, with the calls on them', () => {
    const code = 'const other = client.withAsUserHeader(id);\n  await other.users.getUserMe();';
    expect(rewrite10(code)).toBe('const other = client.asUser(id);\n  await other.users.me();');
  });

  it('of box-typescript-sdk-gen are rewritten too', () => {
    expect(rewrite("import { BoxClient } from 'box-typescript-sdk-gen';\nconst b = new BoxClient({ auth });\n")).toBe(
      "import { createBoxClient } from 'box-openapi-sdk';\nconst b = createBoxClient({ auth });\n",
    );
  });
});

describe('clients of version 3', () => {
  const program = (code: string): string => rewrite(`import BoxSDK from 'box-node-sdk';\n${code}\n`);

  it.each([
    ['const c = BoxSDK.getBasicClient(token);', 'const c = createBoxClient({ auth: developerToken(token) });'],
    [
      "const sdk = BoxSDK.getPreconfiguredInstance(json);\nconst c = sdk.getAppAuthClient('enterprise');",
      'const sdk = { config: json };\nconst c = createBoxClient({ auth: jwtAuth(sdk) });',
    ],
    [
      "const sdk = new BoxSDK({ clientID: id, clientSecret, appAuth: { keyID: kid, privateKey } });\nconst c = sdk.getAppAuthClient('user', user);",
      'const sdk = { clientId: id, clientSecret, publicKeyId: kid, privateKey };\nconst c = createBoxClient({ auth: jwtAuth({ ...sdk, userId: user }) });',
    ],
    [
      'const sdk = new BoxSDK({ clientID, clientSecret });\nthis.c = sdk.getCCGClientForUser(user);',
      'const sdk = { clientId: clientID, clientSecret };\nthis.c = createBoxClient({ auth: clientCredentials({ clientId: sdk.clientId, clientSecret: sdk.clientSecret, userId: user }) });',
    ],
  ])('%s', (before, after) => {
    expect(program(before).split('\n').slice(1).join('\n')).toBe(`${after}\n`);
  });

  it('with the tokens of users are marked', () => {
    const code = 'const sdk = new BoxSDK({ clientID, clientSecret });\nconst c = sdk.getPersistentClient(tokens, store);';
    expect(program(code)).toContain(
      '// TODO(box-openapi): getPersistentClient: use authorizationCode() of box-openapi-sdk, and importTokens() for the tokens of your users.\nconst c = sdk.getPersistentClient(tokens, store);',
    );
  });
});

describe('calls of version 10', () => {
  it.each([
    ['await client.files.getFileById(id);', 'await client.files.get(id);'],
    [
      "await client.files.copyFile(id, { parent: { id: '0' } }, { queryParams: { fields: ['name'] } });",
      "await client.files.copy(id, { parent: { id: '0' }, fields: ['name'] });",
    ],
    [
      "await client.fileMetadata.createFileMetadataById(id, 'global' as Scope, 'properties', { dueDate: '1' });",
      "await client.files.metadata.create(id, 'global', 'properties', { body: { dueDate: '1' } });",
    ],
    [
      "await client.uploads.uploadFile({ attributes: { name: 'a.txt', parent: { id: folder } }, file: stream });",
      "await client.uploads.upload({ source: stream, name: 'a.txt', parentId: folder });",
    ],
    [
      "await client.search.searchForContent({ query: 'a', fileExtensions: ['pdf'] });",
      "await client.search.query({ query: 'a', file_extensions: ['pdf'] });",
    ],
    ['await client.folders.getFolderItems(id, { queryParams: { offset: 5 } });', 'await client.folders.items.list(id, { offset: 5 });'],
    [
      'const { totalCount: n } = await client.users.getUsers();',
      'const { total_count: n } = await client.users.list({ usemarker: false });',
    ],
    [
      'const f = await client.files.getFileById(id); f.sharedLink?.downloadCount; f.name.toUpperCase(); other.sharedLink;',
      'const f = await client.files.get(id); f.shared_link?.download_count; f.name.toUpperCase(); other.sharedLink;',
    ],
  ])('%s', (before, after) => {
    expect(rewrite10(before)).toBe(after);
  });

  it('keep comments within options', () => {
    const text = rewrite10('await client.folders.createFolder({\n    // The name of the team.\n    name,\n    parent,\n  });');
    expect(text).toBe('await client.folders.create({\n    // The name of the team.\n    name,\n    parent,\n  });');
  });

  it('with options in a variable are marked', () => {
    expect(rewrite10('await client.files.updateFileById(id, options);')).toBe(
      '// TODO(box-openapi): Pass the properties of queryParams, headers and requestBody of options in one object, with their names in the API, such as shared_link.\n  await client.files.update(id, { ...options });',
    );
  });

  it('without an equivalent stay, with a mark', () => {
    expect(rewrite10('await client.events.getEventStream();')).toBe(
      '// TODO(box-openapi): events.getEventStream: Use box.events.stream(), which returns an AsyncIterable.\n  await client.events.getEventStream();',
    );
  });
});

describe('calls of version 3', () => {
  it.each([
    ['await client.files.move(id, folder);', 'await client.files.update(id, { parent: { id: folder } });'],
    ["await client.files.get(id, { fields: 'name, size' });", "await client.files.get(id, { fields: ['name', 'size'] });"],
    ['await client.files.get(id, { fields: names });', "await client.files.get(id, { fields: names.split(',') });"],
    [
      'await client.webhooks.create(id, client.itemTypes.FILE, url, [a]);',
      "await client.webhooks.create({ target: { id, type: 'file' }, address: url, triggers: [a] });",
    ],
    [
      "await client.files.uploadFile('0', 'a.txt', stream);",
      "await client.uploads.upload({ source: stream, name: 'a.txt', parentId: '0' });",
    ],
    ['await client.folders.create(parent, name);', 'await client.folders.create({ name, parent: { id: parent } });'],
  ])('%s', (before, after) => {
    expect(rewrite3(before)).toBe(after);
  });

  it('with an option that has no place are marked, and stay', () => {
    expect(rewrite3('await client.files.uploadFile(id, name, stream, { etag });')).toBe(
      '// TODO(box-openapi): files.uploadFile: Convert the argument options.etag.\nawait client.files.uploadFile(id, name, stream, { etag });',
    );
  });
});

describe('errors', () => {
  it('of both versions get our properties', () => {
    const code = (body: string): string => `try {} catch (e) { ${body} }`;
    expect(rewrite3(code('e.statusCode; e.response.body.context_info; e.response?.body?.code; x.statusCode;'))).toBe(
      code('e.status; e.contextInfo; e.code; x.statusCode;'),
    );
    expect(rewrite10(code('e.responseInfo.requestId; e.responseInfo.statusCode;'))).toBe(code('e.requestId; e.status;'));
  });
});

describe('migrate', () => {
  const before = "import { BoxClient } from 'box-node-sdk';\nexport const client = new BoxClient({ auth });\n";
  const after = "import { createBoxClient } from 'box-openapi-sdk';\nexport const client = createBoxClient({ auth });\n";
  const usage =
    "import { client } from './client.js';\n// Comment\nawait client.files.getFileById('1'); /* kept */\nclient.events.getEventStream();\n";

  async function project(): Promise<string> {
    const folder = await temporaryFolder();
    mkdirSync(join(folder, 'src/node_modules'), { recursive: true });
    writeFileSync(join(folder, 'src/client.ts'), before);
    writeFileSync(join(folder, 'src/use.js'), usage);
    writeFileSync(join(folder, 'src/node_modules/other.js'), before);
    chmodSync(join(folder, 'src/client.ts'), 0o640);
    return folder;
  }
  const read = (folder: string, name: string): string => readFileSync(join(folder, 'src', name), 'utf8');

  it('prints a table, the code for a person and a diff, and writes nothing', async () => {
    const folder = await project();
    const { code, stdout, stderr } = await runCli(folder, 'migrate', 'src');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^file +rewritten +TODO\nsrc\/client\.ts +1 +0\nsrc\/use\.js +1 +1\n/);
    expect(stdout).toContain('src/use.js:4: events.getEventStream: Use box.events.stream()');
    expect(stdout).toContain('-export const client = new BoxClient({ auth });\n+import { createBoxClient }');
    expect(stdout).toContain('\n+export const client = createBoxClient({ auth });\n');
    expect([read(folder, 'client.ts'), read(folder, 'use.js')]).toEqual([before, usage]);
  });

  it('with --write writes the files of a program, keeps their modes, and changes nothing in a second run', async () => {
    const folder = await project();
    expect((await runCli(folder, 'migrate', 'src', '--write')).stdout).toContain('2 files written.');
    expect(read(folder, 'client.ts')).toBe(after);
    const used = read(folder, 'use.js');
    expect(used).toContain("// Comment\nawait client.files.get('1'); /* kept */\n// TODO(box-openapi): events.getEventStream");
    expect(statSync(join(folder, 'src/client.ts')).mode & 0o777).toBe(0o640);
    expect(read(folder, 'node_modules/other.js')).toBe(before);
    expect(readdirSync(join(folder, 'src')).sort()).toEqual(['client.ts', 'node_modules', 'use.js']);
    expect((await runCli(folder, 'migrate', 'src', '--write')).stdout).toBe('Nothing to change.\n');
    expect(read(folder, 'use.js')).toBe(used);
  });

  it('marks code once, although the program still imports the package of the vendor', () => {
    const text = rewrite(
      `${import10.replace(' }', ', Other }')}function run(client: BoxClient) {\n  new Other();\n  client.events.getEventStream();\n}\n`,
    );
    expect(text.match(/TODO/g)).toHaveLength(2);
    expect(text).toContain("import { Other } from 'box-node-sdk';");
    expect(rewrite(text)).toBe(text);
  });

  it('skips files with syntax errors, and names them', async () => {
    const folder = await project();
    writeFileSync(join(folder, 'src/broken.ts'), `${before}const = ;`);
    const { code, stdout, stderr } = await runCli(folder, 'migrate', 'src', '--write');
    expect([code, stderr]).toEqual([0, 'src/broken.ts: skipped, because it has a syntax error.\n']);
    expect(stdout).toContain('2 files written.');
    expect(read(folder, 'broken.ts')).toBe(`${before}const = ;`);
  });

  it('exits with 1 for a path that does not exist, before it writes', async () => {
    const folder = await project();
    const { code, stderr } = await runCli(folder, 'migrate', 'src', 'missing', '--write');
    expect([code, stderr]).toEqual([1, 'missing cannot be read (ENOENT).\n']);
    expect(read(folder, 'client.ts')).toBe(before);
  });
});
