export { fileTokenStore, type FileTokenStoreOptions } from './file-token-store.js';
export { keySigner, type KeySignerOptions } from './signer.js';
