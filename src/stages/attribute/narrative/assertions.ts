import type { Assertion, Narrative } from '../../../model/assertion.ts'
import type { Speaker } from '../../../model/claim.ts'
import type { Figure } from '../../../model/figure.ts'
import type { Report } from '../../../model/quotation.ts'
import type { Span } from '../../../model/span.ts'
import type { Geocoded } from '../../../model/stage.ts'
import { isSetting, type PossibleLocations } from '../../../model/where.ts'
import { ordered } from '../../../text/ordered.ts'
import { firstFrom, withinEach } from '../../../text/within.ts'
import { isSameVoice, placeOfTalk } from '../setting/claims/scene.ts'
import { whereClaimed } from '../setting/claims/where-claimed.ts'
import type { Story } from '../setting/setting.ts'

/** Where things happen in an article, as far as it is known. */
interface Settings {
  readonly casualties: readonly Figure[]
  readonly possibleLocations: PossibleLocations
  readonly stories: readonly Story[]
}

/** All that an article asserts, reported or in its own voice, in text order, each with where it happened. */
export function assertionsOf(
  { article: { text }, sentences, places }: Geocoded,
  reports: readonly Report[],
  narratives: readonly Narrative[],
  settings: Settings,
): readonly Assertion[] {
  const { casualties, possibleLocations, stories } = settings
  let before: VoiceAt | null = null
  const located = (told: InNoPlace, speakers: readonly Speaker[]): Assertion => {
    const { spans } = told
    const story = stories.find(({ end }) => (spans[0]?.start ?? 0) < end)
    const sameVoice = before !== null && isSameVoice(before.speakers, speakers) ? before.where : null
    const { where, rule } = whereClaimed({
      text,
      spans,
      sentences: sentences.slice(...sentencesOver(sentences, spans)),
      cue: told.attribution?.cue?.text ?? '',
      isDirect: told.form === 'direct',
      speakers,
      places: withinEach(possibleLocations.places, spans),
      named: withinEach(places, spans).filter(isSetting),
      casualties: withinEach(casualties, spans),
      site: story?.site ?? NOWHERE,
      scene: () =>
        placeOfTalk({ text, sentences, places: possibleLocations.places, town: story?.site.town ?? null }, spans) ??
        sameVoice,
    })
    before = { speakers, where: where ?? sameVoice }
    return assertion(told, where, rule)
  }
  const assertions = [
    ...reports.map((report) => located(report, report.attribution?.speakers ?? NOBODY)),
    ...narratives.map((narrative) => located(inOwnVoice(narrative), NOBODY)),
  ]
  const edge = ({ spans }: Assertion, side: 'start' | 'end') => spans[0]?.[side] ?? 0
  return ordered(assertions, (a, b) => edge(a, 'start') - edge(b, 'start') || edge(b, 'end') - edge(a, 'end'))
}

/** Who spoke last, and where that was which they told. */
interface VoiceAt {
  readonly speakers: readonly Speaker[]
  readonly where: Assertion['where']
}

const NOWHERE: Story['site'] = { where: null, place: null, town: null, told: false }
const NOBODY: readonly Speaker[] = []

/** An assertion of which it is not known yet where what it tells happened. */
type InNoPlace = Omit<Assertion, 'where' | 'whereRule'>

const inOwnVoice = ({ spans, confidence, rule }: Narrative): InNoPlace => ({
  form: 'narrative',
  spans,
  quoted: [],
  attribution: null,
  negated: false,
  hypothetical: false,
  told: true,
  confidence,
  rules: [rule],
})

const assertion = (told: InNoPlace, where: Assertion['where'], whereRule: Assertion['whereRule']): Assertion => ({
  form: told.form,
  spans: told.spans,
  quoted: told.quoted,
  attribution: told.attribution,
  negated: told.negated,
  hypothetical: told.hypothetical,
  told: told.told,
  confidence: told.confidence,
  rules: told.rules,
  where,
  whereRule,
})

/** The first sentence that some spans stand in, and one past the last. */
function sentencesOver(sentences: readonly Span[], spans: readonly Span[]): [from: number, to: number] {
  const [first, last] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0]
  return [Math.max(0, firstFrom(sentences, first + 1) - 1), firstFrom(sentences, last)]
}
