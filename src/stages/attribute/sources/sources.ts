import type { ArticleSpeaker } from '../../../model/article.ts'
import type { ResolvedPlace } from '../../../model/found-place.ts'
import type { Report } from '../../../model/quotation.ts'
import type { Geocoded } from '../../../model/stage.ts'
import { reportsOf } from './report/report.ts'
import { type Introduced, introduced } from './stream/introductions.ts'
import { passagesOf } from './stream/passage.ts'
import { link } from './turns/link.ts'
import { castOf } from './who/cast.ts'
import { labelled } from './who/labels.ts'
import { listSpeakers } from './who/list-speakers.ts'
import { placesApart } from './who/speaking-places.ts'

/** What attribution adds: the reports with their sources, and everybody who speaks in the article. */
export interface Sources {
  readonly reports: readonly Report[]
  readonly cast: readonly ArticleSpeaker[]
}

/** Finds what is reported, quoted or not, and its source. */
export function attributeSources(extracted: Geocoded): Sources {
  const { text } = extracted.article
  const who = sourcesIn(extracted)
  const drafted = link(passagesOf(extracted, who), text, extracted.trace)
  const cast = castOf(
    who.map(({ mention }) => mention),
    text,
    extracted.quotations,
  )
  const reports = reportsOf(extracted, cast, drafted)
  return { reports, cast: listSpeakers(cast.members, reports) }
}

/** Every possible source, each with everything that introduces it. */
export function sourcesIn(extracted: Geocoded): readonly Introduced[] {
  const { article, places, speakers } = extracted
  const named = (usage: ResolvedPlace['usage']) =>
    new Set(places.filter((place) => place.usage === usage).map((place) => place.text))
  return introduced(labelled(placesApart(speakers, places, article.text), article.text), extracted, {
    literal: named('literal'),
    governing: named('associative'),
  })
}
