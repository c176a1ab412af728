/** Converts the text of an option. Throws an error that names the option, for the user. */
export type ReadOption<Value> = (option: string, text: string) => Value;

/** An option without a value. */
export const flag: ReadOption<boolean> = () => true;

/** An empty path is almost always an unset variable. */
export const path: ReadOption<string> = (option, text) => {
  if (/^[\s\p{Z}\p{Cc}\p{Cf}]*$/u.test(text)) throw new Error(`${option}: must be a non-empty path.`);
  return text;
};

export const integer =
  (min: number, max: number = Number.MAX_SAFE_INTEGER): ReadOption<number> =>
  (option, text) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < min || number > max)
      throw new Error(`${option}: must be an integer from ${String(min)} to ${String(max)}, not "${text}".`);
    return number;
  };
