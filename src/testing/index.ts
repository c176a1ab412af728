export { createMockBox } from './create-mock-box.js';
export type { IssueTokenOptions, MockBox, MockBoxOptions, MockCredentials, MockFaults } from './types.js';
export type { Listening, ListenOptions } from './platform.js';
export type { LightRequest } from './request.js';
export type { Fault, FaultResponse } from './faults.js';
export type { Exchange, Violation } from './journal.js';
export type { Seed, SeedClient, SeedTree, SeedUser, SeedWebLink } from './seed.js';
export type { MockObject, MockState, Whereabouts } from './state/facade.js';
export { tokenStoreContract, type TokenStoreCase, type TokenStorePlace } from './token-store-contract.js';
