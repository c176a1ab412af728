/** The interface of emitters, for plugins of `box-openapi generate`. */
export {
  defineEmitter,
  codeBanner,
  type EmitOptions,
  type Emitter,
  type Model,
  type OutputFile,
  type RuntimeModules,
} from '../../codegen/emitter.js';
export { docComment } from '../../codegen/emit/doc-comment.js';
export { literal, propertyKey, quote } from '../../codegen/literal.js';
export { camelCase, functionName, pascalCase } from '../../codegen/model/names.js';
export type { Body, BodyProperty, Method, Param, Result } from '../../codegen/model/method.js';
export { operationsOf, type LocatedOperation } from '../../codegen/openapi/operations.js';
export { refName, resolve } from '../../codegen/openapi/references.js';
export type {
  Document,
  MediaType,
  Operation,
  Parameter,
  Reference,
  RequestBody,
  Response,
  Schema,
} from '../../codegen/openapi/document.js';
