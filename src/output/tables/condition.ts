import { Failure } from '../../model/failure.ts'
import type { Cell, CellType, ColumnOfTable } from './table.ts'

const OPERATORS = ['>=', '<=', '!=', '=', '>', '<', '~'] as const
type Operator = (typeof OPERATORS)[number]

/** What a row must fulfil: its column against a value; an empty value stands for what is not known. */
export interface Condition {
  readonly column: string
  readonly operator: Operator
  readonly value: string
}

/**
 * Conditions as somebody writes them, all of which a row must fulfil. A value with a comma stands in double quotes.
 *
 * @example conditionsIn('effect=killed,best>=5') // [{column: 'effect', operator: '=', value: 'killed'}, …]
 * @throws {Failure} `bad-condition`
 */
export function conditionsIn(written: string): Condition[] {
  return piecesOf(written).map((piece) => {
    const at = piece.search(/[<>=!~]/)
    const column = piece.slice(0, at).trim()
    const operator = OPERATORS.find((each) => piece.startsWith(each, at))
    if (at < 1 || column === '' || operator === undefined) {
      throw new Failure(
        'bad-condition',
        `Expected conditions such as effect=killed,best>=5 with one of ${OPERATORS.join(' ')}; got ${JSON.stringify(piece)}.`,
      )
    }
    const value = piece.slice(at + operator.length).trim()
    return { column, operator, value: /^".*"$/s.test(value) ? value.slice(1, -1) : value }
  })
}

/** Pieces between commas that are outside of double quotes. */
function piecesOf(written: string): string[] {
  const pieces = ['']
  let quoted = false
  for (const letter of written) {
    if (letter === '"') quoted = !quoted
    if (letter === ',' && !quoted) pieces.push('')
    else pieces[pieces.length - 1] += letter
  }
  return pieces
}

/**
 * Whether a cell fulfils a condition. What is not known fulfils none but "is not known": `best<5` leaves it out.
 *
 * @throws {Failure} `bad-condition` when the value cannot be compared with cells of that type.
 */
export function fulfils({ operator, value }: Condition, { name, type }: ColumnOfTable): (cell: Cell) => boolean {
  if (value === '' && (operator === '=' || operator === '!=')) {
    return (cell) => (cell === null) === (operator === '=')
  }
  if (operator === '~') {
    const sought = value.toLowerCase()
    return (cell) => cell !== null && String(cell).toLowerCase().includes(sought)
  }
  const wanted = asCell(value, type)
  if (wanted === null) {
    throw new Failure(
      'bad-condition',
      `Expected ${EXPECTED[type]} for the column ${name}, got ${JSON.stringify(value)}.`,
    )
  }
  return (cell) => cell !== null && holds(operator, cell, wanted)
}

const EXPECTED: Readonly<Record<CellType, string>> = {
  text: 'a text',
  integer: 'a number',
  number: 'a number',
  boolean: 'true or false',
  date: 'a day such as 2024-03-12',
}

function asCell(value: string, type: CellType): Exclude<Cell, null> | null {
  if (type === 'integer' || type === 'number') return value === '' || Number.isNaN(Number(value)) ? null : Number(value)
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : null
  if (type === 'date') return /^\d{4}(?:-\d\d){0,2}$/.test(value) ? value : null
  return value
}

function holds(operator: Exclude<Operator, '~'>, cell: Exclude<Cell, null>, wanted: Exclude<Cell, null>): boolean {
  switch (operator) {
    case '=':
      return cell === wanted
    case '!=':
      return cell !== wanted
    case '>':
      return cell > wanted
    case '<':
      return cell < wanted
    case '>=':
      return cell >= wanted
    case '<=':
      return cell <= wanted
  }
}
