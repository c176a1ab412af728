import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SpecError, type SpecProblem } from '../spec-error.js';
import type { Document } from './document.js';

/**
 * Bundles `spec/openapi.yaml` into one document. Problem locations are relative to `cwd`.
 * Uses the Redocly CLI instead of its library: the two order keys differently, and spec authors run the CLI.
 */
export function bundle(specDir: string, cwd: string): Document {
  const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
  const work = mkdtempSync(join(tmpdir(), 'box-openapi-'));
  try {
    const output = join(work, 'openapi.json');
    const entry = join(specDir, 'openapi.yaml');
    const run = spawnSync(process.execPath, [cli, 'bundle', entry, '--config', join(specDir, 'redocly.yaml'), '--output', output], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    const problems = unresolvedReferences(`${run.stdout}\n${run.stderr}`);
    if (problems.length > 0) throw new SpecError(problems);
    if (run.status !== 0) throw new SpecError([{ location: entry, message: `Bundling failed.\n${run.stderr.trim()}` }]);
    return JSON.parse(readFileSync(output, 'utf8')) as Document;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Parses the CLI's report: `[1] spec/paths/files.yaml:12:3 at #/...`, a message, and a source excerpt with line numbers. */
function unresolvedReferences(report: string): SpecProblem[] {
  return report.split(/^(?=\[\d+\] )/m).flatMap((entry) => {
    const head = /^\[\d+\] (\S+?):(\d+):\d+ at (\S*)\n+(.+)$/m.exec(entry);
    if (head === null) return [];
    const [, file = '', line = '', pointer = '', message = ''] = head;
    const excerpt = new RegExp(`^\\s*${line} \\|(.*)$`, 'm').exec(entry)?.[1]?.trim() ?? pointer;
    return [{ location: `${file}:${line}`, message: `${message.trim()}: ${excerpt}` }];
  });
}
