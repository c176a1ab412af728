/** The API representation of an object. Each property is computed on demand. */
export type View = Readonly<Record<string, () => unknown>>;

/** The API representation of a kind of object. Built once: a table for each object would cost more than its properties. */
export type ViewOf<T> = Readonly<Record<string, (of: T) => unknown>>;

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
export const render = (view: View, shape: Shape, selection: FieldSelection): Record<string, unknown> =>
  renderOf(view, undefined, shape, selection);

/** `more`: properties of this call, which take precedence. */
export function renderOf<T>(view: ViewOf<T>, of: T, shape: Shape, selection: FieldSelection, more: View = {}): Record<string, unknown> {
  const rendered: Record<string, unknown> = {};
  const add = (name: string): void => {
    const value = Object.hasOwn(more, name) ? more[name]?.() : Object.hasOwn(view, name) ? view[name]?.(of) : undefined;
    if (value !== undefined) rendered[name] = value;
  };
  shape.base.forEach(add);
  if (typeof selection === 'object') {
    new Set(selection.fields).forEach((name) => {
      if (!shape.base.includes(name)) add(name);
    });
    return rendered;
  }
  shape.mini.forEach(add);
  if (selection === 'standard') shape.standard.forEach(add);
  return rendered;
}

/** The time format of the service: whole seconds and an offset. */
export const timestamp = (at: number): string => `${new Date(at).toISOString().slice(0, -'.000Z'.length)}+00:00`;

export const timestampOrNull = (at: number | null): string | null => (at === null ? null : timestamp(at));
