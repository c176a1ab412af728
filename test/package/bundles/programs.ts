export type ProgramName = 'one function' | 'whole client';

/** A program whose size has a limit. */
export interface MeasuredProgram {
  readonly name: ProgramName;
  /** Limit for the code that is loaded first, gzipped, without the bundler's own code for later parts. In bytes. */
  readonly limit: number;
  /** The module that is bundled. It sets `globalThis.program`, so that no bundler drops what it imports. */
  readonly main: string;
  /** The body of an async function that uses `program` and returns what `result` is. It needs parts that are loaded later. */
  readonly use: string;
  readonly result: string;
}

/** Responds with a file, and with 404 for the file 404. */
const fetchFile = `async (url) => String(url).endsWith('/404')
  ? new Response('{"code":"not_found","message":"Nothing"}', { status: 404, headers: { 'content-type': 'application/json' } })
  : new Response('{"type":"file","id":"17"}', { headers: { 'content-type': 'application/json' } })`;
const result = '17 404 not_found';

export const programs: readonly MeasuredProgram[] = [
  {
    name: 'one function',
    // 8 KB of 1,024 bytes.
    limit: 8192,
    main: `import { createBoxCore, developerToken } from 'box-openapi-sdk/core';
import { filesGet } from 'box-openapi-sdk/operations';
globalThis.program = { createBoxCore, developerToken, filesGet };
`,
    use: `const { createBoxCore, developerToken, filesGet } = globalThis.program;
const core = createBoxCore({ auth: developerToken('t'), fetch: ${fetchFile} });
const { id } = await filesGet(core, '17');
const error = await filesGet(core, '404').catch((reason) => reason);
return [id, error.status, error.code].join(' ');`,
    result,
  },
  {
    name: 'whole client',
    limit: 20_000,
    main: `import { createBoxClient, developerToken } from 'box-openapi-sdk';
globalThis.program = { createBoxClient, developerToken };
`,
    use: `const { createBoxClient, developerToken } = globalThis.program;
const box = createBoxClient({ auth: developerToken('t'), fetch: ${fetchFile} });
const { id } = await box.files.get('17');
const { data } = await box.raw.GET('/files/{file_id}', { params: { path: { file_id: '17' } } });
const error = await box.files.get('404').catch((reason) => reason);
return [data.id === id ? id : 'different', error.status, error.code].join(' ');`,
    result,
  },
];
