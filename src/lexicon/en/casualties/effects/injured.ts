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
    critically injured
    critically wounded
    knifed
    slashed
    shot and hurt
    treated for injuries
    treated for wounds
    taken to hospital
    rushed to hospital
    admitted to hospital
    injured or maimed
    beaten and injured
    wia
    wounded in action
    hit by rubber bullets
    hit by a rubber bullet
    hit by pellets
    hit by stones
    hit by splinters
    struck by shrapnel
    struck by rubber bullets
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
    knifed
    knifing
    scald
    scalded
    bruise
    bruised
    burn
    burns
    stab
    maims
    crippled
    crippling
    disfigured
    concussed
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
    suffered splinter injuries
    suffered burn injuries
    suffered bullet injuries
    suffered gunshot injuries
    suffered bullet wounds
    suffered light injuries
    suffered slight injuries
    suffered light wounds
    suffered non-life-threatening injuries
    suffered life-threatening injuries
    suffered broken bones
    suffered fractures
    suffered cuts
    suffered bruises
    suffered cuts and bruises
    suffered head injuries
    suffered leg injuries
    suffered shrapnel wounds
    suffered stab wounds
    suffered knife wounds
    suffered smoke inhalation
    suffered shock
    suffered concussion
    suffered severe burns
    suffered serious burns
    suffered minor burns
    sustained burns
    sustained burn injuries
    sustained bullet injuries
    sustained bullet wounds
    sustained gunshot injuries
    sustained splinter injuries
    sustained varying degrees of injury
    sustained various degrees of injury
    sustained various injuries
    sustained varying degrees of injuries
    sustained various degrees of injuries
    sustained fractures
    sustained light injuries
    sustained slight injuries
    sustained multiple injuries
    sustained head injuries
    sustained shrapnel wounds
    sustained stab wounds
    sustained machete wounds
    sustained machete cuts
    sustained critical injuries
    sustained injury
    received gunshot wounds
    received bullet wounds
    received minor injuries
    received serious injuries
    received burns
    got injured
    got hurt
    got wounded
    escaped with injuries
    escaped with minor injuries
    escaped with light injuries
    escaped with slight injuries
    escaped with serious injuries
    escaped with burns
    escaped with bruises
    escaped with bullet wounds
    escaped with gunshot wounds
    required hospitalization
    required hospitalisation
    needed hospitalization
    needed treatment
    required treatment
    needed medical attention
    required medical attention
    received treatment
    received hospital treatment
    lost limbs
    lost a leg
    lost a hand
    lost an arm
    lost an eye
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
    in a coma
    on life support
    with broken bones
    with broken limbs
    with burn injuries
    with bullet wounds
    with bullet injuries
    with gunshot injuries
    with stab wounds
    with knife wounds
    with shrapnel wounds
    with head injuries
    with light injuries
    with slight injuries
    with fractures
    with cuts and bruises
    with bruises
    with severe burns
    with serious burns
    wia
    wounded in action
  `,
  nouns: `
    injuries
    injury
    injured
    wounded
    hurt
    hospitalizations
    hospitalisations
    woundings
    wia
    wounded in action
  `,
  acts: `
    wounding
    injury
    injuries
    maiming
    hospitalization
  `,
}
