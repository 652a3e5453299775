import { words } from '../../words.ts'

/** Behind a form of "be": hit by a bullet, and nobody says yet whether killed. */
export const shotParticiples = words(`
  shot
  shot at and hit
  shot and struck
  hit by gunfire
  struck by gunfire
  struck by bullets
  struck by a bullet
  hit by a bullet
  hit by bullets
  hit by stray bullets
  hit by a stray bullet
  struck by a stray bullet
  grazed by a bullet
  caught in the crossfire
`)

/** With those hit as object: "shot two men". */
export const shotVerbs = words(`
  shot
  shoots
  shooting
  shot and struck
  shot at and hit
`)
