export type { Condition } from './condition.js';
export { escapeLike } from './create-field.js';
export type {
  AnyMetadataField,
  DateField,
  EnumField,
  FloatField,
  ItemFields,
  MultiSelectField,
  OrderedField,
  SingleValueField,
  StringField,
  TaxonomyField,
  UntypedField,
  UntypedFields,
} from './fields.js';
export {
  metadataQuery,
  type MetadataQuery,
  type MetadataQueryClient,
  type MetadataQueryParams,
  type MetadataQueryRequest,
} from './query.js';
export type { MetadataRow, MetadataRows } from './rows.js';
export { metadataUpdate, type MetadataChanges, type MetadataValue } from './update.js';
export type { BoxMetadata, MetadataTemplateTypes, MetadataWrites, TemplatePatch } from '../core/types/box-metadata.js';
