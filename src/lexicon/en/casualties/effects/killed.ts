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
    done to death
    lynched to death
    knifed to death
    speared to death
    clubbed to death
    kicked to death
    choked to death
    starved to death
    mauled to death
    gored to death
    hacked and killed
    sprayed with bullets
    pumped full of bullets
    sent to hell
    sent to their deaths
    killed off
    slain in cold blood
    gassed
    guillotined
    garrotted
    garroted
    disembowelled
    disemboweled
    dismembered
    impaled
    macheted
    machine-gunned
    lined up and shot
    taken out and shot
    taken away and shot
    blown to pieces
    blown up and killed
    crushed and killed
    trampled and killed
    attacked and killed
    ambushed and killed
    abducted and killed
    kidnapped and killed
    tortured and killed
    raped and killed
    raped and murdered
    robbed and killed
    run down and killed
    shot fatally
    found murdered
    found dead
    found hanged
    found hanging
    buried in a mass grave
    buried in mass graves
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
    lynch
    lynching
    decapitate
    decapitated
    decapitating
    machine-gunned
    machine-gunning
    dismembered
    hanging
    hang
    martyred
    gassed
    gassing
    shoot and kill
    shoots and kills
    shot and fatally wounded
    lined up and shot
    took out and shot
    run over and killed
    ran over and killed
    sent to hell
    kill off
    killed off
    butcher
    butchered
    butchering
    crushed to death
    crushing to death
    trampled to death
    trampling to death
    tortured to death
    torturing to death
    clubbed to death
    hacking to death
    beating to death
    kicked to death
    stoned to death
    burned to death
    burning to death
    burned alive
    burning alive
    buried alive
    burying alive
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
    attained martyrdom
    embraced martyrdom
    achieved martyrdom
    met martyrdom
    laid down their lives
    laid down his life
    laid down her life
    paid the supreme price
    paid the supreme sacrifice
    made the supreme sacrifice
    gave their lives
    gave his life
    breathed his last
    breathed her last
    breathed their last
    met his end
    met their end
    met a watery grave
    met her death
    met their death
    fallen in battle
    fell in battle
    fell in action
    died on the spot
    kicked to death
    drowned to death
    choked to death
    suffocated to death
    plunged to their deaths
    plunged to his death
    plunged to her death
    plunged to their death
    jumped to their deaths
    jumped to his death
    jumped to her death
    leapt to their deaths
    leapt to his death
    leapt to her death
    fell to their death
    crashed to their deaths
    crashed to his death
    sent to their deaths
    swept to their deaths
    went to their deaths
    went to his death
    bled out
    hanged himself
    hanged herself
    hanged themselves
    took their own lives
    starved
    passed on
    fell in fighting
    fell in combat
    fell fighting
    fell during fighting
    fell in clashes
    have fallen in battle
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
    dead on arrival
    dead at the scene
    kia
    killed in action
    hanged
    strangled
    beheaded
    decapitated
    stabbed to death
    hacked to death
    beaten to death
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
    slaying
    beheadings
    lynchings
    femicides
    massacred
    cadavers
    deceased
    martyr
    slain
    loss of life
    kia
    killed in action
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
    violent death
    deaths by drowning
    untimely death
    tragic death
    lynchings
    beheadings
    hanging
    martyrdom
    decapitation
    manslaughter
    gunning down
    suicide
    stabbing deaths
    stoning
    strangulation
    remains
    charred remains
    skeletal remains
    skeletons
    dead body
    dead bodies
    lifeless bodies
    lifeless body
    decomposed bodies
    decomposing bodies
    decomposed body
  `,
}
