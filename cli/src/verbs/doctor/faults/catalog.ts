import { accessFaults } from './access.js';
import { credentialFaults } from './credentials.js';
import type { Fault } from './fault.js';
import { grantFaults } from './grants.js';
import { networkFaults } from './network.js';
import { proxyFaults } from './proxy.js';
import { runtimeFaults } from './runtime.js';
import { tlsFaults } from './tls.js';

const all = {
  ...runtimeFaults,
  ...credentialFaults,
  ...proxyFaults,
  ...networkFaults,
  ...tlsFaults,
  ...grantFaults,
  ...accessFaults,
};

export type FaultId = keyof typeof all;

/** All faults that the verb can name. docs/guides/troubleshooting.md has a section for each. */
export const faults: Readonly<Record<FaultId, Fault>> = all;
