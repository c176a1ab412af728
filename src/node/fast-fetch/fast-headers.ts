/** Values by lower-case name. Repeated headers are a list. */
export type HeaderFields = Readonly<Record<string, string | string[] | undefined>>;

/** Response headers with cheap lookups. Other methods of `Headers` use a native object, created on first use. */
export class FastHeaders implements Headers {
  readonly #fields: HeaderFields;
  #headers: Headers | undefined;

  constructor(fields: HeaderFields) {
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
    return this.#native().getSetCookie();
  }

  forEach(callBack: (value: string, name: string, headers: Headers) => void, thisArg?: unknown): void {
    this.#native().forEach((value, name) => {
      callBack.call(thisArg, value, name, this);
    });
  }

  entries(): HeadersIterator<[string, string]> {
    return this.#native().entries();
  }

  keys(): HeadersIterator<string> {
    return this.#native().keys();
  }

  values(): HeadersIterator<string> {
    return this.#native().values();
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

  #native(): Headers {
    return (this.#headers ??= new Headers(
      Object.entries(this.#fields).flatMap(([name, value = []]) =>
        (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, one]),
      ),
    ));
  }
}

/** Response headers are immutable (Fetch standard, section 5.1). */
function readOnly(): TypeError {
  return new TypeError('Response headers are immutable.');
}
