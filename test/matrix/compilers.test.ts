import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createProject, tools } from './project.js';

const versions = readdirSync(tools).flatMap((name) => /^typescript-(\d.+)$/.exec(name)?.[1] ?? []);

const program = `import { createBoxClient, developerToken, BoxApiError, type DownloadResult, type File } from 'box-openapi-sdk';
import { createBoxCore } from 'box-openapi-sdk/core';
import { fileStateStore } from 'box-openapi-sdk/node';
import { filesGet } from 'box-openapi-sdk/operations';
import { metadataQuery } from 'box-openapi-sdk/metadata';
import { redisStateStore } from 'box-openapi-sdk/redis';
import { verifyWebhook } from 'box-openapi-sdk/webhooks';
import type { paths } from 'box-openapi-sdk/schema';

const box = createBoxClient({ auth: developerToken('t') });
export async function use(result: DownloadResult): Promise<number> {
  const { name, size } = await box.files.get('1', { fields: ['name', 'size'] });
  const whole: File = await filesGet(createBoxCore({ auth: developerToken('t') }), '1');
  const bytes: Uint8Array | undefined = result.bytes;
  // @ts-expect-error bytes are not a string, which \`any\` would be
  const text: string | undefined = result.bytes;
  const checked = await verifyWebhook({ primaryKey: 'a', secondaryKey: 'b', headers: {}, body: '' });
  if (checked.valid === false) return checked.reason.length;
  // @ts-expect-error no such field
  await box.files.get('1', { fields: ['nonsense'] });
  try {
    await box.files.delete('1');
  } catch (error) {
    if (error instanceof BoxApiError) return error.status;
  }
  return name.length + size + whole.name.length + (bytes?.length ?? 0) + Number(text);
}
export const functions = [fileStateStore, metadataQuery, redisStateStore];
export type Paths = keyof paths;
`;

const common = { noEmit: true, skipLibCheck: false, target: 'es2022', types: [] as string[] };
const isAtLeast = (version: string, least: string) => version.localeCompare(least, 'en', { numeric: true }) >= 0;

/** The options that projects combine, by the first and the last version that has them. */
const settings = [
  { name: 'node10', last: '5.9', options: { module: 'commonjs', moduleResolution: 'node10', strict: true } },
  { name: 'node16', options: { module: 'node16', moduleResolution: 'node16', strict: true } },
  { name: 'nodenext without strict', options: { module: 'nodenext', moduleResolution: 'nodenext', strict: false } },
  { name: 'nodenext with exact types', options: { module: 'nodenext', strict: true, exactOptionalPropertyTypes: true } },
  {
    name: 'bundler with DOM',
    options: { module: 'esnext', moduleResolution: 'bundler', strict: true, lib: ['es2022', 'dom', 'dom.iterable'] },
  },
];

it('finds the compilers of the matrix', () => {
  expect(versions).toEqual(['5.0', '5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6.0', '7.0']);
});

it.each(versions)('a program compiles under TypeScript %s with every kind of module resolution', async (version) => {
  const project = await createProject(`typescript-${version}`, { 'package.json': '{ "private": true }', 'use.ts': program });
  const failures: string[] = [];
  for (const kind of ['commonjs', 'module']) {
    await writeFile(join(project.dir, 'package.json'), JSON.stringify({ private: true, type: kind }));
    for (const { name, options, last } of settings) {
      if (last !== undefined && !isAtLeast(last, version)) continue;
      await writeFile(
        join(project.dir, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: { lib: ['es2022'], ...common, ...options }, files: ['use.ts'] }),
      );
      await project
        .node([join(tools, `typescript-${version}/bin/tsc`), '-p', '.'])
        .catch((error: unknown) => failures.push(`${name} (${kind}): ${String(error).slice(0, 1500)}`));
    }
  }
  expect(failures).toEqual([]);
});
