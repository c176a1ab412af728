import type { Method } from './model/method.js';
import type { Document } from './openapi/document.js';

/** The input of every emitter. Emitters must not change it. */
export interface Model {
  /** The bundled OpenAPI 3.1 document, after all overlays. Every `$ref` points into `components`. */
  readonly document: Document;
  /** Every method of the client: each operation, followed by its variants. */
  readonly methods: readonly Method[];
}

export interface EmitOptions {
  /** The first line of each file, without comment characters. States that the file is generated. */
  readonly banner: string;
  /** Where generated code imports the runtime from. */
  readonly modules: RuntimeModules;
}

/** Module specifiers for the hand-written code that generated files import. */
export interface RuntimeModules {
  /** Exports the types of calls: `BoxPromise`, `CallOptions` and others. */
  readonly types: string;
  /** Exports `operationFunction` and the type `Caller`. */
  readonly operationFunction: string;
  /** Exports `listFunction`. */
  readonly listFunction: string;
  /** Exports `createBoxClient` and the types of its members. */
  readonly client: string;
}

export interface OutputFile {
  /** Relative to the output folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Writes part of the output. The same model must produce the same text. */
export interface Emitter {
  /** The name for `--emit`, in lowercase with dashes. */
  readonly name: string;
  emit(model: Model, options: EmitOptions): readonly OutputFile[] | Promise<readonly OutputFile[]>;
}

/** Returns its argument. Types a plugin: `export default defineEmitter({ name, emit })`. */
export function defineEmitter(emitter: Emitter): Emitter {
  return emitter;
}

/** `// banner`, followed by an empty line. */
export function codeBanner({ banner }: EmitOptions): string {
  return `// ${banner}\n\n`;
}
