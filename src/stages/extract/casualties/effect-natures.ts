import { abused } from '../../../lexicon/en/casualties/effects/abused.ts'
import { detained } from '../../../lexicon/en/casualties/effects/detained.ts'
import { displaced } from '../../../lexicon/en/casualties/effects/displaced.ts'
import { infected } from '../../../lexicon/en/casualties/effects/infected.ts'
import { injured } from '../../../lexicon/en/casualties/effects/injured.ts'
import { kidnapped } from '../../../lexicon/en/casualties/effects/kidnapped.ts'
import { killed } from '../../../lexicon/en/casualties/effects/killed.ts'
import { missing } from '../../../lexicon/en/casualties/effects/missing.ts'
import { rescued } from '../../../lexicon/en/casualties/effects/rescued.ts'
import type { EffectWords } from '../../../lexicon/en/casualties/effects/words.ts'
import type { Effect } from '../../../model/casualty.ts'

/** All that the extractor knows of an effect. */
export interface EffectNature {
  readonly words: EffectWords
  /** Whether it befalls people or beasts only, so that a noun that no list has may be taken for people: not "12 files are missing". */
  readonly ofLiving: boolean
  /** begins, ends: what befalls the same people one after the other, so that they are told of again without their number. */
  readonly course: 'begins' | 'ends' | null
  /** Whether homes may be counted for the people in them: "12 homes were evacuated"; houses are swept away and their people missing, or not. */
  readonly ofHomes: boolean
}

/** What each effect is; earlier ones win a word that several have. An effect that the schema has and this has not does not compile. */
export const effectNatures: Readonly<Record<Effect, EffectNature>> = {
  killed: { words: killed, ofLiving: true, course: 'ends', ofHomes: false },
  injured: { words: injured, ofLiving: true, course: 'begins', ofHomes: false },
  missing: { words: missing, ofLiving: false, course: 'begins', ofHomes: false },
  kidnapped: { words: kidnapped, ofLiving: true, course: 'begins', ofHomes: false },
  detained: { words: detained, ofLiving: false, course: 'begins', ofHomes: false },
  abused: { words: abused, ofLiving: true, course: 'begins', ofHomes: false },
  rescued: { words: rescued, ofLiving: false, course: 'ends', ofHomes: false },
  infected: { words: infected, ofLiving: true, course: null, ofHomes: false },
  displaced: { words: displaced, ofLiving: false, course: null, ofHomes: true },
}
