import type { EffectWords } from './words.ts'

export const displaced: EffectWords = {
  participles: `
    displaced
    evacuated
    relocated
    resettled
    uprooted
    evicted
    expelled
    driven out
    driven from their homes
    driven from
    forced to flee
    forced to leave
    forced to evacuate
    forced to relocate
    forced from their homes
    forced from
    forced out
    forced out of
    ordered to evacuate
    ordered to leave
    asked to evacuate
    told to evacuate
    urged to evacuate
    advised to evacuate
    made homeless
    rendered homeless
    left homeless
    moved to safety
    moved to shelters
    moved to evacuation centers
    moved to evacuation centres
    taken to evacuation centers
    taken to evacuation centres
    taken to shelters
    moved to safer places
    moved to safer areas
    sheltered
    accommodated
    deported
    compelled to leave
    compelled to flee
    internally displaced
    newly displaced
    forcibly displaced
    put up in
    transferred to shelters
    ejected
  `,
  verbs: `
    displace
    displaces
    displaced
    displacing
    evacuate
    evacuates
    evacuated
    evacuating
    uproot
    uprooted
    uprooting
    relocate
    relocated
    relocating
    resettled
    evicted
    evicting
    expelled
    expelling
    deported
  `,
  intransitives: `
    left their houses
    leave their houses
    left the area
    vacated their homes
    moved to hotels
    were moved out
    moved to other areas
    fled their homes
    fled
    flee
    flees
    fleeing
    evacuated
    evacuate
    left their homes
    leave their homes
    left their home
    left their villages
    abandoned their homes
    lost their homes
    lost homes
    sought refuge
    sought shelter
    seek refuge
    seeking refuge
    seek shelter
    seeking shelter
    seeking safety
    sought safety
    took refuge
    took shelter
    taken refuge
    taken shelter
    take refuge
    taking refuge
    taking shelter
    found refuge
    found shelter
    crossed into
    crossed the border
    live in camps
    living in camps
    live in tents
    living in tents
    living in displacement
    living in evacuation centers
    living in evacuation centres
    living in temporary shelters
    living in shelters
    living in makeshift shelters
    staying in camps
    staying in shelters
    staying in evacuation centers
    staying in evacuation centres
    staying in temporary shelters
    sheltering
    moved to safer areas
    relocated
    migrated
    moved out
  `,
  states: `
    displaced
    homeless
    internally displaced
    without homes
    without shelter
    without a home
    in displacement
    in camps
    in idp camps
    in evacuation centers
    in evacuation centres
    in evacuation shelters
    in temporary shelters
    in temporary shelter
    in shelters
    in makeshift shelters
    in refugee camps
    in tents
    in emergency shelters
    in transitional shelters
    in need of shelter
    in collective centers
    in collective centres
    living in displacement
    sheltering
    evacuated
    stranded
  `,
  nouns: `
    displaced
    displacements
    idps
    evacuees
    evacuations
    evacuees
    internally displaced
    homeless
    new displacements
    internal displacements
    refugees
  `,
  acts: `
    displacement
    displacements
    evacuation
    evacuations
    relocation
    eviction
    expulsion
    resettlement
    exodus
    internal displacement
  `,
}
