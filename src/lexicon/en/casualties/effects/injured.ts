import type { EffectWords } from './words.ts'

export const injured: EffectWords = {
  participles: `
    injured
    wounded
    hurt
    maimed
    hospitalized
    hospitalised
    burned
    burnt
    stabbed
    disfigured
    grazed
    shot and wounded
    shot and injured
    shot and critically wounded
    shot and seriously wounded
    left wounded
    bruised
    lacerated
    concussed
    mutilated
    hit by shrapnel
    scalded
  `,
  verbs: `
    injure
    injures
    injured
    injuring
    wound
    wounds
    wounded
    wounding
    hurt
    hurts
    hurting
    maim
    maimed
    maiming
    hospitalized
    hospitalizing
    hospitalised
    hospitalising
    burned
    burning
    stabbed
    stabbing
    stabs
    shot and wounded
    shooting and wounding
    shot and injured
    hospitalizes
  `,
  intransitives: `
    suffered injuries
    suffered injury
    suffered wounds
    suffered burns
    suffered minor injuries
    suffered serious injuries
    suffered severe injuries
    suffered critical injuries
    suffered gunshot wounds
    suffered a gunshot wound
    suffered non
    suffered life
    sustained injuries
    sustained wounds
    sustained minor injuries
    sustained serious injuries
    sustained severe injuries
    sustained gunshot wounds
    sustained a gunshot wound
    sustained non
    sustained life
    received injuries
    received medical treatment
    required hospital treatment
    required medical treatment
    needed hospital treatment
    needed medical treatment
    sought medical treatment
  `,
  states: `
    injured
    wounded
    hurt
    hospitalized
    hospitalised
    burned
    maimed
    in critical condition
    in a critical condition
    in a serious condition
    in a stable condition
    in a grave condition
    in serious condition
    in stable condition
    in fair condition
    in good condition
    in grave condition
    in guarded condition
    in extremely critical condition
    in critical but stable condition
    in hospital
    in the hospital
    in intensive care
    recovering
    with injuries
    with wounds
    with minor injuries
    with serious injuries
    with severe injuries
    with gunshot wounds
    with a gunshot wound
    with burns
    fighting for his life
    fighting for her life
    fighting for their lives
  `,
  nouns: `
    injuries
    injury
    injured
    wounded
    hurt
    hospitalizations
    hospitalisations
  `,
  acts: `
    wounding
    injury
    injuries
    maiming
    hospitalization
  `,
}
