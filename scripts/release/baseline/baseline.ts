import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { packagesIn, readReports, type Manifest } from '../packages.js';
import { documentSummary } from './document-summary.js';

/** What the last release contained. Before the first one: what the next release is compared with. */
export interface Baseline {
  /** Whether the version of the manifests was released. */
  readonly isReleased: boolean;
  readonly packages: Readonly<Record<string, { readonly manifest: Manifest; readonly reports: Readonly<Record<string, string>> }>>;
  readonly document: object;
}

export const baselineFile = 'api/released.json.gz';

/** The state of the repository in `root`, from the committed reports and the generated document. */
export function currentState(root: string, isReleased: boolean): Baseline {
  const packages = packagesIn(root).map((released) => {
    const { name, version, exports, bin, engines, peerDependencies } = released.manifest;
    const manifest = { name, version, exports, bin, engines, peerDependencies };
    return [released.name, { manifest, reports: readReports(root, released) }];
  });
  const document = JSON.parse(readFileSync(join(root, 'generated/openapi.json'), 'utf8')) as object;
  return { isReleased, packages: Object.fromEntries(packages) as Baseline['packages'], document: documentSummary(document) };
}

/** Reads the baseline. Throws an error that names the file if it is missing or damaged. */
export function readBaseline(root: string): Baseline {
  const path = join(root, baselineFile);
  if (!existsSync(path)) throw new Error(`${baselineFile} is missing. Restore it from git, or write it with npm run release:baseline.`);
  try {
    return JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Baseline;
  } catch (error) {
    throw new Error(`${baselineFile} is damaged. Restore it from git.`, { cause: error });
  }
}

/** Writes the baseline. The same state gives the same bytes. */
export function writeBaseline(root: string, baseline: Baseline): void {
  const packed = gzipSync(JSON.stringify(baseline), { level: 9 });
  // The operating system, which zlib writes into the header (RFC 1952, section 2.3.1). 255 means unknown.
  packed[9] = 255;
  writeFileSync(join(root, baselineFile), packed);
}
