import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../../scripts/release/types/compare-reports.js';

function ranksOf(before: string, after: string): string[] {
  return compareReports('index', before, after).map(({ rank }) => rank);
}

function messagesOf(before: string, after: string): string[] {
  return compareReports('index', before, after).map(({ rank, message }) => `${rank} ${message}`);
}

const options = (members: string) => `export interface Options { ${members} }`;

describe('the changes between two reports', () => {
  it('are none for equal declarations in another order or layout', () => {
    expect(
      messagesOf(
        'export type A = string;\nexport type B = number;',
        'export type B = number;\n\n// (undocumented)\nexport type A =\n  string;',
      ),
    ).toEqual([]);
  });

  it('name a removed and an added export', () => {
    expect(messagesOf('export type A = string;', 'export type B = string;')).toEqual([
      'major index: `A` was removed.',
      'minor index: `B` was added.',
    ]);
  });

  it('name a removed and an added re-export of a module', () => {
    expect(messagesOf("export * from 'a';", "export * from 'b';")).toEqual([
      "major index: `export * from 'a'` was removed.",
      "minor index: `export * from 'b'` was added.",
    ]);
  });

  it('contain an export that became internal, as removed', () => {
    expect(messagesOf('export type A = string;', 'type A = string;')).toEqual(['major index: `A` was removed.']);
    expect(messagesOf('type A = string;', 'export type A = string;')).toEqual(['minor index: `A` was added.']);
  });

  it('contain an internal type only if it changes', () => {
    expect(messagesOf('', 'type A = string;')).toEqual([]);
    expect(messagesOf('type A = string;', '')).toEqual([]);
    expect(messagesOf('type A = string;', 'type A = number;')).toEqual(['major index: `A` changed.']);
  });

  it('find exports in a list', () => {
    expect(messagesOf('type A = string;\nexport { A }', 'type A = string;')).toEqual(['major index: `A` was removed.']);
  });
});

describe('the rank of a changed declaration', () => {
  it.each([
    ['a removed property', options('a?: string; b?: string'), options('a?: string'), 'major'],
    ['a further optional property', options('a?: string'), options('a?: string; b?: string'), 'minor'],
    ['a further required property', options('a?: string'), options('a?: string; b: string'), 'major'],
    ['an optional property that became required', options('a?: string'), options('a: string'), 'major'],
    ['a required property that became optional', options('a: string'), options('a?: string'), 'major'],
    ['a property that became read-only', options('a: string'), options('readonly a: string'), 'major'],
    ['another type of a property', options('a: string'), options('a: number'), 'major'],
    ['a further type of a property', options('a: string'), options('a: string | number'), 'minor'],
    ['a change in a nested object', options('a: { b?: string }'), options('a: { b?: string; c?: string }'), 'minor'],
    ['a removal in a nested object', options('a: { b?: string; c?: string }'), options('a: { b?: string }'), 'major'],
    ['a change in the arguments of a type', 'export type A = readonly Set<"a">[];', 'export type A = readonly Set<"a" | "b">[];', 'minor'],
    ['a further member of a union', "export type A = 'a' | 'b';", "export type A = 'b' | 'c' | 'a';", 'minor'],
    ['a removed member of a union', "export type A = 'a' | 'b';", "export type A = 'a';", 'major'],
    ['a replaced member of a union', "export type A = 'a' | 'b';", "export type A = 'a' | 'c';", 'major'],
    ['a further optional parameter', 'export function f(a: string): void;', 'export function f(a: string, b?: string): void;', 'minor'],
    ['a further required parameter', 'export function f(a: string): void;', 'export function f(a: string, b: string): void;', 'major'],
    ['a removed parameter', 'export function f(a?: string): void;', 'export function f(): void;', 'major'],
    ['a parameter that became optional', 'export function f(a: string): void;', 'export function f(a?: string): void;', 'minor'],
    ['a parameter that became required', 'export function f(a?: string): void;', 'export function f(a: string): void;', 'major'],
    ['another type of a parameter', 'export function f(a: string): void;', 'export function f(a: number): void;', 'major'],
    ['another result', 'export function f(): string;', 'export function f(): number;', 'major'],
    [
      'a further overload',
      'export function f(a: string): void;',
      'export function f(a: string): void;\nexport function f(a: number): void;',
      'minor',
    ],
    [
      'a method of a type in a variable',
      'export const f: (a: string) => void;',
      'export const f: (a: string, b?: string) => void;',
      'minor',
    ],
    ['a further method of a class', 'export class A { a(): void; }', 'export class A { a(): void; b(): void; }', 'minor'],
    ['a further method of an interface', 'export interface A { a(): void; }', 'export interface A { a(): void; b(): void; }', 'major'],
    ['a removed base', 'export interface A extends B { }', 'export interface A { }', 'major'],
    ['a further base', 'export interface A { }', 'export interface A extends B { }', 'minor'],
    ['a further argument of a base', "export interface A extends B<'a'> { }", "export interface A extends B<'a' | 'b'> { }", 'minor'],
    ['a further type parameter', 'export interface A<T> { a?: T }', 'export interface A<T, U> { a?: T }', 'major'],
    ['a further type parameter with a default', 'export interface A<T> { a?: T }', 'export interface A<T, U = T> { a?: T }', 'minor'],
    ['another kind of declaration', 'export interface A { a?: string }', 'export type A = { a?: string };', 'major'],
  ])('is right for %s', (_, before, after, rank) => {
    expect(ranksOf(before, after)).toEqual([rank]);
  });

  it('ignores the names of parameters and the order of properties', () => {
    expect(ranksOf('export function f(a: string): void;', 'export function f(b: string): void;')).toEqual([]);
    expect(ranksOf(options('a?: string; b?: string'), options('b?: string; a?: string'))).toEqual([]);
  });
});
