import { known, linesIn, paragraphsOf, type Splitter } from './splitter.ts'

const COUNTED = /^[ \t]*\d{1,6} of \d{1,6} DOCUMENTS?[ \t]*$/m
const END = /^[ \t]*End of Document[ \t]*$/m
/** "LENGTH: 120 words", "Section: NEWS; Pg. 4": a line of the head or the foot. */
const FIELD =
  /^(BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|GRAPHIC|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|PUB-TYPE|JOURNAL-CODE|CORRECTION-DATE|CORRECTION|NOTES|SOURCE|SERIES|TYPE|COPYRIGHT|DOCUMENT-TYPE|ACC-NO|SUBJECT|INDUSTRY|GEOGRAPHIC|PERSON|ORGANIZATION|COMPANY|TICKER|CATEGORY|URL):[ \t]{0,40}(.*)$/i
/** What ends the text. */
const FOOT =
  /^(?:(?:LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|PUB-TYPE|GRAPHIC|SUBJECT|CORRECTION-DATE|NOTES|JOURNAL-CODE|DOCUMENT-TYPE|ACC-NO):|Classification$|Copyright \d{4}|All Rights Reserved$|End of Document$)/i
const DAY = /^((?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}))(?:[,;]? \p{L}{3,}(?:day)?\b.{0,40})?$/u

/**
 * Nexis, in two forms: the old one, whose articles are counted ("1 of 20 DOCUMENTS") and have their fields in capitals, and that of Nexis
 * Uni, whose articles have a line "Body" and end with "End of Document". The samples are written after descriptions of both; Nexis
 * changes its forms without notice, and what stands in none of these places is left in the text.
 */
export const nexisSplitter: Splitter = {
  form: 'nexis',
  says: 'Nexis',
  recognizes: (head) =>
    COUNTED.test(head) ||
    (/^[ \t]*Body[ \t]*$/m.test(head) && /^[ \t]*(?:Length|Load-Date|Byline|Section):/im.test(head)),
  split: (text) => text.split(COUNTED.test(text) ? new RegExp(COUNTED, 'gm') : new RegExp(END, 'gm')),
  read: (stretch, days) => {
    const lines = linesIn(stretch)
    const fields = new Map<string, string>()
    const head: string[] = []
    let day: string | null = null
    let from = 0
    const marked = lines.indexOf('Body')
    for (; from < lines.length; from++) {
      const line = lines[from] ?? ''
      const [, name = '', value = ''] = FIELD.exec(line) ?? []
      if (from === marked) {
        from++
        break
      }
      if (name !== '') {
        fields.set(name.toLowerCase(), value)
        continue
      }
      if (line === '') continue
      const found = DAY.exec(line)?.[1]
      if (day === null && found !== undefined) day = days.absolute(found)
      else if (marked < 0 && fields.size > 0 && day !== null) break
      else if (!/^(?:Copyright|All Rights Reserved|Correction Appended)/i.test(line)) head.push(line)
    }
    const end = lines.findIndex((line, at) => at >= from && FOOT.test(line))
    for (const line of end < 0 ? [] : lines.slice(end)) {
      const [, name = '', value = ''] = FIELD.exec(line) ?? []
      if (name !== '' && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value)
    }
    const text = paragraphsOf(lines.slice(from, end < 0 ? lines.length : end))
    if (text === '' || (day === null && fields.size === 0)) return null
    // The old form has the paper above the day and the headline below it; Nexis Uni has the headline first.
    const [first, second] = head
    const [title, publisher] = marked < 0 ? [second ?? null, first ?? null] : [first ?? null, second ?? null]
    const published = day ?? days.published(fields.get('load-date') ?? '')
    return {
      text,
      ...known({ title, publisher, published, byline: fields.get('byline') }),
      extra: known({
        section: fields.get('section'),
        length: fields.get('length'),
        loadDate: fields.get('load-date'),
        correctionDate: fields.get('correction-date'),
      }) as Record<string, string>,
    }
  },
}
