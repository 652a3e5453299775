import { type Agreement, agree } from '../../eval/agreement/agree.ts'
import { type Chunk, Gathered, joined, Pieces } from '../../eval/reports/pieces.ts'
import { cell, kindTable } from '../../eval/reports/tables.ts'
import { list, listing, written } from '../../eval/reports/terminal.ts'
import { kindNames } from '../../eval/score.ts'
import { type Exit, exit } from '../finish.ts'
import { toStandardOutput } from '../print/standard-output.ts'

export interface AgreeFlags {
  readonly articles?: string
  readonly json?: boolean
}

/** Prints how far two annotators agree. */
export async function act(a: string, b: string, { articles, json = false }: AgreeFlags): Promise<Exit> {
  const agreement = await agree(a, b, { cwd: process.cwd(), articles })
  await toStandardOutput(json ? [`${JSON.stringify(agreement, null, 2)}\n`] : forPerson(agreement))
  return exit.well
}

const HEADINGS = {
  ...{ missed: 'only the first has', false: 'only the second has', value: 'both have, read otherwise' },
  field: 'both have, another field differs',
} as const

function* forPerson({ scores, fields, differences, onlyA, onlyB }: Agreement): Generator<Chunk> {
  const { columns, rows, title } = kindTable(scores)
  // Of two people neither is right: what is precision for one is recall for the other
  const own = { gold: 'first', found: 'second' } as const
  const kept = columns.flatMap((name, i) => (['P', 'R', 'complete P'].includes(name) ? [] : [i]))
  const pick = (cells: readonly string[]) => kept.map((i) => cells[i] ?? '')
  const tables = [
    written({
      title: `${title.replace(/ of gold$/, ' that both annotated')}${onlyA + onlyB > 0 ? `; ${onlyA} only by the first, ${onlyB} only by the second` : ''}`,
      columns: pick(columns.map((name) => own[name as keyof typeof own] ?? name)).map((name, i, all) =>
        name === 'F1' && i === all.lastIndexOf('F1') ? 'complete F1' : name,
      ),
      rows: rows.map(pick),
    }),
    written({
      title: 'Fields, over what both have',
      columns: ['field', 'pairs', 'same %', 'coefficient', 'by'],
      rows: fields.map(({ field, pairs, same, coefficient, by }) => [
        ...[field, String(pairs), cell((100 * same) / pairs), coefficient === null ? '-' : coefficient.toFixed(3), by],
      ]),
    }),
  ]
  const pieces = new Pieces()
  list(differences, pieces)
  const listed = new Gathered()
  listed.add(pieces.stacks())
  const listings = kindNames.map((kind) => listing(kind, listed, HEADINGS))
  yield* joined([...tables.map((table) => [table]), ...listings], '\n\n')
  yield '\n'
}
