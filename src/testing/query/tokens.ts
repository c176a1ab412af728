import { QueryError } from './query-error.js';

/** `word`: a key or a keyword. `parameter`: a name without its colon. `end`: where no token is left. */
export interface Token {
  readonly kind: 'word' | 'parameter' | 'operator' | 'end';
  readonly text: string;
  /** The position in the query, from 1. */
  readonly at: number;
}

const pattern = /\s*(?:(?<word>[A-Za-z_][\w]*(?:\.[A-Za-z_][\w]*)*)|:(?<parameter>\w+)|(?<operator><=|>=|<>|[=<>~(),]))/uy;

/** Splits a query into tokens. Throws a QueryError for a character that no token begins with. */
export function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  const scanner = new RegExp(pattern);
  const end = query.trimEnd().length;
  while (scanner.lastIndex < end) {
    const start = scanner.lastIndex;
    const groups = scanner.exec(query)?.groups;
    if (groups === undefined) throw unexpected(query, start);
    const { word, parameter, operator } = groups as { word?: string; parameter?: string; operator?: string };
    const text = word ?? parameter ?? operator ?? '';
    const at = scanner.lastIndex - text.length - (parameter === undefined ? 0 : 1) + 1;
    tokens.push({ kind: word !== undefined ? 'word' : parameter !== undefined ? 'parameter' : 'operator', text, at });
  }
  return tokens;
}

function unexpected(query: string, from: number): QueryError {
  const at = from + query.slice(from).search(/\S/);
  const character = query[at] ?? '';
  const advice = /['"\d]/.test(character) ? ': set values as parameters, such as amount >= :least' : '';
  return new QueryError(`Unexpected ${JSON.stringify(character)}${advice}`, at + 1);
}
