/** The aspects of an API that are compared. Bounds have the name of their JSON Schema keyword. */
export const aspects = [
  'operation',
  'parameter',
  'body',
  'media type',
  'status',
  'property',
  'alternatives',
  'type',
  'nullable',
  'required',
  'values',
  'deprecated',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'source',
] as const;
export type Aspect = (typeof aspects)[number];

/** A place where our document and a source do not agree. */
export interface Difference {
  /** `GET /files/{file_id} query fields`, `POST /comments body.item.id`, `FileFull.shared_link.access`, or an `operationId`. */
  readonly at: string;
  readonly aspect: Aspect;
  /** The statement of our document. Empty if it has none. */
  readonly ours: string;
  /** The statement of the source. Empty if it has none. */
  readonly theirs: string;
}
