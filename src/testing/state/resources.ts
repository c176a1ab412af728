import type { Ids } from './ids.js';

/** A reference to another object, by the type and ID of the API. */
export interface Reference {
  readonly kind: string;
  readonly id: string;
  /** The effect of the deletion of the other object: this record is deleted, loses the reference, or keeps it. */
  readonly whenDeleted: 'delete' | 'clear' | 'keep';
}

/** An object of a resource that a model declares. Plain data, so that it can be saved and loaded. */
export interface ResourceRecord {
  readonly kind: string;
  readonly id: string;
  /** User ID. */
  readonly createdBy: string;
  readonly createdAt: number;
  readonly modifiedBy: string;
  readonly modifiedAt: number;
  /** Number of changes. */
  readonly changes: number;
  /** By property name. */
  readonly references: Readonly<Record<string, Reference>>;
  /** Values that no other record of the kind may have. */
  readonly keys: readonly string[];
  /** The other properties, under their API names. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** The stored form of a key: each of a kind's unique keys has an index. */
export const recordKey = (index: number, key: string): string => `${String(index)}:${key}`;

export type RecordContent = Pick<ResourceRecord, 'references' | 'keys' | 'data'>;

export const newResourceData = () => ({
  byKind: new Map<string, Map<string, ResourceRecord>>(),
  byKey: new Map<string, string>(),
  byTarget: new Map<string, Map<string, ResourceRecord>>(),
});

/**
 * The records of all declared resources, in the order of their creation. Indexes by key and by referenced object keep the cost of a
 * look-up independent of the number of records.
 */
export function createResources({ byKind, byKey, byTarget }: ReturnType<typeof newResourceData>, ids: Ids, now: () => number) {
  /** Records that are being deleted, so that two records that reference each other can be. */
  const leaving = new Set<string>();
  const listeners = new Set<(record: ResourceRecord) => void>();
  const name = (...parts: readonly string[]): string => JSON.stringify(parts);

  function recordsOf(kind: string): Map<string, ResourceRecord> {
    const records = byKind.get(kind) ?? new Map<string, ResourceRecord>();
    byKind.set(kind, records);
    return records;
  }

  function targetsOf({ references }: ResourceRecord): string[] {
    return [...new Set(Object.values(references).map(({ kind, id }) => name(kind, id)))];
  }

  function index(record: ResourceRecord): ResourceRecord {
    const { kind, id } = record;
    recordsOf(kind).set(id, record);
    for (const key of record.keys) byKey.set(name(kind, key), id);
    for (const target of targetsOf(record)) {
      const referencing = byTarget.get(target) ?? new Map<string, ResourceRecord>();
      byTarget.set(target, referencing.set(name(kind, id), record));
    }
    return record;
  }

  function unindex(record: ResourceRecord): void {
    for (const key of record.keys) byKey.delete(name(record.kind, key));
    for (const target of targetsOf(record)) {
      const referencing = byTarget.get(target);
      referencing?.delete(name(record.kind, record.id));
      if (referencing?.size === 0) byTarget.delete(target);
    }
  }

  const find = (kind: string, id: string): ResourceRecord | undefined => byKind.get(kind)?.get(id);

  /** The records that reference an object, of one kind or of all kinds. */
  function referencing(target: { readonly kind: string; readonly id: string }, kind?: string): ResourceRecord[] {
    const found = [...(byTarget.get(name(target.kind, target.id))?.values() ?? [])];
    return kind === undefined ? found : found.filter((record) => record.kind === kind);
  }

  function remove(record: ResourceRecord): void {
    const own = name(record.kind, record.id);
    if (leaving.has(own)) return;
    leaving.add(own);
    release(record);
    const current = find(record.kind, record.id);
    if (current !== undefined) unindex(current);
    recordsOf(record.kind).delete(record.id);
    leaving.delete(own);
    for (const notify of listeners) notify(current ?? record);
  }

  /** Call it after the deletion of an object: applies `whenDeleted` to the records that reference it. */
  function release(target: { readonly kind: string; readonly id: string }): void {
    for (const record of referencing(target)) {
      const affected = Object.entries(record.references).filter(([, one]) => one.kind === target.kind && one.id === target.id);
      if (affected.some(([, { whenDeleted }]) => whenDeleted === 'delete')) remove(record);
      else if (affected.some(([, { whenDeleted }]) => whenDeleted === 'clear')) {
        const kept = Object.entries(record.references).filter((entry) => !affected.some(([property]) => property === entry[0]));
        replace(record, { ...record, references: Object.fromEntries(kept) });
      }
    }
  }

  function replace(before: ResourceRecord, after: ResourceRecord): ResourceRecord {
    unindex(before);
    return index(after);
  }

  return {
    find,
    /** The record of the kind with the key, if any. */
    withKey(kind: string, key: string): ResourceRecord | undefined {
      const id = byKey.get(name(kind, key));
      return id === undefined ? undefined : find(kind, id);
    },
    all: (kind: string): ResourceRecord[] => [...(byKind.get(kind)?.values() ?? [])],
    /** The number of records of the kind. */
    size: (kind: string): number => byKind.get(kind)?.size ?? 0,
    referencing,
    add(kind: string, by: string, content: RecordContent, id?: string): ResourceRecord {
      const at = now();
      return index({ kind, id: ids.forRecord(id), createdBy: by, createdAt: at, modifiedBy: by, modifiedAt: at, changes: 0, ...content });
    },
    /** Replaces the content of a record. Returns the new record. */
    update(record: ResourceRecord, by: string, content: RecordContent): ResourceRecord {
      return replace(record, { ...record, ...content, modifiedBy: by, modifiedAt: now(), changes: record.changes + 1 });
    },
    remove,
    release,
    /** Calls `notify` after the deletion of a record. */
    listenRemoved(notify: (record: ResourceRecord) => void): void {
      listeners.add(notify);
    },
  };
}

export type Resources = ReturnType<typeof createResources>;
