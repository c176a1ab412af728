import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { Environment } from '../report/report.js';

const compared = ['openapi-fetch', 'undici', 'box-node-sdk'];

/** Describes the machine and the compared packages at the end of a run. `loadAtStart` is the load average before it. */
export function describeEnvironment(loadAtStart: number, rounds: number): Environment {
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cpu: processors[0]?.model.trim() ?? 'unknown processor',
    cores: processors.length,
    load: [loadAtStart, loadavg()[0] ?? NaN],
    packages: Object.fromEntries(compared.map((name) => [name, installedVersion(name)])),
    rounds,
  };
}

function installedVersion(name: string): string {
  const manifest = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
