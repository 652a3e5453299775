import { type DayReaders, known, linesIn, paragraphsOf, type Splitter } from './splitter.ts'

/** The last line of an article: "Document DCOU000020210303eh3300001". */
const END = /^[ \t]*(?:AN[ \t]+)?Document [A-Z][A-Za-z]{1,12}\d[A-Za-z0-9]{6,40}[ \t]*$/m
/** The codes of fields in the form with indexing. */
const CODE =
  /^(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CLM|SE|CO|IN|NS|RE|IPC|IPD|PUB|AN|RF|ART|CT|VOL)(?:[ \t]{1,40}(.*))?$/
const WORDS = /^[\d,.]{1,9} words$/
const DAY = /^\d{1,2} \p{L}{3,9} \d{4}$/u
const COPYRIGHT = /^(?:\(c\)|©|Copyright)/i

/**
 * Factiva, as text or as a page: with the codes of its fields ("HD", "LP", "TD") or without, where the lines of the head come in a fixed
 * order: headline, writer, number of words, day, time, source, code, page, language, copyright. The samples are written after descriptions
 * of both; the order of the lines of the form without codes differs with what a source gives.
 */
export const factivaSplitter: Splitter = {
  form: 'factiva',
  says: 'Factiva',
  recognizes: (head) =>
    (END.test(head) || /^(?:LP|TD)(?:[ \t]|$)/m.test(head)) &&
    /^[ \t]*(?:WC[ \t]+)?[\d,.]{1,9} words[ \t]*$/m.test(head),
  split: (text) => text.split(new RegExp(END, 'gm')),
  read: (stretch, days) => {
    const lines = linesIn(stretch)
    return lines.some((line) => /^HD(?:\s|$)/.test(line)) ? withCodes(lines) : withoutCodes(lines, days)
  },
}

function withCodes(lines: readonly string[]) {
  const fields = new Map<string, string[]>()
  let code = ''
  for (const line of lines) {
    const [, found = '', rest = ''] = CODE.exec(line) ?? []
    if (found !== '') code = found
    if (code === '') continue
    const own = fields.get(code) ?? []
    own.push(found === '' ? line : rest)
    fields.set(code, own)
  }
  const of = (name: string) => fields.get(name)?.join(' ').trim().replace(/\s+/g, ' ')
  const text = ['LP', 'TD']
    .map((name) => paragraphsOf(fields.get(name) ?? []))
    .filter((part) => part !== '')
    .join('\n\n')
  if (text === '') return null
  return {
    text,
    ...known({
      title: of('HD'),
      byline: of('BY')?.replace(/^by\s+/i, ''),
      publisher: of('SN'),
      published: of('PD'),
      language: languageIn(of('LA')),
    }),
    extra: known({ section: of('SE'), length: of('WC'), page: of('PG') }) as Record<string, string>,
  }
}

function withoutCodes(lines: readonly string[], days: DayReaders) {
  const words = lines.findIndex((line) => WORDS.test(line))
  if (words < 0) return null
  const before = lines.slice(0, words).filter((line) => line !== '')
  const [title, byline] = before.length > 2 ? [before.at(-2), before.at(-1)] : before
  const head: string[] = []
  let from = words + 1
  let isOver = false
  for (; from < lines.length && !isOver; from++) {
    const line = lines[from] ?? ''
    if (line !== '') head.push(line)
    isOver = COPYRIGHT.test(line)
    if (head.length > 12) return null
  }
  const day = head.find((line) => DAY.test(line))
  const after = head.slice(day === undefined ? 0 : head.indexOf(day) + 1).filter((line) => !/^\d{1,2}:\d{2}/.test(line))
  const text = paragraphsOf(lines.slice(from))
  if (text === '') return null
  const language = after.map(languageIn).find((one) => one !== undefined)
  return {
    text,
    ...known({
      title,
      byline: byline?.replace(/^by\s+/i, ''),
      publisher: after[0],
      published: day === undefined ? undefined : (days.published(day) ?? day),
      language,
    }),
    extra: known({ length: lines[words], sourceCode: after[1] }) as Record<string, string>,
  }
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['spanish', 'es'],
  ['french', 'fr'],
  ['german', 'de'],
  ['portuguese', 'pt'],
  ['italian', 'it'],
  ['russian', 'ru'],
  ['arabic', 'ar'],
  ['chinese', 'zh'],
])

function languageIn(written: string | undefined): string | undefined {
  return LANGUAGES.get(written?.toLowerCase() ?? '')
}
