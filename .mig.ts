import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'prettier';
import { migrateProgram } from '/tmp/w/programs/cli/src/verbs/migrate/rewrite/migrate-source.js';
import { apiNames } from '/tmp/w/programs/cli/src/verbs/migrate/rewrite/names.js';
import { parseSource } from '/tmp/w/programs/cli/src/verbs/migrate/source/parse-source.js';
for (const path of process.argv.slice(2)) {
  const full = resolve(path);
  const s = parseSource(full, readFileSync(full, 'utf8'))!;
  const text = migrateProgram([s], apiNames).get(s)!.text;
  writeFileSync(full.replace(/before\.\w+$/, 'migrated.txt'), await format(text, { filepath: full, printWidth: 140, singleQuote: true, trailingComma: 'all' }));
}
