import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseDocument } from 'yaml';
import { SpecError, type SpecProblem } from '../spec-error.js';

/** A change to the document (OpenAPI Overlay 1.0 and 1.1, Action Object). */
export interface Action {
  /** `file: actions[n]`, for messages. */
  readonly location: string;
  /** A JSONPath (RFC 9535). */
  readonly target: string;
  readonly change:
    { readonly kind: 'remove' } | { readonly kind: 'update'; readonly value: unknown } | { readonly kind: 'copy'; readonly from: string };
}

/** Reads an overlay in YAML or JSON. Throws a SpecError that lists every fault. File names are relative to `cwd`. */
export function readOverlay(path: string, cwd: string): Action[] {
  const file = relative(cwd, path);
  const overlay = parse(path, file);
  if (typeof overlay !== 'object' || overlay === null) throw new SpecError([{ location: file, message: 'must be an OpenAPI Overlay.' }]);
  const { overlay: version, actions } = overlay as { overlay?: unknown; actions?: unknown };
  const minor = /^1\.([01])(\.\d+)?$/.exec(String(version))?.[1];
  if (minor === undefined)
    throw new SpecError([
      { location: file, message: `"overlay" must be the version of the format, 1.0.0 or 1.1.0, and is ${JSON.stringify(version)}.` },
    ]);
  if (!Array.isArray(actions) || actions.length === 0)
    throw new SpecError([{ location: file, message: '"actions" must be a list with at least one action.' }]);
  const read = actions.map((action: unknown, index) => readAction(action, `${file}: actions[${String(index)}]`, minor === '1'));
  const problems = read.filter((one): one is SpecProblem => 'message' in one);
  if (problems.length > 0) throw new SpecError(problems);
  return read as Action[];
}

function parse(path: string, file: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new SpecError([{ location: file, message: 'cannot be read. Check the path of the overlay.' }]);
  }
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) {
    const [{ line } = { line: 1 }] = error.linePos ?? [];
    throw new SpecError([{ location: `${file}:${String(line)}`, message: error.message.split('\n')[0] ?? 'is not YAML.' }]);
  }
  return document.toJS();
}

function readAction(action: unknown, location: string, hasCopy: boolean): Action | SpecProblem {
  const { target, update, remove, copy, ...others } = (typeof action === 'object' && action !== null ? action : {}) as Record<
    string,
    unknown
  >;
  const unknown = Object.keys(others).find((key) => key !== 'description' && !key.startsWith('x-'));
  if (unknown !== undefined)
    return { location, message: `"${unknown}" is not a field of an action. Use target with update, remove or copy.` };
  if (typeof target !== 'string' || !target.startsWith('$'))
    return { location, message: '"target" must be a JSONPath that starts with $, such as $.paths[\'/files/{file_id}\'].get.' };
  if (remove !== undefined && typeof remove !== 'boolean') return { location, message: '"remove" must be true or false.' };
  // `remove` takes precedence over `update`, and `update` over `copy`.
  if (remove === true) return { location, target, change: { kind: 'remove' } };
  if (update !== undefined) return { location, target, change: { kind: 'update', value: update } };
  if (copy !== undefined) {
    if (!hasCopy) return { location, message: '"copy" requires "overlay: 1.1.0".' };
    if (typeof copy !== 'string' || !copy.startsWith('$')) return { location, message: '"copy" must be a JSONPath that starts with $.' };
    return { location, target, change: { kind: 'copy', from: copy } };
  }
  return { location, message: 'has no effect. Add update, remove: true or copy.' };
}
