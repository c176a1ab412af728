/** A schema with the interface of Standard Schema v1 (standardschema.dev), as zod, valibot and arktype have. */
export interface ResponseSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult | Promise<SchemaResult>;
  };
}

export interface SchemaResult {
  /** Undefined or empty for a valid value. */
  readonly issues?: readonly SchemaIssue[] | undefined;
}

export interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** The schemas of responses by operationId and status. `responses` of the generated `zod.ts` is one. */
export type ResponseSchemas = Readonly<Record<string, Readonly<Record<string, ResponseSchema>> | undefined>>;

/** Validates a sample of the responses. */
export interface ValidateOptions {
  schemas: ResponseSchemas;
  /** The fraction of responses to validate, from 0 to 1; 1 by default. */
  sample?: number | undefined;
}
