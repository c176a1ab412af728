import type { Exchange } from './exchange.js';

/** The response of one operation showed a change that another one had made. */
export interface Evidence {
  /** The operations that made the change. */
  readonly changed: readonly string[];
  /** The operations whose response showed it. */
  readonly observed: readonly string[];
  /** Whether `observed` only accepted a token. This is evidence for the operation that issued it, and none for the one that it permits. */
  readonly byToken?: true;
}

const isSuccess = ({ status }: Exchange): boolean => status >= 200 && status < 400;

/** Values that differ between two responses to the same question although nothing has changed. */
const volatile = /(^|_)(at|url|token|position|request_id|expires_in)$/;

/**
 * Derives from the exchanges with one mock, in their order, which operations observed a change of another one. An example that repeats its
 * request is no evidence: only values that the observing request does not contain count.
 *
 * - A successful change returned a new ID, or contained a new text, and a later response of another operation contains it.
 * - The same question had two different answers, and exactly one successful change happened between them.
 * - An object was found, a call with its ID in the path succeeded, and then it was not found.
 * - A call succeeded with a value in its path that a change had returned, and the same operation responds with 404 to other values.
 * - A call succeeded with a code or token that an operation of authorization had issued.
 *
 * `vocabulary`: texts that are the same in unrelated objects, such as the values of an enumeration. They are no evidence.
 *
 * The variants of an operation that either of two answers matches count, since an error matches none.
 */
export function evidenceIn(exchanges: readonly Exchange[], vocabulary: ReadonlySet<string> = new Set()): Evidence[] {
  return [
    ...fromNewValues(exchanges, vocabulary),
    ...fromAnswers(exchanges),
    ...fromDisappearance(exchanges),
    ...fromPaths(exchanges),
    ...fromSecrets(exchanges),
  ];
}

const other = (a: Exchange, b: Exchange): boolean => a.operations[0] !== b.operations[0];

/** A value of a change, which no earlier exchange contained. */
interface NewValue {
  readonly value: string;
  /** Whether the value is an ID, which may also be part of an address. A text is a whole value. */
  readonly isId: boolean;
  readonly change: Exchange;
}

function fromNewValues(exchanges: readonly Exchange[], vocabulary: ReadonlySet<string>): Evidence[] {
  const found: Evidence[] = [];
  const values: NewValue[] = [];
  let seen = '';
  for (const exchange of exchanges) {
    if (isSuccess(exchange)) {
      const texts = textsIn(exchange);
      for (const { value, isId, change } of values)
        if (other(change, exchange) && (isId ? containsValue(exchange.text, value) : texts.has(value)) && !exchange.request.includes(value))
          found.push({ changed: change.operations, observed: exchange.operations });
      if (!exchange.isRead) {
        const isNew = (value: string): boolean => !seen.includes(value);
        for (const value of newIds(exchange).filter(isNew)) values.push({ value, isId: true, change: exchange });
        for (const value of sentTexts(exchange).filter((text) => isNew(text) && !vocabulary.has(text)))
          values.push({ value, isId: false, change: exchange });
      }
    }
    seen += exchange.request + exchange.text;
  }
  return found;
}

/** The texts in a JSON response, or the whole of another one. */
function textsIn({ json, text }: Exchange): ReadonlySet<string> {
  const texts = new Set<string>();
  if (json === undefined) texts.add(text);
  visit(json, (value) => {
    if (typeof value === 'string') texts.add(value);
  });
  return texts;
}

/** Whether the text contains the value, and not only as a part of a longer number or word. */
function containsValue(text: string, value: string): boolean {
  const at = text.indexOf(value);
  const isPart = (neighbor = ''): boolean => /\w/.test(neighbor);
  return at >= 0 && !isPart(text[at - 1]) && !isPart(text[at + value.length]);
}

/** The IDs that the response contains and the request does not. */
function newIds({ json, request }: Exchange): string[] {
  const ids: string[] = [];
  visit(json, (value, key) => {
    if (typeof value === 'string' && /^(id|part_id|templateKey)$/.test(key) && value.length >= 4 && !request.includes(value))
      ids.push(value);
  });
  return [...new Set(ids)];
}

/** Long enough not to be part of something else. */
const shortestText = 6;

