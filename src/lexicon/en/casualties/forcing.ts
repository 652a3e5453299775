import { words } from '../../words.ts'

/** Verbs that make people leave: "forced 12,000 people to flee". */
export const forcingVerbs = words(`
  force
  forces
  forced
  forcing
  prompt
  prompts
  prompted
  prompting
  drive
  drives
  drove
  driving
  driven
  cause
  causes
  caused
  causing
  compel
  compelled
  compelling
  order
  ordered
  ordering
  sent
  sending
  led
  leading
  left
  leaving
  made
  making
  rendered
  rendering
  pushed
  pushing
  moved
  moving
`)

/** What they are made to do or where they are sent from. */
export const leavings = words(`
  to flee
  to leave
  to evacuate
  to abandon
  to relocate
  to move
  to seek shelter
  to seek refuge
  to take refuge
  to take shelter
  from their homes
  from their houses
  from their villages
  from their land
  out of their homes
  off their land
  homeless
  into homelessness
  into camps
  into shelters
  fleeing
  to shelters
  to safety
  to safer areas
  to safer places
  to higher ground
  to camps
  out of the area
  out of the town
  out of the village
  out of town
  from the area
  from the region
  from the town
  from the village
  from the city
  from the district
  from the neighborhood
  from the neighbourhood
  from their towns
  from their neighborhoods
  from their neighbourhoods
  from their homeland
  into exile
  into tents
  into the bush
  into the hills
  into the mountains
  into the forest
  into neighbouring
  into neighboring
  across the border
  across the river
  without shelter
  without homes
  without a home
  without a roof
  uninhabitable
  unfit for habitation
  to evacuation centers
  to evacuation centres
`)

/** Verbs of those who take the displaced in: "hosts 5,000 refugees". */
export const uprootedNouns = words(`
  refugees
  idps
  evacuees
  displaced
  seekers
`)
