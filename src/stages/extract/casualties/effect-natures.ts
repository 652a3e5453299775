import type { Effect } from '../../../model/casualty.ts'

/** What the extractor knows of an effect besides its words. */
interface EffectNature {
  /** Whether it befalls people or beasts only, so that an unlisted noun may be taken for people: not "12 files are missing". */
  readonly ofLiving: boolean
  /** begins, ends: what befalls the same people one after the other, so that they are mentioned again without their number. */
  readonly course: 'begins' | 'ends' | null
  /** Whether homes may be counted for the people in them: "12 homes were evacuated"; houses are swept away and their people missing, or not. */
  readonly ofHomes: boolean
}

/** What each effect is. An effect of the schema that is missing here does not compile. */
export const effectNatures: Readonly<Record<Effect, EffectNature>> = {
  killed: { ofLiving: true, course: 'ends', ofHomes: false },
  injured: { ofLiving: true, course: 'begins', ofHomes: false },
  missing: { ofLiving: false, course: 'begins', ofHomes: false },
  kidnapped: { ofLiving: true, course: 'begins', ofHomes: false },
  detained: { ofLiving: false, course: 'begins', ofHomes: false },
  abused: { ofLiving: true, course: 'begins', ofHomes: false },
  rescued: { ofLiving: false, course: 'ends', ofHomes: false },
  infected: { ofLiving: true, course: null, ofHomes: false },
  displaced: { ofLiving: false, course: null, ofHomes: true },
}
