import { parser } from '@lezer/javascript';

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Passes the operand of each `await`, and what each `for await` reads, through a function that knows the line. Firefox does not continue stacks
 * after an await, so the line of a failed call would otherwise be lost. Adds no lines.
 */
export function markAwaits(code: string): string {
  const insertions: Insertion[] = [];
  const mark = (name: string, from: number, to: number, start: number) => {
    const line = code.slice(0, start).split('\n').length;
    insertions.push({ at: from, text: ` ${name}(${String(line)},` }, { at: to, text: ')' });
  };
  parser.parse(code).iterate({
    enter: ({ name, from, to, node }) => {
      if (name === 'AwaitExpression') mark('__at', from + 'await'.length, to, from);
      const operand = name === 'ForOfSpec' ? node.lastChild?.prevSibling : undefined;
      const isAwaited = node.parent?.getChild('await') ?? undefined;
      if (operand !== undefined && operand !== null && isAwaited !== undefined) mark('__each', operand.from, operand.to, from);
    },
  });
  // Of two at the same place, the later one closes or is inside.
  return insertions
    .sort((a, b) => a.at - b.at)
    .reduceRight((text, { at, text: inserted }) => text.slice(0, at) + inserted + text.slice(at), code);
}
