import type { BoxMetadata, MetadataInstanceProperties, TemplatePatch, MetadataValues, MetadataWrites } from './box-metadata.js';
import type { CallOptions } from './call-options.js';
import type { BoxPromise } from './pages.js';

/** The methods of a namespace, typed by the templates in `BoxMetadata`. Unchanged where it is empty, so that fakes and wrappers keep compiling. */
export type TemplateTyped<Api> = keyof BoxMetadata extends never
  ? Api
  : Api extends InstanceMethods
    ? Omit<Api, keyof InstanceMethods> & TypedInstances<[], InstanceOf<Api>, Parameters<Api['create']>[3], Parameters<Api['update']>[3]>
    : Api extends ExtractionMethods
      ? Omit<Api, keyof ExtractionMethods> &
          TypedExtraction<[], Parameters<Api['extractStructured']>[0], Awaited<ReturnType<Api['extractStructured']>>>
      : Api;

/**
 * A standalone function, typed like the method `Name` of the same operation: a core or a client precedes the arguments. Unchanged where
 * `BoxMetadata` is empty.
 */
export type TemplateTypedFunction<Name extends string, F extends (...args: never[]) => unknown> = keyof BoxMetadata extends never
  ? F
  : Name extends keyof ExtractionMethods
    ? TypedExtraction<[box: Parameters<F>[0]], Parameters<F>[1], Awaited<ReturnType<F>>>[Name]
    : Name extends keyof InstanceMethods
      ? TypedInstances<[box: Parameters<F>[0]], Awaited<ReturnType<F>>, Parameters<F>[4], Parameters<F>[4]>[Name]
      : F;

interface InstanceMethods {
  get(...args: never[]): unknown;
  create(...args: never[]): unknown;
  update(...args: never[]): unknown;
}

interface ExtractionMethods {
  extractStructured(...args: never[]): unknown;
}

type InstanceOf<Api extends InstanceMethods> = Awaited<ReturnType<Api['get']>>;

type Scope = 'global' | 'enterprise' | (string & {});

type KeyIn<S extends string, Name> = Name extends `${S}.${infer Key}` ? Key : never;

/** A literal key must name a template of its scope, if the scope has any in `BoxMetadata`. A plain string is accepted, untyped. */
type TemplateKey<S extends string, K extends string> = [KeyIn<S, keyof BoxMetadata>] extends [never]
  ? K
  : string extends K
    ? K
    : K extends KeyIn<S, keyof BoxMetadata>
      ? K
      : KeyIn<S, keyof BoxMetadata>;

type ValuesOr<Name, Untyped> = [MetadataValues<Name>] extends [never] ? Untyped : MetadataValues<Name> & MetadataInstanceProperties;
type CreateOr<Name, Untyped> = [MetadataValues<Name>] extends [never] ? Untyped : { body: MetadataWrites<MetadataValues<Name>> };
type UpdateOr<Name, Untyped> = [MetadataValues<Name>] extends [never] ? Untyped : { body: readonly TemplatePatch<MetadataValues<Name>>[] };

/** `First` are the arguments before those of the method. */
interface TypedInstances<First extends unknown[], Untyped, CreateParams, UpdateParams> {
  /**
   * Returns an item's metadata for one template, with the types of the template. With `view: 'hydrated'`, taxonomy values are nodes and the result
   * is untyped. Returns 404 if the template is not applied to the item.
   */
  get<const S extends Scope, const K extends string, const P extends { view?: string | undefined } = { view?: undefined }>(
    ...args: [...first: First, itemId: string, scope: S, templateKey: TemplateKey<S, K>, params?: P, options?: CallOptions]
  ): BoxPromise<P extends { view: string } ? Untyped : ValuesOr<`${S}.${K}`, Untyped>>;
  /** Applies a template to an item, with values of the template's types. Returns 409 if the item already has an instance of the template. */
  create<const S extends Scope, const K extends string>(
    ...args: [
      ...first: First,
      itemId: string,
      scope: S,
      templateKey: TemplateKey<S, K>,
      params: CreateOr<`${S}.${K}`, CreateParams>,
      options?: CallOptions,
    ]
  ): BoxPromise<ValuesOr<`${S}.${K}`, Untyped>>;
  /** Changes an item's metadata by a JSON Patch with paths and values of the template, such as one from `metadataUpdate`. */
  update<const S extends Scope, const K extends string>(
    ...args: [
      ...first: First,
      itemId: string,
      scope: S,
      templateKey: TemplateKey<S, K>,
      params: UpdateOr<`${S}.${K}`, UpdateParams>,
      options?: CallOptions,
    ]
  ): BoxPromise<ValuesOr<`${S}.${K}`, Untyped>>;
}

interface TemplateReference {
  readonly metadata_template?: { readonly scope?: string; readonly template_key?: string } | undefined;
}

/** The name of the template that a call refers to. The scope may contain the ID of the enterprise. */
type ReferencedName<P> = P extends { metadata_template: { scope: infer S extends string; template_key: infer K extends string } }
  ? `${S extends `enterprise_${string}` ? 'enterprise' : S}.${K}`
  : never;

type Extracted<P, Result> = [MetadataValues<ReferencedName<P>>] extends [never]
  ? Result
  : Omit<Result, 'answer'> & {
      answer: { [Key in keyof MetadataValues<ReferencedName<P>>]?: MetadataValues<ReferencedName<P>>[Key] | null };
    };

interface TypedExtraction<First extends unknown[], Params, Result> {
  /** Extracts the values of fields from files. With a template in `BoxMetadata`, the answer has the template's types. */
  extractStructured<const P extends Params & TemplateReference>(
    ...args: [...first: First, params: P, options?: CallOptions]
  ): BoxPromise<Extracted<P, Result>>;
}
