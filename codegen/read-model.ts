import { statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { withNullTypes } from './adapt/with-null-types.js';
import { withServerHosts } from './adapt/with-server-hosts.js';
import { withTypeNames } from './adapt/with-type-names.js';
import { checkDocument, located } from './check/check-document.js';
import { checkObjectKeys } from './check/object-keys.js';
import { checkReferences } from './check/references.js';
import { checkSourceFiles } from './check/source-files.js';
import type { Model } from './emitter.js';
import { methodsOf } from './model/methods.js';
import { bundle, entryOf } from './openapi/bundle.js';
import type { Document } from './openapi/document.js';
import { inlineReferences } from './openapi/inline-references.js';
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
  /** Whether the document may be another author's: its version of OpenAPI, names of schemas and servers are adapted after the overlays. */
  readonly adapt?: boolean;
  /** Locations in messages are relative to this folder. */
  readonly cwd: string;
}

/** Reads a document, applies overlays and checks the result. Throws a SpecError that lists every fault with its location. */
export async function readModel(source: ModelSource): Promise<Model> {
  const { document, locations } = await readDocument(source);
  const methods = methodsOf(document);
  const problems = checkDocument(document, methods, locations);
  if (problems.length > 0) throw new SpecError(problems);
  return { document, methods };
}

/** Reads a document, applies overlays, and checks only references and keys of objects. Throws a SpecError that lists every fault with its location. */
export async function readDocument({ spec, overlays = [], cwd, adapt = false }: ModelSource): Promise<LocatedDocument> {
  const bundled = withDefaults(await bundle(spec, cwd));
  const isFolder = statSync(spec).isDirectory();
  const files = isFolder ? readSourceFiles(spec, cwd) : [];
  const inFiles = checkSourceFiles(files);
  if (inFiles.length > 0) throw new SpecError(inFiles);
  const actions = overlays.flatMap((path) => readOverlay(path, cwd));
  const overlaid = applyOverlays(bundled, actions);
  const locations = overlaid.locations(locationsOf(spec, isFolder, files, cwd));
  const faults = located([...checkReferences(overlaid.document), ...checkObjectKeys(overlaid.document)], locations);
  if (faults.length > 0) throw new SpecError(faults);
  const document = withDefaults(inlineReferences(overlaid.document));
  return adapt ? adaptDocument({ document, locations }) : { document, locations };
}

interface LocatedDocument {
  readonly document: Document;
  readonly locations: SourceLocations;
}

/** Locations name a renamed schema as its author does. */
function adaptDocument({ document, locations }: LocatedDocument): LocatedDocument {
  const renamed = withTypeNames(withServerHosts(withNullTypes(document)));
  return {
    document: renamed.document,
    locations: {
      locate: (pointer) => {
        const [group, kind, name, ...rest] = pointer;
        const original = group === 'components' && kind === 'schemas' ? renamed.originals.get(String(name)) : undefined;
        return locations.locate(original === undefined ? pointer : ['components', 'schemas', original, ...rest]);
      },
    },
  };
}

function locationsOf(spec: string, isFolder: boolean, files: Parameters<typeof sourceLocations>[0], cwd: string): SourceLocations {
  const entry = relative(cwd, entryOf(spec, cwd));
  return isFolder && dirname(entry) === relative(cwd, spec) && files.length > 0 ? sourceLocations(files, entry) : pointerLocations(entry);
}
