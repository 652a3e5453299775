import { readFileSync } from 'node:fs'
import { furtherGivenNames, mensNames, unisexNames, womensNames } from '../../lexicon/en/people.ts'
import type { Gender } from '../../model/speaker.ts'
import { dataFile } from '../../shipped/data.ts'
import { formIs, ofForm } from '../../text/of-form.ts'

type Names = Readonly<Record<'female' | 'male', ReadonlySet<string>>>

let names: Names | null = null

function load(): Names {
  const [female = '', male = ''] = readFileSync(dataFile('given-names.txt'), 'utf8').split('\n')
  return { female: new Set(female.split(' ')), male: new Set(male.split(' ')) }
}

/**
 * The gender of a given name; null for an unknown name and for one of both women and men.
 *
 * @example genderOfGivenName('Brigitte') // 'female'
 */
export function genderOfGivenName(name: string): Gender {
  names ??= load()
  const lower = name.toLowerCase()
  if (names.female.has(lower)) return 'female'
  return names.male.has(lower) ? 'male' : null
}

/** Whether a word is a given name that the lexicon knows. */
export function isGivenName(name: string): boolean {
  return genderOfGivenName(name) !== null
}

/** Whether a word is somebody's given name, whatever the gender: "Boris", "Fiona", "Jack". */
export function isAnyGivenName(name: string): boolean {
  const lower = name.toLowerCase()
  return unisexNames.has(lower) || furtherGivenNames.has(lower) || isGivenName(lower)
}

/** The gender of somebody whose first name a token is: "Grace" and "Mark" are words too, but not before a surname. */
export const genderOfForename = ofForm(({ text, lower }): Gender => {
  const known = genderOfGivenName(text)
  if (known !== null || unisexNames.has(lower)) return known
  if (womensNames.has(lower)) return 'female'
  return mensNames.has(lower) ? 'male' : null
})

/** Whether tokens are given names. */
export const isForename = formIs(({ text }) => isGivenName(text))
export const isAnyForename = formIs(({ text }) => isAnyGivenName(text))
