/**
 * Why a file is not looked into at all, though it lies in a folder or an archive that is read. Each rule has the words that the
 * summary of a run has for it.
 */
export const passedOverRules = {
  hidden: 'hidden',
  link: 'links',
  'page-files': 'parts of saved pages',
  'own-output': 'written by Claimwire',
  settings: 'configuration and metadata',
  'other-kind': 'pictures, programs and other kinds',
} as const

export type PassedOverRule = keyof typeof passedOverRules

export const passedOverNames = Object.keys(passedOverRules) as PassedOverRule[]
