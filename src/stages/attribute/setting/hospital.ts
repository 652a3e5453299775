import { hospitalNouns } from '../../../lexicon/en/casualties.ts'
import type { PlaceMention } from '../../../model/place.ts'
import { alternatives } from '../../../text/alternatives.ts'

const HOSPITAL = new RegExp(`\\b${alternatives(hospitalNouns)}\\b`)

/** Whether a place is a hospital, where people arrive after the event. */
export function isHospital({ text, type }: PlaceMention): boolean {
  return type === 'facility' && HOSPITAL.test(text.toLowerCase())
}
