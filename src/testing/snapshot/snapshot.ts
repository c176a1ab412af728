import { encodeText, fromBase64, oneChunk, readAll, toBase64, toHex, type Bytes } from '../http/bytes.js';
import type { ContentStore, Platform, StoredContent } from '../http/platform.js';
import { newWorldData, type WorldData } from '../state/world.js';
import { decodeGraph, encodeGraph, type EncodedGraph } from './graph.js';

const format = 'box-openapi-sdk mock Box';
const version = 1;

/** The complete state of a mock as plain JSON data. Its contents are an implementation detail: use it only as it is. */
export interface MockSnapshot {
  readonly format: typeof format;
  readonly version: typeof version;
  /** The number of resets before the snapshot. */
  readonly epoch: number;
  /** How far the clock was advanced, in ms. */
  readonly advancedMs: number;
  readonly state: EncodedGraph;
  /** The contents of files, in base64. */
  readonly contents: readonly string[];
  /** SHA-1 of the state and the contents. */
  readonly digest: string;
}

/** The state of a mock outside of its journal. */
export interface SavedState {
  readonly epoch: number;
  readonly advancedMs: number;
  readonly data: WorldData;
}

/** Returns a snapshot of the state at the time of the call. */
export async function takeSnapshot({ epoch, advancedMs, data }: SavedState, platform: Platform): Promise<MockSnapshot> {
  const stored: StoredContent[] = [];
  // Contents and their pieces do not change, so they can be read after the state was copied.
  const state = encodeGraph(data, (value) => {
    if (!isContent(value)) return undefined;
    const described = Object.entries(value).filter(([, one]) => typeof one !== 'function');
    return { ...(Object.fromEntries(described) as object), content: stored.push(value) - 1 };
  });
  // JSON now, because the records may change while the contents are read.
  const text = JSON.stringify(state);
  const contents: string[] = [];
  for (const content of stored) contents.push(base64Of(await readAll(content.read(0, content.size))));
  const digest = await digestOf(text, contents, platform);
  return { format, version, epoch, advancedMs, state: JSON.parse(text) as EncodedGraph, contents, digest };
}

/** Reads a snapshot. Rejects with an Error that starts with `snapshot` if it is not one, was changed, or is of a newer version. */
export async function loadSnapshot(snapshot: unknown, platform: Platform, store: ContentStore): Promise<SavedState> {
  const { epoch, advancedMs, state, contents, digest } = checked(snapshot);
  if ((await digestOf(JSON.stringify(state), contents, platform)) !== digest)
    throw snapshotError('.digest', 'does not match the snapshot, which was changed or is incomplete');
  const stored: StoredContent[] = [];
  for (const [index, text] of contents.entries()) {
    const bytes = fromBase64(text);
    if (bytes === undefined) throw snapshotError(`.contents[${String(index)}]`, 'must be base64');
    stored.push(await store.write(oneChunk(bytes)));
  }
  return { epoch, advancedMs, data: restored(state, stored) };
}

function checked(snapshot: unknown): MockSnapshot {
  if (!isObject(snapshot)) throw snapshotError('', 'must be an object that mock.snapshot() returned');
  if (snapshot['format'] !== format) throw snapshotError('.format', `must be "${format}". Pass an object that mock.snapshot() returned`);
  if (snapshot['version'] !== version)
    throw snapshotError(
      '.version',
      `is ${String(snapshot['version'])}, but this version of the package reads version ${String(version)} only`,
    );
  for (const name of ['epoch', 'advancedMs'])
    if (!Number.isSafeInteger(snapshot[name])) throw snapshotError(`.${name}`, 'must be an integer');
  for (const name of ['state', 'contents']) if (!Array.isArray(snapshot[name])) throw snapshotError(`.${name}`, 'must be an array');
  for (const [index, content] of (snapshot['contents'] as readonly unknown[]).entries())
    if (typeof content !== 'string') throw snapshotError(`.contents[${String(index)}]`, 'must be a string');
  return snapshot as unknown as MockSnapshot;
}

function restored(state: EncodedGraph, stored: readonly StoredContent[]): WorldData {
  const data = decoded(state, stored);
  checkShape(data, newWorldData(), '.state');
  // The request that committed the session has ended with the mock that was saved.
  for (const session of data.sessions.sessions.values()) session.committing = false;
  return data;
}

function decoded(state: EncodedGraph, stored: readonly StoredContent[]): WorldData {
  try {
    return decodeGraph(state, (replaced) => {
      const { content, ...described } = replaced as { readonly content: number };
      const found = stored[content];
      if (found === undefined) throw new Error(`There is no content ${String(content)}.`);
      return { ...described, ...found };
    }) as WorldData;
  } catch (cause) {
    throw snapshotError('.state', `cannot be read. ${cause instanceof Error ? cause.message.replace(/\.$/, '') : String(cause)}`, cause);
  }
}

/** Throws an Error unless the data has the containers of all stores. */
function checkShape(found: unknown, expected: object, place: string): void {
  if (typeof found !== 'object' || found === null || kindOf(found) !== kindOf(expected))
    throw snapshotError(place, `must be ${kindOf(expected)}`);
  if (kindOf(expected) !== 'an object') return;
  for (const [name, one] of Object.entries(expected) as [string, unknown][]) {
    if (!Object.hasOwn(found, name)) throw snapshotError(`${place}.${name}`, 'is missing');
    if (typeof one === 'object' && one !== null) checkShape((found as Record<string, unknown>)[name], one, `${place}.${name}`);
  }
}

function kindOf(value: object): string {
  if (value instanceof Map) return 'a map';
  if (value instanceof Set) return 'a set';
  return Array.isArray(value) ? 'an array' : 'an object';
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isContent = (value: object): value is StoredContent =>
  'read' in value && typeof value.read === 'function' && 'discard' in value && typeof value.discard === 'function';

const snapshotError = (place: string, problem: string, cause?: unknown): Error =>
  new Error(`snapshot${place}: ${problem}.`, cause === undefined ? {} : { cause });

/** In pieces, because a call has a limited number of arguments. Each piece but the last encodes whole groups of three bytes. */
function base64Of(bytes: Bytes): string {
  const pieceBytes = 3 * 8192;
  const pieces: string[] = [];
  for (let at = 0; at < bytes.byteLength; at += pieceBytes) pieces.push(toBase64(bytes.subarray(at, at + pieceBytes)));
  return pieces.join('');
}

async function digestOf(state: string, contents: readonly string[], platform: Platform): Promise<string> {
  const sha1 = platform.createSha1();
  for (const text of [state, ...contents]) sha1.update(encodeText(`${String(text.length)}:${text}`));
  return toHex(await sha1.digest());
}
