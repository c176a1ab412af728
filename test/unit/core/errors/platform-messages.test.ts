import { expect, it } from 'vitest';
import { sanitizeCause } from '../../../../src/core/errors/sanitize-cause.js';

const secret = 'sk-4711';

it.each([
  [
    `Invalid redirect value, must be one of "follow" or "manual" ("error" ${secret}).`,
    /^Invalid redirect value, must be one of "follow" or "manual"$/,
  ],
  [
    "The 'cache' field on 'RequestInitializerDict' is not implemented.",
    /^The 'cache' field on 'RequestInitializerDict' is not implemented\.$/,
  ],
  [`Disallowed operation called within global scope. ${secret}`, /^Disallowed operation called within global scope\.$/],
  [`internal error; reference = ${secret}`, /^internal error$/],
  ['FinalizationRegistry is not defined', /^FinalizationRegistry is not defined$/],
  ['Response is not a constructor', /^Response is not a constructor$/],
  [`${secret} is not defined`, /omitted/],
  [`Response ${secret} is not defined`, /omitted/],
  [`The '${secret}' field is not implemented.`, /omitted/],
])('a cause shows what the run time lacks and nothing else: %s', (message, shown) => {
  expect(sanitizeCause(new TypeError(message)).message).toMatch(shown);
});
