import { TemplateError } from './expression.js';
import { textOf } from './text-of.js';
import type { Format } from './tags.js';

/** A value as text. Undefined if there is neither a value nor a default. Throws a TemplateError for an unknown format. */
export function formatted(value: unknown, formats: readonly Format[]): string | undefined {
  let text = value === undefined || value === null ? undefined : textOf(value);
  for (const { name, argument = '' } of formats) {
    if (name === 'optional') text ??= '';
    else if (name === 'default') text ??= argument;
    else if (text !== undefined) text = apply(text, name, argument);
  }
  return text;
}

function apply(text: string, name: string, argument: string): string {
  if (name === 'uppercase') return text.toUpperCase();
  if (name === 'lowercase') return text.toLowerCase();
  if (name !== 'format') throw new TemplateError(`"${name}" is not a format.`);
  if (argument === 'US-Number') return groupedNumber(text, ',', '.');
  if (argument === 'EU-Number') return groupedNumber(text, '.', ',');
  if (/[dmy]/i.test(argument)) return date(text, argument);
  if (/x/i.test(argument)) return pattern(text, argument);
  throw new TemplateError(`"${argument}" is not a format.`);
}

function groupedNumber(text: string, group: string, decimal: string): string {
  const [, sign = '', whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text.trim()) ?? [];
  if (whole === '') return text;
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
  return `${sign}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The day comes first in the data, as in 13-03-2023, or the year, as in 2023-03-13. */
function date(text: string, format: string): string {
  const first = /^(\d{4})\D(\d{1,2})\D(\d{1,2})/.exec(text);
  const last = /^(\d{1,2})\D(\d{1,2})\D(\d{4})/.exec(text);
  const [year, month, day] = first === null ? [last?.[3], last?.[2], last?.[1]] : first.slice(1, 4);
  if (year === undefined || month === undefined || day === undefined) return text;
  const values: Readonly<Record<string, string>> = {
    ...{ yyyy: year, yy: year.slice(-2), dd: day.padStart(2, '0') },
    ...{ mmm: months[Number(month) - 1] ?? month, mm: month.padStart(2, '0') },
  };
  return format.replaceAll(/yyyy|yy|mmm|mm|dd/gi, (unit) => values[unit.toLowerCase()] ?? unit);
}

/** Each `x` stands for one character. */
function pattern(text: string, format: string): string {
  const characters = Array.from(text);
  const filled = Array.from(format, (one) => (one.toLowerCase() === 'x' ? (characters.shift() ?? '') : one)).join('');
  return filled + characters.join('');
}
