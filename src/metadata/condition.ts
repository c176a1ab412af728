import { BoxConfigError } from '../core/errors/box-errors.js';

/** A value of a query parameter on the wire. */
export type ParameterValue = string | number;

type Part =
  | { readonly kind: 'test'; readonly text: (parameter: (value: ParameterValue) => string) => string }
  | { readonly kind: 'AND' | 'OR'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'NOT'; readonly of: Condition };

/** A condition on the values of a metadata instance. Immutable. Combine conditions with its methods, because `&&` and `||` drop one of them. */
export class Condition {
  readonly #part: Part;
  readonly #created: Set<Condition>;

  /** @internal */
  constructor(part: Part, created: Set<Condition>) {
    this.#part = part;
    this.#created = created;
    created.add(this);
  }

  /** Both conditions hold. */
  and(other: Condition): Condition {
    return this.#with({ kind: 'AND', left: this, right: requireCondition('and', other) });
  }

  /** At least one of both conditions holds. */
  or(other: Condition): Condition {
    return this.#with({ kind: 'OR', left: this, right: requireCondition('or', other) });
  }

  /** The condition does not hold. */
  not(): Condition {
    return this.#with({ kind: 'NOT', of: this });
  }

  #with(part: Part): Condition {
    return new Condition(part, this.#created);
  }

  /** @internal The condition in the query language. `parameter` registers a value and returns its placeholder. */
  write(parameter: (value: ParameterValue) => string): string {
    const part = this.#part;
    if (part.kind === 'test') return part.text(parameter);
    if (part.kind === 'NOT') return `NOT (${part.of.write(parameter)})`;
    const operand = (one: Condition) => (one.#bindsTighter(part.kind) ? one.write(parameter) : `(${one.write(parameter)})`);
    return `${operand(part.left)} ${part.kind} ${operand(part.right)}`;
  }

  #bindsTighter(operator: 'AND' | 'OR'): boolean {
    const { kind } = this.#part;
    return kind === 'test' || kind === 'NOT' || kind === operator;
  }

  /** @internal Adds this condition and its operands to `found`. */
  collect(found: Set<Condition>): void {
    if (found.has(this)) return;
    found.add(this);
    const part = this.#part;
    if (part.kind === 'NOT') part.of.collect(found);
    else if (part.kind !== 'test') {
      part.left.collect(found);
      part.right.collect(found);
    }
  }
}

/** Throws BoxConfigError if `value` is not a condition. */
export function requireCondition(name: string, value: unknown): Condition {
  if (value instanceof Condition) return value;
  throw new BoxConfigError(`${name}: the argument must be a condition, such as c.amount.gt(1000).`);
}
