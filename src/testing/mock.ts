/** The code of the mock, which the package contains once, as a CommonJS module. docs/decisions/commonjs.md has the reason. */
export { createControlledMock } from './create-mock-box.js';
export { tokenStoreContract } from './token-store/token-store-contract.js';
