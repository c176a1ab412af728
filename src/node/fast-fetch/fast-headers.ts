/**
 * The headers of an answer. Looking one up costs little; whatever else `Headers` can do is left to a real one, made when it is asked for.
 */
export class FastHeaders implements Headers {
  readonly #fields: Readonly<Record<string, string | string[] | undefined>>;
  #headers: Headers | undefined;

  /** `fields` by their names in lower case; a list where a name came several times. */
  constructor(fields: Readonly<Record<string, string | string[] | undefined>>) {
    this.#fields = fields;
  }

  get(name: string): string | null {
    const key = name.toLowerCase();
    const value = Object.hasOwn(this.#fields, key) ? this.#fields[key] : undefined;
    return Array.isArray(value) ? value.join(', ') : (value ?? null);
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  getSetCookie(): string[] {
    return this.#real().getSetCookie();
  }

  forEach(callBack: (value: string, name: string, headers: Headers) => void, thisArg?: unknown): void {
    this.#real().forEach((value, name) => {
      callBack.call(thisArg, value, name, this);
    });
  }

  entries(): HeadersIterator<[string, string]> {
    return this.#real().entries();
  }

  keys(): HeadersIterator<string> {
    return this.#real().keys();
  }

  values(): HeadersIterator<string> {
    return this.#real().values();
  }

  [Symbol.iterator](): HeadersIterator<[string, string]> {
    return this.entries();
  }

  append(): never {
    throw readOnly();
  }

  delete(): never {
    throw readOnly();
  }

  set(): never {
    throw readOnly();
  }

  #real(): Headers {
    return (this.#headers ??= new Headers(
      Object.entries(this.#fields).flatMap(([name, value = []]) =>
        (Array.isArray(value) ? value : [value]).map((one) => [name, one] as const),
      ) as [string, string][],
    ));
  }
}

/** Those of an answer are immutable (Fetch standard, section 5.1). */
function readOnly(): TypeError {
  return new TypeError('The headers of an answer cannot be changed.');
}
