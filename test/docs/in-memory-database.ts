type Row = Record<string, unknown>;
type Read = (row: Row) => unknown;

/**
 * An in-memory database for the PostgreSQL statements of the token store guide. Statements run one at a time and atomically, with `subject`
 * as the primary key of every table. Other statements throw an error. The statements of the guide were also verified against PostgreSQL;
 * this replaces it in tests.
 */
export function inMemoryDatabase() {
  const tables = new Map<string, Row[]>();
  const rowsOf = (table = '') => tables.get(table) ?? tables.set(table, []).get(table) ?? [];

  function run(sql: string, values: readonly unknown[]): { rows: Row[]; rowCount: number } {
    const text = sql.replaceAll(/\s+/g, ' ').trim();
    const select = /^SELECT (\w+) FROM (\w+) WHERE (.+)$/.exec(text);
    if (select !== null) {
      const [, column = '', table, condition] = select;
      const rows = rowsOf(table).filter(conditionOf(condition, values));
      return { rows: rows.map((row) => ({ [column]: row[column] })), rowCount: rows.length };
    }
    const insert =
      /^INSERT INTO (\w+) \((.+?)\) VALUES \((.+)\) ON CONFLICT(?: \(subject\))? DO (?:NOTHING|UPDATE SET (.+) WHERE (.+))$/.exec(text);
    if (insert !== null) {
      const [, table, columns = '', sources = '', assignments, condition] = insert;
      const reads = sources.split(', ').map((source) => expression(source, values));
      const row = Object.fromEntries(columns.split(', ').map((column, index) => [column, reads[index]?.({})]));
      const conflict = rowsOf(table).find(({ subject }) => subject === row['subject']);
      if (conflict === undefined) rowsOf(table).push(row);
      else if (assignments === undefined || !conditionOf(condition, values)(conflict)) return { rows: [], rowCount: 0 };
      else assign(conflict, assignments, values, row);
      return { rows: [], rowCount: 1 };
    }
    const update = /^UPDATE (\w+) SET (.+) WHERE (.+)$/.exec(text);
    if (update !== null) {
      const [, table, assignments = '', condition] = update;
      const rows = rowsOf(table).filter(conditionOf(condition, values));
      for (const row of rows) assign(row, assignments, values, {});
      return { rows: [], rowCount: rows.length };
    }
    const remove = /^DELETE FROM (\w+) WHERE (.+)$/.exec(text);
    if (remove === null) throw new Error(`Unsupported SQL statement: ${text}`);
    const [, table = '', condition] = remove;
    const deleted = rowsOf(table).filter(conditionOf(condition, values));
    tables.set(
      table,
      rowsOf(table).filter((row) => !deleted.includes(row)),
    );
    return { rows: [], rowCount: deleted.length };
  }

  return async (sql: string, values: readonly unknown[]) => {
    // Yields before and after, so that statements interleave as with a real database.
    await new Promise(setImmediate);
    const result = run(sql, values);
    await new Promise(setImmediate);
    return result;
  };
}

function conditionOf(text = '', values: readonly unknown[]): (row: Row) => boolean {
  const tests = text.split(' AND ').map((part) => {
    const [left = '', operator, right = ''] = part.split(/ (=|<=) /);
    const [a, b] = [expression(left, values), expression(right, values)];
    return (row: Row) => (operator === '=' ? a(row) === b(row) : Number(a(row)) <= Number(b(row)));
  });
  return (row) => tests.every((test) => test(row));
}

function assign(row: Row, assignments: string, values: readonly unknown[], excluded: Row): void {
  for (const assignment of assignments.split(', ')) {
    const [column = '', source = ''] = assignment.split(' = ');
    row[column] = source.startsWith('excluded.') ? excluded[source.slice(9)] : expression(source, values)(row);
  }
}

/** Parses a parameter, the current time, a future time, or a column. */
function expression(text: string, values: readonly unknown[]): Read {
  const later = /^now\(\) \+ (.+) \* interval '1 millisecond'$/.exec(text)?.[1];
  if (later !== undefined) return () => performance.now() + Number(expression(later, values)({}));
  if (text === 'now()') return () => performance.now();
  const parameter = /^\$(\d+)$/.exec(text)?.[1];
  if (parameter !== undefined) return () => values[Number(parameter) - 1];
  const column = /^(?:\w+\.)?(\w+)$/.exec(text)?.[1];
  if (column === undefined) throw new Error(`Unsupported SQL expression: ${text}`);
  return (row) => row[column];
}
