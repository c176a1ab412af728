import { describe, expect, it } from 'vitest';
import { faults } from '../../../../cli/src/verbs/doctor/faults/catalog.js';
import { bundleCli } from '../../../support/bundle-program.js';
import { middleLine } from '../../../support/keys.js';
import * as planted from './planted-faults.js';
import { foreignKey, lockedKey } from './setup.js';

const program = await bundleCli();
const { plantedSecrets } = planted;
const groups = {
  'of the credentials': planted.configFaults,
  'of a grant': planted.grantFaults,
  'of access': planted.accessFaults,
  'of the network': planted.networkFaults,
  'of certificates': planted.tlsFaults,
  'of a proxy': planted.proxyFaults,
};

describe.each(Object.entries(groups))('faults %s', (_, cases) => {
  it.each(cases)('$name: $fault', async ({ fault, run }) => {
    const { code, output, findings } = await run(program);
    expect([code, findings.flatMap((finding) => (finding.status === 'fault' ? finding.fault : []))]).toEqual([1, [fault]]);
    expect(output).toContain(faults[fault].title);
    for (const secret of [...plantedSecrets, middleLine(lockedKey), middleLine(foreignKey)]) expect(output).not.toContain(secret);
  });
});
