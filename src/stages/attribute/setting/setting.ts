import type { CasualtyMention } from '../../../model/casualty.ts'
import type { DateMention } from '../../../model/date.ts'
import type { Sentence } from '../../../model/document.ts'
import type { PlaceMention } from '../../../model/place.ts'
import type { Report } from '../../../model/quotation.ts'
import type { Extracted } from '../../../model/stage.ts'
import { isSetting, type Where, whereOf } from '../../../model/where.ts'
import { backgroundOf } from './background.ts'
import { distance, nearest, sentenceOf, within } from './clause.ts'
import { isOfReaction } from './reaction.ts'
import { sayingsOf } from './sayings.ts'
import { settleShots } from './shots.ts'
import { isOfClause, type Unread, unreadIn } from './unread.ts'

/**
 * Gives each casualty figure its date and its place, from its sentence or else inherited, and says on which basis.
 *
 * Figures of other events are marked, and those who were shot become killed where the article says that they died.
 */
export function placeInTimeAndSpace(
  extracted: Extracted,
  reports: readonly Report[],
  scene: Where | null,
): readonly CasualtyMention[] {
  const isBackground = backgroundOf(extracted)
  const sayings = sayingsOf(reports)
  // When something was said is not when it happened
  const happenings = extracted.dates.filter(
    (date) => (date.type === 'date' || date.type === 'time') && !sayings.isSaying(date) && !isReaction(extracted, date),
  )
  const dates = happenings.filter(({ from }) => from !== null)
  const places = extracted.places.filter(isSetting)
  let last: Sentence | null = null
  let unread: Unread = { spans: [], isSince: () => false }
  let lastDate: DateMention | null = null
  let lastPlace: PlaceMention | null = null
  let paragraphOfPlace = -1
  const placed = extracted.casualties.map((figure): CasualtyMention => {
    const sentence = sentenceOf(extracted, figure)
    if (sentence === null) return figure
    if (sentence !== last) [last, unread] = [sentence, unreadIn(sentence, within(happenings, sentence))]
    const { isSince, spans } = unread
    const date = nearest(
      within(dates, sentence).filter((one) => !isSince(one)),
      figure,
    )
    // A figure with a time of its own that is not understood has no other one
    const time = nearest(spans, figure)
    const isUnread =
      time !== null &&
      (date === null || distance(time, figure) < distance(date, figure)) &&
      isOfClause(sentence, figure, time)
    const place = nearest(within(places, sentence), figure)
    const event = isBackground(figure, sentence) ? 'other' : 'main'
    // What is inherited is the setting of the last figure of the main event, or the first of the article; of places the dateline's
    // before that of another paragraph, which may have turned to another place
    const near = sentence.paragraph === paragraphOfPlace || scene?.basis !== 'dateline' ? lastPlace : null
    const said = sayings.saidAt(figure)
    const told = lastDate ?? before(dates, sentence.end) ?? (said?.from == null ? null : said)
    const when = isUnread ? null : (date ?? (event === 'main' ? told : null))
    const inherited = near === null ? scene : whereOf(near, 'figure')
    if (event === 'main') {
      lastDate = isUnread ? lastDate : (date ?? lastDate)
      if (place !== null) [lastPlace, paragraphOfPlace] = [place, sentence.paragraph]
    }
    return {
      ...figure,
      event,
      when: when === null ? null : whenOf(when, date !== null),
      where: place !== null ? whereOf(place, 'explicit') : event === 'main' ? inherited : null,
    }
  })
  return mainWhereAlone(settleShots(placed, extracted.sentences.length <= SHORT))
}

function isReaction(extracted: Extracted, date: DateMention): boolean {
  const sentence = sentenceOf(extracted, date)
  return sentence !== null && isOfReaction(sentence, date)
}

/** An article of no more sentences than these tells one event, so that as many shot as died are the same people. */
const SHORT = 8

/** The first mention of the article, where it stands before an offset. */
function before<T extends { readonly start: number }>(mentions: readonly T[], end: number): T | null {
  const [first] = mentions
  return first !== undefined && first.start < end ? first : null
}

function whenOf({ timex, from, to, basis }: DateMention, own: boolean): CasualtyMention['when'] {
  return { timex, from, to, basis: own ? basis : 'inherited' }
}

/** An article all of whose figures lie in the past is about that past: a trial, an anniversary. */
function mainWhereAlone(figures: readonly CasualtyMention[]): readonly CasualtyMention[] {
  if (figures.some(({ event }) => event === 'main')) return figures
  return figures.map((figure) => ({ ...figure, event: 'main' }))
}
