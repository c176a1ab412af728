import { describe, expect, it } from 'vitest';
import { withShortLocals } from '../../../../scripts/build/short-locals.js';

describe('code with short local names', () => {
  it('shortens parameters and variables, and does the same', async () => {
    const short = await withShortLocals('export function sum(firstNumber,secondNumber){const total=firstNumber+secondNumber;return total}');
    expect(short).not.toMatch(/firstNumber|total/);
    const module = (await import(`data:text/javascript,${encodeURIComponent(short)}`)) as { sum(a: number, b: number): number };
    expect(module.sum(1, 2)).toBe(3);
  });

  it('keeps the names that a stack trace can show', async () => {
    const short = await withShortLocals(
      `export function outer(){function declared(){}const arrow=()=>1,expression=function(){},Local=class{};class Named{method(){}}
return[declared,arrow,expression,Local,Named,new Named().method].map((each)=>each.name)}`,
    );
    const module = (await import(`data:text/javascript,${encodeURIComponent(short)}`)) as { outer(): string[] };
    expect(module.outer()).toEqual(['declared', 'arrow', 'expression', 'Local', 'Named', 'method']);
  });

  it('keeps names of exports and properties', async () => {
    const short = await withShortLocals(
      `const inner={property:1};export{inner as renamed};export const used=[${'inner.property,'.repeat(40)}0];`,
    );
    expect(short).toMatch(/as renamed/);
    expect(short).toMatch(/\.property/);
  });
});
