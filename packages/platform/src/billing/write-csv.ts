/** A cell that a spreadsheet would take for a formula; see OWASP on CSV injection. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * Writes rows as RFC 4180 has them, with CRLF. A text that a spreadsheet would run begins with an apostrophe instead;
 * a number stays a number.
 * @example writeCsv([['name', 'amount'], ['Ann, Inc.', '1.00']]) // 'name,amount\r\n"Ann, Inc.",1.00\r\n'
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
