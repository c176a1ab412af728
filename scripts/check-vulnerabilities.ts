import { spawnSync } from 'node:child_process';
import { auditResult } from './dependencies/audit-result.js';

// Fails if a dependency of the published packages has a known vulnerability of the severity high or critical. Not every registry has advisories.
const limit = 12_000;
const { stdout } = spawnSync('npm', ['audit', '--json', '--omit=dev', '--fetch-retries=0', `--fetch-timeout=${String(limit)}`], {
  encoding: 'utf8',
  timeout: limit,
});
const result = auditResult(stdout);
if (result.kind === 'clean') process.stdout.write('npm audit: no serious vulnerability in the published packages.\n');
else if (result.kind === 'unsupported')
  process.stdout.write(`npm audit: skipped, because the registry does not support it: ${result.reason}\n`);
else process.stderr.write(`npm audit: ${result.packages.join(', ')}. Run npm audit for details.\n`);
process.exitCode = result.kind === 'vulnerable' ? 1 : 0;
