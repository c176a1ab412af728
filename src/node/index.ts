export { diagnosticsHooks, type CallAttributes, type CallMessage, type RetryMessage } from './diagnostics-hooks.js';
export { fastTransport, type FastRequestInit, type FastTransport } from './fast-transport/fast-transport.js';
export type { FastAgent, FastDispatcher, FastTransportOptions } from './fast-transport/fast-transport-options.js';
export { fileStateStore, type FileStateStoreOptions } from './stores/file-state-store.js';
export { fileTokenStore, type FileTokenStoreOptions } from './stores/file-token-store.js';
export type { KeySignerOptions } from '../core/types/ports/signer.js';
export { keySigner } from './signer.js';
export { fromEnvironment, type FromEnvironmentOptions } from '../environment/from-environment.js';
export type { GrantName } from '../environment/variables.js';
