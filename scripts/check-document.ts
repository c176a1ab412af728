import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import spectralCore, { type RulesetDefinition } from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import rulesets from '@stoplight/spectral-rulesets';
import { readScore, scoreFault } from './document/score.js';

// Checks how well tools read the published document: Spectral's rules for OpenAPI, and the agent readiness of the Redocly CLI.
const path = join(fileURLToPath(new URL('..', import.meta.url)), 'generated/openapi.json');
const faults = [...(await spectralFaults(path)), ...score(path)];
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** The errors and warnings of Spectral's ruleset `oas`. */
async function spectralFaults(file: string): Promise<string[]> {
  const { Spectral, Document } = spectralCore;
  const spectral = new Spectral();
  spectral.setRuleset({ extends: [[rulesets.oas as RulesetDefinition, 'recommended']] });
  const results = await spectral.run(new Document(readFileSync(file, 'utf8'), parsers.Json, file));
  const found = results.filter(({ severity }) => [0, 1].includes(severity));
  process.stdout.write(`Spectral: ${String(found.length)} errors and warnings.\n`);
  return found.map(({ code, message, path: at }) => `generated/openapi.json#/${at.join('/')}: ${String(code)}: ${message}`);
}

function score(file: string): string[] {
  const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
  const run = spawnSync(process.execPath, [cli, 'score', file, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  const value = readScore(run.stdout);
  if (value === undefined) return [`redocly score failed: ${run.stderr.trim()}`];
  process.stdout.write(`Agent readiness: ${String(value)}.\n`);
  return scoreFault(value);
}
