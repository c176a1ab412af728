import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from './document.js';
import { type Problem, SpecError } from './problems.js';

/**
 * Bundles `spec/openapi.yaml` into one document with the Redocly CLI.
 * The CLI and not its library: the two order keys differently, and the CLI is what authors run.
 */
export function bundle(specDir: string): Document {
  const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
  const work = mkdtempSync(join(tmpdir(), 'box-openapi-'));
  try {
    const output = join(work, 'openapi.json');
    const entry = join(specDir, 'openapi.yaml');
    const run = spawnSync(process.execPath, [cli, 'bundle', entry, '--config', join(specDir, 'redocly.yaml'), '--output', output], {
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    const problems = danglingReferences(`${run.stdout}\n${run.stderr}`);
    if (problems.length > 0) throw new SpecError(problems);
    if (run.status !== 0) throw new SpecError([{ place: entry, message: `The document could not be bundled.\n${run.stderr.trim()}` }]);
    return JSON.parse(readFileSync(output, 'utf8')) as Document;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The CLI reports as `[1] spec/paths/files.yaml:12:3 at #/...`, a sentence, and an excerpt whose lines begin with their number. */
function danglingReferences(report: string): Problem[] {
  return report.split(/^(?=\[\d+\] )/m).flatMap((entry) => {
    const head = /^\[\d+\] (\S+?):(\d+):\d+ at (\S*)\n+(.+)$/m.exec(entry);
    if (head === null) return [];
    const [, file = '', line = '', pointer = '', sentence = ''] = head;
    const excerpt = new RegExp(`^\\s*${line} \\|(.*)$`, 'm').exec(entry)?.[1]?.trim() ?? pointer;
    return [{ place: `${file}:${line}`, message: `${sentence.trim()}: ${excerpt}` }];
  });
}
