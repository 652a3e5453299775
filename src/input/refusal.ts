import type { PassedOverRule } from '../model/passed-over.ts'
import { REJECTED_SCHEMA, type Rejected } from '../model/rejected.ts'

/** Refuses an input: nothing more of it is read, and reading continues with the next. The sentence may contain names and words of the input. */
export function refuse(file: string, record: number | null, code: string, reason: string): Rejected {
  return {
    schema: REJECTED_SCHEMA,
    source: { file, record },
    article: null,
    kind: 'input',
    stage: 'ingest',
    code,
    reason: shown(reason),
  }
}

/** Notes that a file is passed over, and by which rule: it is no fault, but nothing is left out in silence. */
export function passOver(file: string, rule: PassedOverRule, reason: string): Rejected {
  return { ...refuse(file, null, rule, reason), kind: 'passed-over' }
}

/** Whether something that came out of ingest is a refusal and not an article. */
export function isRejected(value: object): value is Rejected {
  return 'schema' in value && value.schema === REJECTED_SCHEMA
}

/**
 * A sentence on one line, with nothing in it that moves a cursor or turns the direction of writing.
 *
 * @example shown('a\nb.txt is empty.') // 'a\\u000ab.txt is empty.'
 */
function shown(sentence: string): string {
  return sentence.replace(
    /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
