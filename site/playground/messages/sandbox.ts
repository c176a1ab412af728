/** Messages between the page and the worker that runs programs against the mock. */
export interface RunRequest {
  readonly kind: 'run';
  /** JavaScript as a CommonJS module, with the lines of the program. */
  readonly code: string;
  /** Whether the mock starts from the seed. Otherwise it keeps its content. */
  readonly reset: boolean;
}

export type SandboxRequest = RunRequest | { readonly kind: 'reset' };

export interface TreeItem {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** In bytes. Undefined for folders and web links. */
  readonly size: number | undefined;
  /** Whether the program added or changed it. */
  readonly change: 'added' | 'changed' | undefined;
  readonly children: readonly TreeItem[];
}

/** The files of one user. */
export interface UserTree {
  readonly userId: string;
  readonly name: string;
  readonly items: readonly TreeItem[];
}

export interface LoggedRequest {
  readonly number: number;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly status: number;
  readonly operationId: string | undefined;
  /** Deviations from the OpenAPI document, as text. */
  readonly violations: readonly string[];
}

export type ConsoleLevel = 'log' | 'warn' | 'error';

export interface Failure {
  readonly text: string;
  /** The line of the program. Undefined if it is not known. */
  readonly line: number | undefined;
}

export type SandboxReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'state'; readonly users: readonly UserTree[]; readonly requests: readonly LoggedRequest[] }
  | { readonly kind: 'console'; readonly level: ConsoleLevel; readonly text: string }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'finished'; readonly milliseconds: number; readonly failure: Failure | undefined };
