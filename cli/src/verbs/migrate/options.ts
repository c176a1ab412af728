export interface MigrateOptions {
  readonly write: boolean;
}
