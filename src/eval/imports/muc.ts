import { Failure } from '../../model/failure.ts'
import { filesWith, textOf } from './files.ts'
import type { Imported, Importer } from './imported.ts'

/** MUC-3 and MUC-4: messages, and answer keys that say how many people came to harm. */
export const muc: Importer = {
  name: 'muc',
  summary: 'MUC-3 and MUC-4, terrorism in Latin America: tolls',
  notes:
    'https://www-nlpir.nist.gov/related_projects/muc/muc_data/muc_data_index.html: a folder with the texts (dev-*, tst*-muc*) and the keys (key-*). Taken are messages with one incident. Their texts are all capitals, which costs names.',
  complete: [],
  async *read(path) {
    const files = await filesWith(['', '.txt', '.v1', '.v2'], path)
    const texts = new Map<string, string>()
    const templates = new Map<string, Template[]>()
    for (const file of files) {
      const content = await textOf(file)
      if (HEAD.test(content)) for (const one of readKeys(content)) add(templates, one)
      else for (const [id, text] of readMessages(content)) texts.set(id, text)
    }
    if (texts.size === 0) throw new Failure('bad-import', `Expected MUC's messages in ${path}; there is none.`)
    for (const [id, text] of texts) {
      const [only, ...more] = templates.get(id) ?? []
      if (only !== undefined && more.length === 0 && only.tolls.length > 0) yield { id, text, tolls: only.tolls }
    }
  },
}

const HEAD = /^ {0,8}0\.[ \t]{1,40}MESSAGE: ID/m

interface Template {
  readonly message: string
  readonly tolls: NonNullable<Imported['tolls']>
}

const EFFECTS = [
  ['DEATH', 'killed'],
  ['INJURY', 'injured'],
] as const

/** Messages by their ids: "DEV-MUC3-0001 (NOSC)" is the line before each. */
export function readMessages(content: string): Map<string, string> {
  const heads = Array.from(content.matchAll(/^((?:DEV|TST\d)-MUC\d-\d{4})[^\n]*\n/gm))
  return new Map(
    heads.map((head, i) => {
      const [whole, id = ''] = head
      return [id, content.slice(head.index + whole.length, heads[i + 1]?.index).trim()]
    }),
  )
}

/** Answer keys: how many died and were hurt in each incident, where the key counts them. */
export function readKeys(content: string): Template[] {
  return content.split(/^(?= {0,8}0\.[ \t]{1,40}MESSAGE: ID)/m).flatMap((template) => {
    const [, message] = /^ {0,8}0\.[ \t]{1,40}MESSAGE: ID[ \t]{1,80}(\S+)/.exec(template) ?? []
    if (message === undefined || /^ {0,8}1\.[ \t]{1,40}MESSAGE: TEMPLATE[ \t]{1,80}\*/m.test(template)) return []
    const slots = slotsOf(template)
    const numbers = countsOf(slots.get('HUM TGT: NUMBER') ?? slots.get('HUM TGT: TOTAL NUMBER') ?? [])
    const tolls = EFFECTS.flatMap(([word, effect]) => {
      const harmed = (slots.get('HUM TGT: EFFECT OF INCIDENT') ?? slots.get('HUM TGT: EFFECT') ?? []).filter((line) =>
        line.startsWith(word),
      )
      const counts = harmed.map((line) => numbers.get(line.slice(line.indexOf(':') + 1).trim()) ?? null)
      const count = counts.reduce<number | null>((sum, n) => (sum === null || n === null ? null : sum + n), 0)
      return count === null || harmed.length === 0 ? [] : [{ effect, count }]
    })
    return [{ message, tolls }]
  })
}

/** The fillers of each slot, a line each. */
function slotsOf(template: string): Map<string, string[]> {
  const slots = new Map<string, string[]>()
  let last: string[] = []
  for (const line of template.split('\n')) {
    const head = /^ {0,8}\d{1,2}\.[ \t]{1,8}(?=[A-Z])/.exec(line)
    if (head !== null) {
      const slot = line.slice(head[0].length)
      const name = slot.split(/\t| {2}/, 1)[0] ?? ''
      last = [slot.slice(name.length).trim()]
      slots.set(name.trim(), last)
    } else if (/^[ \t]+\S/.test(line)) last.push(line.trim())
  }
  return slots
}

/** "3: "PEASANTS"": how many of each target, by the target. */
function countsOf(lines: readonly string[]): Map<string, number> {
  return new Map(
    lines.flatMap((line) => {
      const [, count, target] = /^(\d+): (.*)$/.exec(line) ?? []
      return count === undefined || target === undefined ? [] : [[target.trim(), Number(count)] as const]
    }),
  )
}

function add(templates: Map<string, Template[]>, template: Template): void {
  const own = templates.get(template.message)
  if (own === undefined) templates.set(template.message, [template])
  else own.push(template)
}
