export type FieldOf<Full> = (Full extends unknown ? keyof Full & string : never) | `metadata.${string}.${string}`;

type BaseField = 'type' | 'id' | 'etag';

type PropertyOf<Field> = Field extends `metadata.${string}` ? 'metadata' : Field;

export type Fields<Standard, Full, Field> = [Field] extends [never]
  ? Standard
  : Full extends unknown
    ? Required<Pick<Full, keyof Full & (BaseField | PropertyOf<Field>)>>
    : never;
