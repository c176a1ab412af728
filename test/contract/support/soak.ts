/** Whether the tests run in full (`npm run soak`) instead of at the small size for CI. */
export const isSoak = process.env['SOAK'] === '1';
