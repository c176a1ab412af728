import type { Schema } from '../../../codegen/openapi/document.js';

/** The most known values that a table lists. The page of the schema lists all. */
const shownValues = 12;

/** The constraints and the default of a schema, as phrases: "1 to 1,000", "at most 255 characters", "default `100`". */
export function boundsText(schema: Schema): string[] {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, format, pattern, default: standard } = schema;
  const known = schema['x-box-known-values'];
  return [
    format === undefined || format === 'int64' ? undefined : `format \`${format}\``,
    range(minimum, maximum, ''),
    // Nearly every string has at least one character.
    range(minLength === 1 ? undefined : minLength, maxLength, 'character'),
    range(minItems, maxItems, 'entry'),
    pattern === undefined ? undefined : `pattern \`${pattern}\``,
    known === undefined ? undefined : `known values ${knownText(known)}`,
    standard === undefined ? undefined : `default \`${JSON.stringify(standard)}\``,
    schema.items === undefined ? undefined : prefixed('each ', boundsText(schema.items)),
  ].filter((phrase) => phrase !== undefined);
}

function range(from: number | undefined, to: number | undefined, unit: string): string | undefined {
  const units = (count: number) => (unit === '' ? '' : ` ${count === 1 ? unit : plural(unit)}`);
  if (from !== undefined && to !== undefined) {
    return from === to ? `exactly ${number(from)}${units(from)}` : `${number(from)} to ${number(to)}${units(to)}`;
  }
  if (from !== undefined) return `at least ${number(from)}${units(from)}`;
  return to === undefined ? undefined : `at most ${number(to)}${units(to)}`;
}

function plural(unit: string): string {
  return unit.endsWith('y') ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

function number(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 20 });
}

function knownText(values: readonly string[]): string {
  const shown = values.slice(0, shownValues).map((value) => `\`${value}\``);
  return `${shown.join(', ')}${values.length > shownValues ? ` and ${String(values.length - shownValues)} more` : ''}`;
}

function prefixed(prefix: string, phrases: readonly string[]): string | undefined {
  return phrases.length === 0 ? undefined : prefix + phrases.join(', ');
}
