import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BoxError, createBoxClient } from 'box-openapi-sdk';
import { readAuth } from '../../auth/read-auth.js';
import { Failure } from '../../failure.js';
import type { Io } from '../../io.js';
import type { TypesOptions } from './options.js';
import { readTemplates, type Template } from './template.js';

/** Reads the templates from a file, or from the API (GET /metadata_templates/enterprise and /metadata_templates/global). */
export async function loadTemplates(options: TypesOptions, io: Io): Promise<Template[]> {
  if (options.from !== undefined)
    return readTemplates(`--from: ${options.from}`, await readJson(resolve(io.cwd, options.from), options.from));
  const auth = await readAuth(options, io);
  try {
    const box = createBoxClient({ auth, ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }) });
    const enterprise = await box.metadataTemplates.listEnterprise().toArray();
    const global = options.global ? await box.metadataTemplates.listGlobal().toArray() : [];
    return readTemplates('The response of the API', [...enterprise, ...global]);
  } catch (error) {
    if (!(error instanceof BoxError)) throw error;
    throw new Failure(`The templates cannot be read: ${error.message}`, 1, { cause: error });
  }
}

async function readJson(path: string, shown: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Failure(`--from: ${shown} cannot be read (${String((cause as { code?: unknown }).code)}).`, 2);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw new Failure(`--from: ${shown} must contain JSON.`, 2);
  }
}
