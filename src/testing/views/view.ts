/** The API representation of an object. Each property is computed on demand. */
export type View = Readonly<Record<string, () => unknown>>;

export interface Shape {
  /** Always included. */
  readonly base: readonly string[];
  /** Also included in the mini representation, which is used inside other objects. */
  readonly mini: readonly string[];
  /** Also included in the standard representation, which is used without `fields`. */
  readonly standard: readonly string[];
}

export type FieldSelection = 'mini' | 'standard' | { readonly fields: readonly string[] };

/** The `fields` of a call, or the default representation of its operation. */
export const selectFields = (fields: readonly string[] | undefined, otherwise: 'mini' | 'standard' = 'standard'): FieldSelection =>
  fields === undefined ? otherwise : { fields };

/** Ignores unknown field names, like the service. */
export function render(view: View, shape: Shape, selection: FieldSelection): Record<string, unknown> {
  const selected = typeof selection === 'object' ? selection.fields : [...shape.mini, ...(selection === 'standard' ? shape.standard : [])];
  const rendered: Record<string, unknown> = {};
  for (const name of new Set([...shape.base, ...selected])) {
    const value = Object.hasOwn(view, name) ? view[name]?.() : undefined;
    if (value !== undefined) rendered[name] = value;
  }
  return rendered;
}

/** The time format of the service: whole seconds and an offset. */
export const timestamp = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, '+00:00');

export const timestampOrNull = (at: number | null): string | null => (at === null ? null : timestamp(at));
