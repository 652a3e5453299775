import { words } from '../../words.ts'

/** With what people are brought to a hospital: "admitted with burns". */
export const woundNouns = words(`
  wounds
  wound
  injuries
  burns
  fractures
  cuts
  bruises
  concussion
  concussions
  hypothermia
  smoke inhalation
  heatstroke
  shock
`)

/** What somebody breaks who is hurt: "broke a leg". */
export const bones = words(`
  leg
  legs
  arm
  arms
  hip
  wrist
  wrists
  ankle
  ankles
  rib
  ribs
  collarbone
  pelvis
  skull
  jaw
  nose
  shoulder
  kneecap
  hand
  foot
  back
  neck
  spine
  femur
`)
