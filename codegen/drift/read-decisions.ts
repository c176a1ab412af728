import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { SpecError, type SpecProblem } from '../spec-error.js';
import type { Decision } from './decision.js';
import { aspects, type Aspect } from './difference.js';

/**
 * Reads a list of decisions. Throws a SpecError that lists every fault with its line. Locations are relative to `cwd`.
 */
export function readDecisions(path: string, cwd: string): Decision[] {
  const name = relative(cwd, path);
  if (!existsSync(path)) throw fault(name, 'does not exist. Pass a YAML file with a list of decisions.');
  const lines = new LineCounter();
  const parsed = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const [error] = parsed.errors;
  if (error !== undefined)
    throw fault(`${name}:${String(lines.linePos(error.pos[0]).line)}`, `is not YAML: ${error.message.split('\n')[0] ?? ''}`);
  if (parsed.contents === null) return [];
  if (!isSeq(parsed.contents)) throw fault(name, 'must be a list of decisions: "- at: …", "aspect: …", "why: …".');
  const problems: SpecProblem[] = [];
  const decisions = parsed.contents.items.flatMap((item) => {
    const location = `${name}:${String(lines.linePos((item as YAMLMap).range?.[0] ?? 0).line)}`;
    const decision = isMap(item) ? decisionOf(item, location) : 'A decision must be an object with "at" and "why".';
    if (typeof decision !== 'string') return [decision];
    problems.push({ location, message: decision });
    return [];
  });
  problems.push(...repeated(decisions));
  if (problems.length > 0) throw new SpecError(problems);
  return decisions;
}

const known = ['at', 'aspect', 'ours', 'theirs', 'why'];

/** The decision, or what is wrong with it. */
function decisionOf(map: YAMLMap, location: string): Decision | string {
  const unknown = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')).find((key) => !known.includes(key));
  if (unknown !== undefined) return `Unknown key "${unknown}". Use ${known.join(', ')}.`;
  const at = texts(map, 'at');
  if (at === undefined || at.length === 0) return '"at" must be a place, a pattern with *, or a list of these.';
  const named = texts(map, 'aspect');
  if (map.has('aspect') && named === undefined) return '"aspect" must be a text or a list of texts.';
  const wrong = named?.find((aspect) => !(aspects as readonly string[]).includes(aspect));
  if (wrong !== undefined) return `Unknown aspect "${wrong}". Use ${aspects.join(', ')}.`;
  const why = scalar(map, 'why');
  if (why === undefined || why.trim() === '') return '"why" is missing or empty. State the reason for the difference.';
  return { at, aspects: named as Aspect[] | undefined, ours: scalar(map, 'ours'), theirs: scalar(map, 'theirs'), why, location };
}

function scalar(map: YAMLMap, key: string): string | undefined {
  const value: unknown = map.get(key);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function texts(map: YAMLMap, key: string): string[] | undefined {
  const value: unknown = map.get(key);
  if (typeof value === 'string') return [value];
  if (!isSeq(value)) return undefined;
  const list: unknown = value.toJSON();
  return Array.isArray(list) && list.every((each) => typeof each === 'string') ? list : undefined;
}

function repeated(decisions: readonly Decision[]): SpecProblem[] {
  const first = new Map<string, string>();
  return decisions.flatMap(({ at, aspects: named = [''], ours, theirs, location }) =>
    at.flatMap((place) =>
      named.flatMap((aspect) => {
        const key = JSON.stringify([place, aspect, ours, theirs]);
        const earlier = first.get(key);
        first.set(key, earlier ?? location);
        return earlier === undefined ? [] : [{ location, message: `${place} is already decided at ${earlier}. Remove one of them.` }];
      }),
    ),
  );
}

function fault(location: string, message: string): SpecError {
  return new SpecError([{ location, message }]);
}
