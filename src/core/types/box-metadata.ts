/**
 * The metadata templates of an enterprise, by scope and key such as `'enterprise.contract'`. Empty here: `box-openapi types` writes a file
 * that adds the templates by declaration merging. Then metadata, queries and updates have their types.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an augmented interface cannot be a type alias
export interface BoxMetadata {}

/** The types of one template in `BoxMetadata`. */
export interface MetadataTemplateTypes {
  /** The values of an instance. All are optional: an instance need not have a value for each field. */
  readonly values: object;
  /** The fields for conditions of a query, by key. */
  readonly fields: object;
  /** The keys of the fields by which results can be sorted. */
  readonly sortable: string;
}

/** The known names of templates. `string` where `BoxMetadata` is empty. */
export type MetadataTemplateName = keyof BoxMetadata extends never ? string : Extract<keyof BoxMetadata, string>;

/** The names of templates that a query can use: the service queries those of the enterprise only. */
export type QueryableTemplateName = keyof BoxMetadata extends never ? string : Extract<keyof BoxMetadata, `enterprise.${string}`>;

/** The properties that the service adds to the values of an instance. */
export interface MetadataInstanceProperties {
  readonly $parent: string;
  readonly $template: string;
  readonly $scope: string;
  readonly $version: number;
  readonly $id?: string;
  readonly $type?: string;
  readonly $typeVersion?: number;
  readonly $canEdit?: boolean;
}

type TypesOf<Name> = Name extends keyof BoxMetadata ? (BoxMetadata[Name] extends MetadataTemplateTypes ? BoxMetadata[Name] : never) : never;

/** The values of an instance of a template in `BoxMetadata`. */
export type MetadataValues<Name> = TypesOf<Name>['values'];

/** The fields of a template in `BoxMetadata`, for the conditions of a query. */
export type MetadataFields<Name> = TypesOf<Name>['fields'];

/** The keys of the fields by which results of a query can be sorted. */
export type MetadataSortKeys<Name> = TypesOf<Name>['sortable'];

/** Values to write. A property that is undefined is left out. */
export type MetadataWrites<Values> = { readonly [Key in keyof Values]?: Values[Key] | undefined };

/** One operation of a JSON Patch (RFC 6902) on the values of a template. */
export type TemplatePatch<Values> = PatchValue<Values> | PatchRemove<Values> | PatchMove<Values>;

type PathOf<Values> = `/${keyof Values & string}`;

type PatchValue<Values> = {
  [Key in keyof Values & string]: {
    readonly op: 'add' | 'replace' | 'test';
    readonly path: `/${Key}`;
    readonly value: Values[Key] & {};
  };
}[keyof Values & string];

interface PatchRemove<Values> {
  readonly op: 'remove';
  readonly path: PathOf<Values>;
}

interface PatchMove<Values> {
  readonly op: 'move' | 'copy';
  readonly path: PathOf<Values>;
  readonly from: PathOf<Values>;
}
