import type { EffectWords } from './words.ts'

export const killed: EffectWords = {
  participles: `
    killed
    slain
    murdered
    assassinated
    executed
    massacred
    slaughtered
    butchered
    lynched
    beheaded
    decapitated
    hanged
    electrocuted
    drowned
    suffocated
    asphyxiated
    strangled
    gunned down
    mowed down
    mown down
    cut down
    shot dead
    shot to death
    shot and killed
    shot and fatally wounded
    fatally shot
    fatally wounded
    fatally injured
    fatally stabbed
    fatally struck
    fatally hit
    mortally wounded
    stabbed to death
    stabbed and killed
    hacked to death
    beaten to death
    bludgeoned to death
    burned to death
    burnt to death
    burned alive
    burnt alive
    buried alive
    crushed to death
    trampled to death
    stoned to death
    tortured to death
    run over and killed
    hit and killed
    struck and killed
    swept to death
    put to death
    incinerated
    martyred
    riddled with bullets
    eliminated
    liquidated
    wiped out
    exterminated
    hurt and killed
    neutralized
    neutralised
  `,
  verbs: `
    kill
    kills
    killed
    killing
    murder
    murders
    murdered
    murdering
    assassinate
    assassinates
    assassinated
    assassinating
    execute
    executes
    executed
    executing
    massacre
    massacres
    massacred
    massacring
    slaughter
    slaughtered
    slaughtering
    slew
    slay
    slays
    slaying
    behead
    beheaded
    beheading
    lynched
    gunned down
    gunning down
    guns down
    gun down
    mowed down
    mowing down
    shot dead
    shooting dead
    shoot dead
    shoots dead
    shot and killed
    shooting and killing
    shot to death
    shooting to death
    fatally shot
    fatally shooting
    fatally shoots
    fatally wounded
    fatally wounding
    fatally stabbed
    fatally stabbing
    fatally struck
    fatally injured
    fatally injuring
    mortally wounded
    stabbed to death
    stabbing to death
    hacked to death
    beat to death
    strangled
    strangling
    drowned
    drowning
    wiped out
    wiping out
    liquidated
    eliminated
    struck and killed
    hit and killed
    hitting and killing
    striking and killing
    hanged
    electrocuted
    electrocuting
    poisoned
    neutralized
    neutralised
    neutralizing
    neutralising
  `,
  intransitives: `
    died
    die
    dies
    dying
    perished
    perish
    perishes
    perishing
    drowned
    drown
    drowns
    suffocated
    succumbed
    succumbs
    succumb
    passed away
    bled to death
    burned to death
    burnt to death
    froze to death
    starved to death
    fell to their deaths
    fell to his death
    fell to her death
    lost their lives
    lost his life
    lost her life
    lost their life
    lose their lives
    lost lives
    losing their lives
    met their deaths
    met his death
    committed suicide
    commits suicide
    took his own life
    took her own life
    killed himself
    killed herself
    kills himself
    kills self
    killed themselves
    fatally shot himself
    shot himself to death
  `,
  states: `
    dead
    deceased
    killed
    slain
    lifeless
    murdered
    drowned
    executed
    shot dead
    shot to death
  `,
  nouns: `
    deaths
    death
    fatalities
    fatality
    killings
    dead
    drownings
    murders
    murder
    homicides
    homicide
    assassinations
    executions
    slayings
    bodies
    corpses
    body
    corpse
    martyrs
  `,
  acts: `
    death
    deaths
    killing
    killings
    murder
    murders
    slaying
    slayings
    assassination
    assassinations
    execution
    executions
    massacre
    slaughter
    shooting death
    shooting deaths
    stabbing death
    fatal shooting
    fatal shootings
    fatal stabbing
    drowning
    drowning deaths
    beheading
    lynching
    homicide
    drownings
    bodies
    body
    corpses
    corpse
  `,
}
