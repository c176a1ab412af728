import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operationTable } from '../generated/operations.js';
import { agentsText } from './assistants/agents-text.js';
import { llmsFullText } from './assistants/llms-full-text.js';
import { llmsText } from './assistants/llms-text.js';
import { readPages } from './site/pages/read-pages.js';

// Writes the files of the package for coding assistants, from the documentation.
const root = fileURLToPath(new URL('..', import.meta.url));
writeFileSync(join(root, 'AGENTS.md'), agentsText(readFileSync(join(root, 'docs/guides/start/assistants.md'), 'utf8')));
writeFileSync(join(root, 'llms.txt'), llmsText(root));
writeFileSync(join(root, 'llms-full.txt'), llmsFullText(readPages(root), Object.keys(operationTable)));
