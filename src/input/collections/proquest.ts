import { known, linesIn, paragraphsOf, type Splitter } from './splitter.ts'

const RULE = /^[ \t]*_{20,}[ \t]*$/m
/** "Publication title: Daily Courier": a field of a document; it may go on over several lines. */
const FIELD =
  /^(Author|Publication info|Abstract|Links|Full text|Subject|Location|People|Company(?: \/ organization)?|Title|Publication title|Pages|Publication year|Publication date|Section|Publisher|Place of publication|Country of publication|ISSN|Source type|Language of publication|Document type|Dateline|ProQuest document ID|Document URL|Copyright|Last updated|Database|First page|Publication subject|Identifier \/ keyword|Business indexing term|Column|Number of pages|Volume|Issue|Credit|e-ISSN|CODEN)[ \t]{0,9}:[ \t]{0,40}(.*)$/

/** ProQuest, as text: documents between rules of underscores, their fields after their names. */
export const proquestSplitter: Splitter = {
  form: 'proquest',
  says: 'ProQuest',
  recognizes: (head) =>
    /^[ \t]*ProQuest document ID:/m.test(head) ||
    (RULE.test(head) && /^[ \t]*(?:Publication (?:info|title)|Full text):/m.test(head)),
  split: (text) => text.split(new RegExp(RULE, 'gm')),
  read: (stretch) => {
    const fields = new Map<string, string[]>()
    let name = ''
    for (const line of linesIn(stretch)) {
      const [, found = '', rest = ''] = FIELD.exec(line) ?? []
      if (found !== '') {
        name = found
        if (!fields.has(name)) fields.set(name, [rest])
      } else if (name !== '') fields.get(name)?.push(line)
    }
    const of = (key: string) => fields.get(key)?.join(' ').replace(/\s+/g, ' ').trim()
    const text = paragraphsOf(fields.get('Full text') ?? []).replace(/^Enlarge this image\.?\s*/i, '')
    if (text === '') return null
    return {
      text,
      ...known({
        title: of('Title'),
        byline: of('Author')?.replace(/\.$/, ''),
        publisher: of('Publication title'),
        published: of('Publication date'),
        url: of('Document URL'),
        language: of('Language of publication') === 'English' ? 'en' : undefined,
      }),
      extra: known({ section: of('Section'), pages: of('Pages'), document: of('ProQuest document ID') }) as Record<
        string,
        string
      >,
    }
  },
}