/** The texts in the body of a request. */
function sentTexts({ request }: Exchange): string[] {
  const body = request.slice(request.indexOf('\n') + 1);
  const json = parse(body);
  if (json === undefined) return body.length >= shortestText && !body.includes('[object') ? [body] : [];
  const texts: string[] = [];
  visit(json, (value, key) => {
    if (typeof value === 'string' && key !== 'id' && key !== 'type' && value.length >= shortestText) texts.push(value);
  });
  return texts;
}

function fromAnswers(exchanges: readonly Exchange[]): Evidence[] {
  const found: Evidence[] = [];
  const last = new Map<string, { readonly answer: string; readonly at: number; readonly operations: readonly string[] }>();
  exchanges.forEach((exchange, at) => {
    if (!exchange.isRead) return;
    const answer = answerOf(exchange);
    const before = last.get(exchange.question);
    last.set(exchange.question, { answer, at, operations: exchange.operations });
    if (before === undefined || before.answer === answer) return;
    const changes = exchanges.slice(before.at + 1, at).filter((one) => !one.isRead && isSuccess(one) && other(one, exchange));
    const [only] = changes;
    const observed = [...new Set([...exchange.operations, ...before.operations])];
    if (only !== undefined && changes.length === 1) found.push({ changed: only.operations, observed });
  });
  return found;
}

/** The status and the stable part of the body. */
function answerOf({ status, json, text }: Exchange): string {
  const stable = JSON.stringify(json, (key, value: unknown) => (volatile.test(key) ? undefined : value));
  return `${String(status)} ${json === undefined ? text : stable}`;
}

function fromDisappearance(exchanges: readonly Exchange[]): Evidence[] {
  const found: Evidence[] = [];
  exchanges.forEach((gone, at) => {
    if (gone.status !== 404) return;
    const before = exchanges.slice(0, at);
    const shown = before.findLast((one) => one.question === gone.question && isSuccess(one));
    if (shown === undefined) return;
    const change = before
      .slice(before.indexOf(shown) + 1)
      .findLast((one) => !one.isRead && isSuccess(one) && one.path.some((value) => gone.path.includes(value)));
    if (change !== undefined && other(change, gone)) found.push({ changed: change.operations, observed: shown.operations });
  });
  return found;
}

function fromPaths(exchanges: readonly Exchange[]): Evidence[] {
  const selective = new Set(exchanges.filter(({ status }) => status === 404).map(({ operations }) => operations[0]));
  const found: Evidence[] = [];
  /** The change that first returned a value. */
  const origins = new Map<string, Exchange | undefined>();
  exchanges.forEach((exchange, at) => {
    if (!isSuccess(exchange)) return;
    for (const value of exchange.path.filter((one) => one.length >= 4)) {
      const origin = origins.has(value) ? origins.get(value) : originOf(value, exchanges.slice(0, at));
      origins.set(value, origin);
      if (origin !== undefined && selective.has(exchange.operations[0]) && other(origin, exchange))
        found.push({ changed: origin.operations, observed: exchange.operations });
    }
  });
  return found;
}

/** The change that returned a value, if no earlier exchange contained it. */
function originOf(value: string, exchanges: readonly Exchange[]): Exchange | undefined {
  const first = exchanges.find(({ request, text }) => request.includes(value) || text.includes(value));
  return first !== undefined && !first.isRead && isSuccess(first) && !first.request.includes(value) ? first : undefined;
}

function fromSecrets(exchanges: readonly Exchange[]): Evidence[] {
  return exchanges.flatMap((issuer, at) =>
    issuer.issued.flatMap((secret) =>
      exchanges
        .slice(at + 1)
        .filter((one) => isSuccess(one) && other(issuer, one) && (one.token === secret || one.request.includes(secret)))
        .map((one): Evidence => {
          const evidence = { changed: issuer.operations, observed: one.operations };
          return one.request.includes(secret) ? evidence : { ...evidence, byToken: true };
        }),
    ),
  );
}

function visit(value: unknown, look: (value: unknown, key: string) => void, key = ''): void {
  look(value, key);
  if (Array.isArray(value)) for (const item of value) visit(item, look, key);
  else if (typeof value === 'object' && value !== null) for (const [name, item] of Object.entries(value)) visit(item, look, name);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
