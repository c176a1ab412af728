/* eslint-disable @typescript-eslint/no-redundant-type-constituents -- BoxMetadata is empty here. Applications add templates to it. */
import type { BoxMetadata, MetadataInstanceProperties, MetadataValues } from './box-metadata.js';

export type FieldOf<Full> =
  (Full extends unknown ? keyof Full & string : never) | KnownTemplateField | (`metadata.${string}.${string}` & {});

type BaseField = 'type' | 'id' | 'etag';

type PropertyOf<Field> = Field extends KnownTemplateField ? never : Field extends `metadata.${string}` ? 'metadata' : Field;

/** A field with the instance of a template in `BoxMetadata`. */
type KnownTemplateField = `metadata.${keyof BoxMetadata & string}`;

type NameOf<Field> = Field extends `metadata.${infer Name}` ? (Name extends keyof BoxMetadata ? Name : never) : never;

/** Instances by template key. An item without an instance has none. */
type Instances<Name> = {
  [Key in Name as Key extends `${string}.${infer TemplateKey}` ? TemplateKey : never]?: MetadataValues<Key> & MetadataInstanceProperties;
};

type ScopeOf<Name> = Name extends `${infer Scope}.${string}` ? Scope : never;

type InScope<Scope extends string, Name> = Name extends `${Scope}.${string}` ? Name : never;

/** The service's documentation does not state whether the scope is `enterprise` or contains the ID of the enterprise. */
interface WithInstances<Name> {
  metadata:
    | ({ [Scope in ScopeOf<Name>]?: Instances<InScope<Scope, Name>> } & Readonly<
        Record<`enterprise_${number}`, Instances<InScope<'enterprise', Name>> | undefined>
      >)
    | null;
}

type TypedMetadata<Field> = keyof BoxMetadata extends never
  ? unknown
  : [NameOf<Field>] extends [never]
    ? unknown
    : WithInstances<NameOf<Field>>;

export type Fields<Standard, Full, Field> = [Field] extends [never]
  ? Standard
  : Full extends unknown
    ? Required<Pick<Full, keyof Full & (BaseField | PropertyOf<Field>)>> & TypedMetadata<Field>
    : never;
