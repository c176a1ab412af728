import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { agentsText } from './assistants/agents-text.js';
import { llmsText } from './assistants/llms-text.js';

// Writes the files of the package for coding assistants, from the documentation.
const root = fileURLToPath(new URL('..', import.meta.url));
writeFileSync(join(root, 'AGENTS.md'), agentsText(readFileSync(join(root, 'docs/guides/start/assistants.md'), 'utf8')));
writeFileSync(join(root, 'llms.txt'), llmsText(root));
