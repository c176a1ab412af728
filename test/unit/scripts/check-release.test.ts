import { describe, expect, it } from 'vitest';
import { placeholderAddresses } from '../../../scripts/check-release.js';

const released = {
  homepage: 'https://box-sdk.dev',
  repository: { type: 'git', url: 'git+https://git.box-sdk.dev/box-openapi-sdk.git' },
  bugs: { url: 'https://git.box-sdk.dev/box-openapi-sdk/issues' },
};

describe('the release check', () => {
  it('accepts a manifest with real addresses', () => {
    expect(placeholderAddresses(released)).toEqual([]);
  });

  it.each(['repository', 'homepage', 'bugs'])('rejects a placeholder in %s and names the field', (field) => {
    const found = placeholderAddresses({ ...released, [field]: { url: 'https://example.com/box-openapi-sdk' } });
    expect(found).toEqual([expect.stringMatching(`^package.json: ${field} is a placeholder`)]);
  });

  it.each(['repository', 'homepage', 'bugs'])('rejects a manifest without %s', (field) => {
    expect(placeholderAddresses({ ...released, [field]: undefined })).toEqual([`package.json: ${field} is missing.`]);
  });
});
