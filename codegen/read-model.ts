import { statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { checkDocument, located } from './check/check-document.js';
import { checkReferences } from './check/references.js';
import { checkSourceFiles } from './check/source-files.js';
import type { Model } from './emitter.js';
import { methodsOf } from './model/methods.js';
import { bundle, entryOf } from './openapi/bundle.js';
import { readSourceFiles } from './openapi/source-files.js';
import { pointerLocations, sourceLocations, type SourceLocations } from './openapi/source-locations.js';
import { withDefaults } from './openapi/with-defaults.js';
import { applyOverlays } from './overlay/apply-overlays.js';
import { readOverlay } from './overlay/read-overlay.js';
import { SpecError } from './spec-error.js';

export interface ModelSource {
  /** A file with an OpenAPI document, or a folder with openapi.yaml. */
  readonly spec: string;
  /** Overlays in the order in which they apply. */
  readonly overlays?: readonly string[];
  /** Locations in messages are relative to this folder. */
  readonly cwd: string;
}

/** Reads a document, applies overlays and checks the result. Throws a SpecError that lists every fault with its location. */
export async function readModel({ spec, overlays = [], cwd }: ModelSource): Promise<Model> {
  const bundled = withDefaults(await bundle(spec, cwd));
  const isFolder = statSync(spec).isDirectory();
  const files = isFolder ? readSourceFiles(spec, cwd) : [];
  const inFiles = checkSourceFiles(files);
  if (inFiles.length > 0) throw new SpecError(inFiles);
  const actions = overlays.flatMap((path) => readOverlay(path, cwd));
  const overlaid = applyOverlays(bundled, actions);
  const locations = overlaid.locations(locationsOf(spec, isFolder, files, cwd));
  const { document } = overlaid;
  const broken = located(checkReferences(document), locations);
  if (broken.length > 0) throw new SpecError(broken);
  const methods = methodsOf(document);
  const problems = checkDocument(document, methods, locations);
  if (problems.length > 0) throw new SpecError(problems);
  return { document, methods };
}

function locationsOf(spec: string, isFolder: boolean, files: Parameters<typeof sourceLocations>[0], cwd: string): SourceLocations {
  const entry = relative(cwd, entryOf(spec, cwd));
  return isFolder && dirname(entry) === relative(cwd, spec) && files.length > 0 ? sourceLocations(files, entry) : pointerLocations(entry);
}
