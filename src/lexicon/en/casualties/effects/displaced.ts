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
    told to leave
    told to leave their homes
    told to flee
    asked to leave
    asked to leave their homes
    asked to move
    asked to relocate
    urged to leave
    advised to leave
    ordered out
    ordered from their homes
    ordered to move
    ordered to relocate
    instructed to evacuate
    instructed to leave
    warned to leave
    airlifted out
    airlifted to safety
    bussed out
    bused out
    bussed to safety
    bused to safety
    ferried to safety
    led to safety
    escorted to safety
    transported to safety
    shifted to safer places
    shifted to safer locations
    shifted to relief camps
    shifted to safety
    moved out
    moved from their homes
    rehoused
    rehomed
    put up at
    forced to abandon
    forced to abandon their homes
    forced to move
    forced to seek shelter
    forced to seek refuge
    forced to take shelter
    forced to take refuge
    obliged to leave
    obliged to flee
    compelled to evacuate
    driven away
    driven off
    driven from the
    driven into
    chased from
    chased away
    chased from their homes
    turned out of
    thrown out of
    left without a roof over their heads
    left without shelter
    left without homes
    left without a home
    unhoused
    burned out of their homes
    flooded out
    bombed out
    relocated to safer areas
    preemptively evacuated
    pre-emptively evacuated
    sent to shelters
    sent to evacuation centers
    sent to evacuation centres
    transferred to evacuation centers
    transferred to evacuation centres
    brought to evacuation centers
    brought to evacuation centres
    accommodated in
    hosted in schools
    hosted in public buildings
    housed in schools
    housed in public buildings
    accommodated in schools
    accommodated in public buildings
    lodged in schools
    made to leave
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
    moved to safety
    drove out
    driven out
    drove from
    chased out
    resettling
    resettle
    relocates
    evict
    evicts
    expel
    expels
    deport
    deports
    deporting
    rehoused
    rehousing
    unhoused
    unhousing
    uproots
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
    lost their houses
    lost their dwellings
    lost their shelters
    lost their house
    lost their homes and belongings
    lost houses
    ran into the bush
    fled into the bush
    fled to the bush
    ran for safety
    sleeping in the open
    sleep in the open
    slept in the open
    sleeping outdoors
    sleeping outside
    sleeping under trees
    living in the open
    living under trees
    living in makeshift camps
    live in makeshift camps
    live in displacement
    live in shelters
    live in makeshift shelters
    spent the night in shelters
    spent the night in emergency shelters
    spent the night in evacuation centers
    spent the night in evacuation centres
    spent the night in a sports hall
    spent the night in a shelter
    spent the night outdoors
    spent the night outside
    spent the night in the open
    spent the night in schools
    spent last night in shelters
    spent last night in emergency shelters
    spent last night in the open
    self-evacuated
    evacuated themselves
    voluntarily left
    left the besieged
    left for safer areas
    left their village
    left their towns
    escaped to
    escaped to safer areas
    moved to safer ground
    moved to safer places
    moved to higher ground
    moved to evacuation centers
    moved to evacuation centres
    moved to shelters
    moved to camps
    moved away
    crossed over into
    crossed over to
    crossed the frontier
    sought asylum
    seek asylum
    sought sanctuary
    sought protection
    abandoned their villages
    abandoned their houses
    abandoned their farms
    abandoned their home
    abandoned the village
    abandoned the area
    deserted their homes
    deserted their villages
    vacated their houses
    vacated
    poured into
    streamed into
    streamed across
    streamed out
    trekked to
    flocked to
    arrived at camps
    arrived in displacement camps
    arrived at displacement sites
    arrived at idp camps
    are in need of shelter
    need shelter
    need emergency shelter
    require emergency shelter
    require shelter
    evacuating
    moved in with relatives
    moved in with host families
    staying with relatives
    staying with host families
    staying with friends
    staying in schools
    staying in tents
    staying in hotels
    sheltering in schools
    living in rental housing
    living with host families
    living with relatives
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
    under evacuation orders
    under an evacuation order
    under mandatory evacuation orders
    under mandatory evacuation
    under evacuation
    in protracted displacement
    in internal displacement
    in prolonged displacement
    in a situation of displacement
    in displacement camps
    in displacement sites
    in relief camps
    in transit camps
    in temporary accommodation
    in temporary housing
    in collective shelters
    in host communities
    with host families
    living with host families
    without a roof
    without a roof over their heads
    without roofs over their heads
    without accommodation
    roofless
    shelterless
    away from their homes
    out of their homes
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
    newly displaced
    internally displaced persons
    idp population
    displaced population
    displaced persons
    displaced people
    refugee population
    expulsions
    deportations
    evictions
    relocations
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
    forced displacement
    mass displacement
    forced relocation
    mandatory evacuation
    precautionary evacuation
    preventive evacuation
    evacuation orders
    evacuation order
    evacuation notices
    evictions
    expulsions
    relocations
    uprooting
    mass exodus
    deportation
    forced eviction
  `,
}
