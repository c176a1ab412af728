import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTsc } from './build/run-tsc.js';

// Builds cli/dist from cli/src and the part of codegen/ that it imports.
const dist = runTsc(fileURLToPath(new URL('../cli', import.meta.url)));
chmodSync(join(dist, 'cli/src/bin.js'), 0o755);
