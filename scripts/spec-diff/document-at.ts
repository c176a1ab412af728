import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../codegen/openapi/bundle.js';
import type { Document } from '../../codegen/openapi/document.js';
import { readSourceFiles } from '../../codegen/openapi/source-files.js';
import { sourceLocations, type SourceLocations } from '../../codegen/openapi/source-locations.js';
import { SpecError } from '../../codegen/spec-error.js';

/** The document in `spec/` at a point of the history, and its locations in `spec/`. */
export interface DocumentAt {
  readonly document: Document;
  readonly locations: SourceLocations;
}

/** A ref that git cannot resolve, or that has no `spec/`. */
export class RefError extends Error {
  override readonly name = 'RefError';
}

/** Reads the document of the working tree in `root`. Throws a SpecError for a document with faults. */
export async function documentInFolder(root: string): Promise<DocumentAt> {
  const spec = join(root, 'spec');
  const document = await bundle(spec, root);
  return { document, locations: sourceLocations(readSourceFiles(spec, root), 'spec/openapi.yaml') };
}

/**
 * Reads the document at a commit, tag or branch of the repository in `root`. Throws a RefError if there is none, and a SpecError whose locations
 * name the ref for a document with faults.
 */
export async function documentAtRef(root: string, ref: string): Promise<DocumentAt> {
  // A ref that begins with a hyphen would be an option of git.
  if (ref.startsWith('-')) throw new RefError(`${ref} is not a ref. Pass a commit, tag or branch.`);
  const work = mkdtempSync(join(tmpdir(), 'box-spec-at-'));
  try {
    const archive = spawnSync('git', ['archive', '--format=tar', ref, 'spec'], { cwd: root, maxBuffer: 512 * 1024 * 1024 });
    if (archive.status !== 0) {
      const reason = archive.stderr.toString().trim();
      throw new RefError(`Cannot read spec/ at ${ref}: ${reason}. A shallow clone lacks old commits: fetch the ref first.`);
    }
    const untar = spawnSync('tar', ['-x', '-C', work], { input: archive.stdout });
    if (untar.status !== 0) throw new RefError(`Cannot unpack spec/ at ${ref}: ${untar.stderr.toString().trim()}`);
    const { document, locations } = await documentInFolder(work);
    return { document, locations: { locate: (pointer) => `${locations.locate(pointer)} at ${ref}` } };
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    throw new SpecError(error.problems.map(({ location, message }) => ({ location: `${location} at ${ref}`, message })));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
