/** An object as the API shows it: each property is made when it is asked for. */
export type View = Readonly<Record<string, () => unknown>>;

export interface Shape {
  /** Comes always, whatever is asked for. */
  readonly base: readonly string[];
  /** Comes besides when the object stands inside another. */
  readonly mini: readonly string[];
  /** Comes besides when no fields are asked for. */
  readonly standard: readonly string[];
}

export type Extent = 'mini' | 'standard' | { readonly fields: readonly string[] };

/** The extent that a call asks for: its `fields`, else what this call sends without them. */
export const extentOf = (fields: readonly string[] | undefined, otherwise: 'mini' | 'standard' = 'standard'): Extent =>
  fields === undefined ? otherwise : { fields };

/** Names that the object does not have are passed over, as the service does. */
export function render(view: View, shape: Shape, extent: Extent): Record<string, unknown> {
  const wanted = typeof extent === 'object' ? extent.fields : [...shape.mini, ...(extent === 'standard' ? shape.standard : [])];
  const rendered: Record<string, unknown> = {};
  for (const name of new Set([...shape.base, ...wanted])) {
    const value = Object.hasOwn(view, name) ? view[name]?.() : undefined;
    if (value !== undefined) rendered[name] = value;
  }
  return rendered;
}

/** As the service writes times: whole seconds and an offset. */
export const timestamp = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, '+00:00');

export const timestampOrNull = (at: number | null): string | null => (at === null ? null : timestamp(at));
