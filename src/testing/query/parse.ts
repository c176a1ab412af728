import { QueryError } from './query-error.js';
import { tokensOf, type Token } from './tokens.js';

/** A key of the query, such as `amount` or `item.name`. */
export interface Key {
  readonly name: string;
  readonly at: number;
}

/** The name of a parameter. */
export interface Parameter {
  readonly name: string;
  readonly at: number;
}

export type Comparison = '=' | '<>' | '<' | '>' | '<=' | '>=' | 'LIKE' | 'ILIKE' | '~';

export type Expression =
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'compare'; readonly key: Key; readonly operator: Comparison; readonly value: Parameter }
  | { readonly kind: 'in' | 'has any' | 'has all'; readonly key: Key; readonly values: readonly Parameter[] }
  | { readonly kind: 'is null'; readonly key: Key };

const comparisons = ['=', '<>', '<', '>', '<=', '>=', '~'];

/** Nesting that a reader of queries needs, far below the depth of the stack. */
const maxDepth = 200;

/**
 * Parses a condition of the query language of metadata queries: comparisons of keys with parameters, LIKE, ILIKE, IN, IS NULL, HASANY and
 * HASALL, with NOT, AND, OR and parentheses. Keywords have any case. Throws a QueryError that names the position.
 */
export function parseQuery(query: string): Expression {
  const tokens = tokensOf(query);
  let next = 0;
  let depth = 0;

  const end: Token = { kind: 'end', text: 'the end of the query', at: query.trimEnd().length + 1 };
  const peek = (): Token => tokens[next] ?? end;
  const isKeyword = (...words: readonly string[]): boolean => peek().kind === 'word' && words.includes(peek().text.toUpperCase());
  const fail = (expected: string): never => {
    const { kind, text, at } = peek();
    throw new QueryError(`Expected ${expected}, not ${kind === 'end' ? text : JSON.stringify(text)}`, at);
  };

  function take(): Token {
    const token = peek();
    next++;
    return token;
  }

  function takeKeyword(...words: readonly string[]): boolean {
    if (!isKeyword(...words)) return false;
    next++;
    return true;
  }

  function expectOperator(text: string): void {
    if (peek().kind !== 'operator' || peek().text !== text) fail(`"${text}"`);
    next++;
  }

  function nested<T>(read: () => T): T {
    if (++depth > maxDepth) throw new QueryError('The query is nested too deeply', peek().at);
    const value = read();
    depth--;
    return value;
  }

  function or(): Expression {
    let left = and();
    while (takeKeyword('OR')) left = { kind: 'or', left, right: and() };
    return left;
  }

  function and(): Expression {
    let left = not();
    while (takeKeyword('AND')) left = { kind: 'and', left, right: not() };
    return left;
  }

  function not(): Expression {
    return takeKeyword('NOT') ? { kind: 'not', of: nested(not) } : primary();
  }

  function primary(): Expression {
    if (peek().kind === 'operator' && peek().text === '(') {
      next++;
      const inner = nested(or);
      expectOperator(')');
      return inner;
    }
    if (peek().kind !== 'word' || isKeyword('AND', 'OR', 'IN', 'IS', 'LIKE', 'ILIKE', 'NULL')) fail('a key');
    const { text: name, at } = take();
    return condition({ name, at });
  }

  function condition(key: Key): Expression {
    if (peek().kind === 'operator' && comparisons.includes(peek().text)) {
      const operator = take().text as Comparison;
      return { kind: 'compare', key, operator, value: parameter() };
    }
    if (takeKeyword('IS')) {
      const isNot = takeKeyword('NOT');
      if (!takeKeyword('NULL')) fail('NULL');
      return negated(isNot, { kind: 'is null', key });
    }
    if (takeKeyword('HASANY')) return { kind: 'has any', key, values: parameters() };
    if (takeKeyword('HASALL')) return { kind: 'has all', key, values: parameters() };
    const isNot = takeKeyword('NOT');
    if (takeKeyword('IN')) return negated(isNot, { kind: 'in', key, values: parameters() });
    if (isKeyword('LIKE', 'ILIKE')) {
      const operator = take().text.toUpperCase() as 'LIKE' | 'ILIKE';
      return negated(isNot, { kind: 'compare', key, operator, value: parameter() });
    }
    return fail(isNot ? 'IN, LIKE or ILIKE' : 'an operator');
  }

  const negated = (isNot: boolean, of: Expression): Expression => (isNot ? { kind: 'not', of } : of);

  function parameter(): Parameter {
    if (peek().kind !== 'parameter') fail('a parameter such as :value');
    const { text: name, at } = take();
    return { name, at };
  }

  function parameters(): Parameter[] {
    expectOperator('(');
    const found = [parameter()];
    while (peek().kind === 'operator' && peek().text === ',') {
      next++;
      found.push(parameter());
    }
    expectOperator(')');
    return found;
  }

  const expression = or();
  if (peek().kind !== 'end') fail('AND, OR or the end of the query');
  return expression;
}
