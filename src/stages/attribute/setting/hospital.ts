import { hospitalNouns } from '../../../lexicon/en/casualties.ts'
import { courtNouns } from '../../../lexicon/en/setting.ts'
import type { PlaceMention } from '../../../model/place.ts'
import { alternatives } from '../../../text/alternatives.ts'

const COURT = new RegExp(`\\b${alternatives(courtNouns)}\\b`)

const HOSPITAL = new RegExp(`\\b${alternatives(hospitalNouns)}\\b`)

/** Whether a place is a hospital, where people arrive after the event. */
export function isHospital({ text, type }: PlaceMention): boolean {
  return type === 'facility' && HOSPITAL.test(text.toLowerCase())
}

/** Whether a place is one where people come afterwards: to be treated, or judged. */
export function isAfterwards(place: PlaceMention): boolean {
  return isHospital(place) || (place.type === 'facility' && COURT.test(place.text.toLowerCase()))
}
