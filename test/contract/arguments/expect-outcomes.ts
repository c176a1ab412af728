import { BoxError } from 'box-openapi-sdk';
import { outcomeOf, replaceAt, type Row } from './row.js';
import { invalidValues } from './values.js';

/** Compares the outcome of a row, for each argument and value, with the table. Returns the deviations. */
export async function deviationsOf(row: Row, takeRequests: () => Promise<string[]>, isExpectedError = isBoxError): Promise<string[]> {
  const deviations: string[] = [];
  const plain = row.args.map(({ valid }) => valid);
  await outcomeOf(row.call, plain);
  const validRequests = await takeRequests();
  const check = async (label: string, args: readonly unknown[], accepted: string | undefined, name: RegExp | string) => {
    const outcome = await outcomeOf(row.call, args);
    const requests = await takeRequests();
    const problem = accepted === undefined ? rejectionProblem() : acceptanceProblem(accepted);
    if (problem !== undefined) deviations.push(`${label}: ${problem}`);

    function rejectionProblem(): string | undefined {
      if (!('error' in outcome)) return `accepted: ${JSON.stringify(requests)}`;
      const { error, how } = outcome;
      if (!isExpectedError(error)) return `not a BoxError: ${String(error)}`;
      if (how !== row.reports) return `${how}: ${error.message}`;
      if (!new RegExp(typeof name === 'string' ? `\\b${name}\\b` : name).test(error.message)) return `does not name it: ${error.message}`;
      return requests.length > 0 ? `sent ${JSON.stringify(requests)}` : undefined;
    }

    function acceptanceProblem(request: string): string | undefined {
      if ('error' in outcome) return `rejected: ${String(outcome.error)}`;
      if (request === 'same')
        return JSON.stringify(requests) === JSON.stringify(validRequests) ? undefined : `sent ${JSON.stringify(requests)}`;
      return request === '' || requests[0]?.split(' ').slice(0, 2).join(' ').replace(/\?.*/, '') === request
        ? undefined
        : `sent ${JSON.stringify(requests)}`;
    }
  };
  for (const [index, { name, valid, accepts = {} }] of row.args.entries()) {
    for (const [value, create] of invalidValues)
      await check(`${String(index)} ${value}`, replaceAt(row.args, index, create), accepts[value], name);
    if (isPlainObject(valid)) await check(`${String(index)} frozen`, plain.with(index, frozen(valid)), 'same', name);
  }
  return deviations;
}

function isBoxError(error: unknown): error is Error {
  return error instanceof BoxError;
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function frozen(value: object): object {
  return Object.freeze({ ...value });
}
