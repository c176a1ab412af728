import { BoxError, createBoxClient } from 'box-openapi-sdk';
import { readAuth } from '../../auth/read-auth.js';
import { Failure } from '../../failure.js';
import type { Io } from '../../io.js';
import { readJson } from '../../read-json.js';
import type { TypesOptions } from './options.js';
import { readTemplates, type Template } from './template.js';

/** Reads the templates from a file, or from the API (GET /metadata_templates/enterprise and /metadata_templates/global). */
export async function loadTemplates(options: TypesOptions, io: Io): Promise<Template[]> {
  if (options.from !== undefined) return readTemplates(`--from: ${options.from}`, await readJson('--from', options.from, io.cwd));
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
