import { readAs, type SpeakerMention } from '../../../../model/speaker.ts'

/** A name in capitals before a colon, at the beginning of a line: "SMITH:", "SMITH (on the phone):". */
const AFTER_LABEL = /^(?: \([^)\n]{1,40}\))?:/u
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]+$/u

/**
 * Reads the labels of a transcript as people, though in capitals they look like acronyms.
 *
 * A label is a person's when somebody of that surname is named in the article, or when it stands before several turns.
 *
 * @example 'JONES: I agree.' // Jones, not an organization by the name of JONES
 */
export function labelled(speakers: readonly SpeakerMention[], text: string): readonly SpeakerMention[] {
  const labels = new Set(speakers.filter((mention) => isLabel(mention, text)))
  if (labels.size === 0) return speakers
  const surnames = new Set(speakers.flatMap(({ surname }) => (surname === null ? [] : [surname.toLowerCase()])))
  const turns = new Map<string, number>()
  for (const { text: name } of labels) turns.set(name, (turns.get(name) ?? 0) + 1)
  return speakers.map((mention) => {
    const name = mention.text
    const person = labels.has(mention) && (surnames.has(name.toLowerCase()) || (turns.get(name) ?? 0) > 1)
    return person ? readAs(mention, { kind: 'person', surname: name }) : mention
  })
}

function isLabel({ by, kind, text: name, start, end }: SpeakerMention, text: string): boolean {
  const opens = start === 0 || text.charAt(start - 1) === '\n'
  return (
    by === 'name' &&
    kind === 'organization' &&
    opens &&
    CAPITALS.test(name) &&
    AFTER_LABEL.test(text.slice(end, end + 44))
  )
}
