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

/** An integer, or two with a dash between them. */
export const range =
  (min: number, max: number): ReadOption<{ readonly min: number; readonly max: number }> =>
  (option, text) => {
    const [from = '', to = from, ...rest] = text.split('-');
    if (rest.length > 0) throw new Error(`${option}: must be an integer or a range such as 50-200, not "${text}".`);
    const read = integer(min, max);
    const found = { min: read(option, from), max: read(option, to) };
    if (found.max < found.min) throw new Error(`${option}: the end of the range ${text} must be at least its start.`);
    return found;
  };
