import { textOf } from './text-of.js';

/** Reads the value of a path such as `customer.name`. Undefined if there is none. */
export type Lookup = (path: string) => unknown;

/** A condition or a calculation of a tag. */
export interface Expression {
  /** The paths in the expression, without repetitions. */
  readonly paths: readonly string[];
  /** Whether it is more than one value. */
  readonly isCalculation: boolean;
  evaluate(lookup: Lookup): unknown;
}

type Node = (lookup: Lookup) => unknown;

/** Thrown for a template that cannot be filled in. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

const tokenPattern = /\s*(?:(\d+(?:\.\d+)?)|"([^"]*)"|'([^']*)'|([A-Za-z_$][\w$]*(?:\.[\w$]+)*)|(==|!=|>=|<=|&&|\|\||[-+*/%<>=!()]))/y;

/** Parses comparisons, `&&`, `||`, `!`, their words `and`, `or` and `not`, and arithmetic. Throws a TemplateError. */
export function parseExpression(text: string): Expression {
  const tokens = tokensOf(text);
  const paths = new Set<string>();
  let at = 0;

  const isNext = (...operators: readonly string[]): boolean => {
    const token = tokens[at];
    return token?.kind === 'operator' && operators.includes(token.text);
  };
  const take = (): string => {
    at += 1;
    return tokens[at - 1]?.text ?? '';
  };

  /** A chain of operators with the same precedence, from left to right. */
  const chain = (operand: () => Node, operators: readonly string[]) => (): Node => {
    let left = operand();
    while (isNext(...operators)) {
      const apply = operations[take()];
      const [before, after] = [left, operand()];
      if (apply !== undefined) left = (lookup) => apply(before(lookup), after(lookup));
    }
    return left;
  };

  function primary(): Node {
    if (isNext('!')) {
      take();
      const operand = primary();
      return (lookup) => !isTrue(operand(lookup));
    }
    if (isNext('-')) {
      take();
      const operand = primary();
      return (lookup) => -Number(operand(lookup));
    }
    if (isNext('(')) {
      take();
      const inner = disjunction();
      if (!isNext(')')) throw new TemplateError(`{{${text}}}: a closing parenthesis is missing.`);
      take();
      return inner;
    }
    const token = tokens[at];
    at += 1;
    if (token === undefined || token.kind === 'operator') throw new TemplateError(`{{${text}}}: a value is missing.`);
    if (token.kind === 'path') {
      paths.add(token.text);
      return (lookup) => lookup(token.text);
    }
    return () => token.value;
  }

  const product = chain(primary, ['*', '/', '%']);
  const sum = chain(product, ['+', '-']);
  const comparison = chain(sum, ['==', '=', '!=', '>', '<', '>=', '<=']);
  const conjunction = chain(comparison, ['&&']);
  const disjunction = chain(conjunction, ['||']);
  const root = disjunction();
  if (at < tokens.length) throw new TemplateError(`{{${text}}}: "${tokens[at]?.text ?? ''}" is not expected.`);
  return { paths: [...paths], isCalculation: tokens.length > 1, evaluate: root };
}

interface Token {
  readonly kind: 'value' | 'path' | 'operator';
  readonly text: string;
  readonly value?: unknown;
}

const words: ReadonlyMap<string, Token> = new Map(
  Object.entries({
    and: { kind: 'operator', text: '&&' },
    or: { kind: 'operator', text: '||' },
    not: { kind: 'operator', text: '!' },
    true: { kind: 'value', text: 'true', value: true },
    false: { kind: 'value', text: 'false', value: false },
    null: { kind: 'value', text: 'null', value: null },
  } satisfies Record<string, Token>),
);

function tokensOf(text: string): Token[] {
  // Word replaces straight quotes while the author types.
  const source = text.replaceAll(/[“”„]/g, '"').replaceAll(/[‘’]/g, "'").trim();
  const tokens: Token[] = [];
  const pattern = new RegExp(tokenPattern);
  while (pattern.lastIndex < source.length) {
    const start = pattern.lastIndex;
    const [, number, double, single, path, operator] = pattern.exec(source) ?? [];
    if (number !== undefined) tokens.push({ kind: 'value', text: number, value: Number(number) });
    else if (double !== undefined || single !== undefined) tokens.push({ kind: 'value', text: 'text', value: double ?? single });
    else if (path !== undefined) tokens.push(words.get(path) ?? { kind: 'path', text: path });
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator });
    else throw new TemplateError(`{{${text}}}: "${source.slice(start).trim()}" cannot be read.`);
  }
  return tokens;
}

type Operation = (a: unknown, b: unknown) => unknown;

const compare =
  (test: (sign: number) => boolean): Operation =>
  (a, b) => {
    const numeric = a !== '' && b !== '' && !Number.isNaN(Number(a)) && !Number.isNaN(Number(b));
    const [left, right] = numeric ? [Number(a), Number(b)] : [textOf(a ?? ''), textOf(b ?? '')];
    return test(left < right ? -1 : left > right ? 1 : 0);
  };

const isEqual: Operation = (a, b) => (a ?? null) === (b ?? null) || (a !== null && b !== null && textOf(a) === textOf(b));

const operations: Readonly<Record<string, Operation>> = {
  '==': isEqual,
  '=': isEqual,
  '!=': (a, b) => isEqual(a, b) !== true,
  '>': compare((sign) => sign > 0),
  '<': compare((sign) => sign < 0),
  '>=': compare((sign) => sign >= 0),
  '<=': compare((sign) => sign <= 0),
  '&&': (a, b) => isTrue(a) && isTrue(b),
  '||': (a, b) => isTrue(a) || isTrue(b),
  '+': (a, b) => Number(a) + Number(b),
  '-': (a, b) => Number(a) - Number(b),
  '*': (a, b) => Number(a) * Number(b),
  '/': (a, b) => Number(a) / Number(b),
  '%': (a, b) => Number(a) % Number(b),
};

/** An empty list is false. */
export const isTrue = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));
