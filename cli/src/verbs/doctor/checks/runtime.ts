import { found, ok, type Finding } from '../finding.js';

/** A JavaScript runtime, as the check sees it. */
export interface Runtime {
  /** As `process.versions`. */
  readonly versions: Readonly<Record<string, string | undefined>>;
  /** Global features that the SDK needs, by name. */
  readonly features: Readonly<Record<string, boolean>>;
}

/** The first version of Node with all features. */
const minimum = [20, 19] as const;

/** Checks the version of Node and the features of any runtime. */
export function checkRuntime({ versions, features }: Runtime): Finding[] {
  const other = (['bun', 'deno'] as const).find((name) => versions[name] !== undefined);
  const name = other === undefined ? `Node ${versions['node'] ?? '(unknown version)'}` : `${other} ${String(versions[other])}`;
  if (other === undefined && isOlder(versions['node'] ?? '0'))
    return [found('runtime', 'runtime-too-old', `${name}, and 20.19 is required`)];
  const missing = Object.keys(features).filter((feature) => features[feature] !== true);
  if (missing.length > 0) return [found('runtime', 'runtime-feature-missing', `${name} lacks ${missing.join(', ')}`)];
  return [ok('runtime', name)];
}

function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < minimum[0] || (major === minimum[0] && minor < minimum[1]);
}

/** The runtime of this process. */
export function currentRuntime(): Runtime {
  const global = globalThis as unknown as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  return {
    versions: process.versions,
    features: {
      fetch: typeof global['fetch'] === 'function',
      'AbortSignal.any': typeof global['AbortSignal']?.['any'] === 'function',
      'crypto.subtle': typeof global['crypto']?.['subtle'] === 'object',
    },
  };
}
