import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A change, as `redocly diff --format json` reports it. Pointers are JSON pointers into the bundled documents. */
export interface RedoclyChange {
  /** Where the CLI met the change. Differs from the pointers if it followed a reference. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly impact: 'patch' | 'minor' | 'major';
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
  /** The changed key of a modified object. */
  readonly property?: string;
  readonly base?: RedoclyPosition;
  readonly revision?: RedoclyPosition;
}

interface RedoclyPosition {
  readonly pointer: string;
  readonly value?: unknown;
}

/** Compares two bundled documents. Throws an error with the message of the CLI if it fails. */
export function redoclyDiff(before: object, after: object): RedoclyChange[] {
  const work = mkdtempSync(join(tmpdir(), 'box-spec-diff-'));
  try {
    writeFileSync(join(work, 'before.json'), JSON.stringify(before));
    writeFileSync(join(work, 'after.json'), JSON.stringify(after));
    // Without these rules, the CLI classifies a removed operation as a patch.
    writeFileSync(join(work, 'redocly.yaml'), 'extends: [diff-recommended]\n');
    const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
    const options = ['--config', 'redocly.yaml', '--format', 'json', '--output', 'changes.json', '--fail-on', 'none'];
    const run = spawnSync(process.execPath, [cli, 'diff', 'before.json', 'after.json', ...options], {
      cwd: work,
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' },
      maxBuffer: 512 * 1024 * 1024,
    });
    if (run.status !== 0) throw new Error(`redocly diff failed: ${(run.stderr || run.stdout).trim()}`);
    return (JSON.parse(readFileSync(join(work, 'changes.json'), 'utf8')) as { changes: RedoclyChange[] }).changes;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
