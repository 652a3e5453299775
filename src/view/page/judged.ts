import type { JudgedStratum } from '../../model/precision.ts'
import type { Archive } from './archive.ts'
import type { Reviews } from './reviews.ts'

/** What was judged of a stratum, or of a field. */
export interface Judged extends JudgedStratum {
  readonly name: string
  readonly unsure: number
}

/** Claims as wholes by the strata that the sample was drawn from; by form where the page is no sample. */
export function judgedStrata(archive: Archive, reviews: Reviews): readonly Judged[] {
  const { sample, claims } = archive
  if (sample !== null) return sample.strata.map(({ name, claims, drawn }) => judged(name, claims, drawn, reviews))
  const { values, of } = claims.facets.form
  return values.map((name, form) => {
    const own = claims.ids.filter((_, claim) => of[claim] === form)
    return judged(name, own.length, own, reviews)
  })
}

function judged(name: string, claims: number, ids: readonly string[], reviews: Reviews): Judged {
  const verdicts = ids.flatMap((id) => reviews.of(id)?.verdict ?? [])
  return { name, claims, ...counted(verdicts) }
}

/** Fields by their names, whichever of several of a kind it was. */
export function judgedFields(reviews: Reviews): readonly Judged[] {
  const verdicts = new Map<string, string[]>()
  for (const { field, verdict } of reviews.all()) {
    if (field === undefined) continue
    const name = field.replace(/\.\d+/g, '')
    verdicts.set(name, [...(verdicts.get(name) ?? []), verdict])
  }
  return [...verdicts].map(([name, own]) => ({ name, claims: own.length, ...counted(own) }))
}

function counted(verdicts: readonly string[]): Pick<Judged, 'right' | 'judged' | 'unsure'> {
  const right = verdicts.filter((verdict) => verdict === 'right').length
  const unsure = verdicts.filter((verdict) => verdict === 'unsure').length
  return { right, unsure, judged: verdicts.length - unsure }
}
