import { Command } from 'commander'
import type { PlacesFlags } from '../actions/places.ts'
import { extended } from '../extended.ts'
import { finish } from '../finish.ts'
import { shared } from '../options.ts'

/** `claimwire places`: what a name of a place means, and why. */
export function placesCommand(): Command {
  return new Command('places')
    .summary('look a name up: the places it may mean, and why one was chosen')
    .description(
      'Looks a name up as a run would: whether it is taken for a place, which one, and the reasons for each candidate.',
    )
    .argument('<name>', 'the name, with what follows it: "Paris", "Paris, Texas"')
    .option('--in <text>', 'the sentence or article that contains the name')
    .option('--url <address>', 'where it was published: papers mean places near them')
    .option('--json', 'everything as JSON')
    .addOption(shared.config())
    .addHelpText(
      'after',
      `
Examples:
  claimwire places "Paris, Texas"
  claimwire places Split --in "A fire burned in Split, police in Dubrovnik said."
  claimwire places Windsor --in "The mayor of Windsor resigned." --url https://www.example.ca/news/1
  claimwire places Georgia --json | jq '.[0].candidates[] | {name, country, score, why}'

A name is taken for a place when the weights of the rules add up to 1 or more. Of the places of that name the one with the
highest score wins. Your own places, from "places.file" in the configuration, are looked up too.`,
    )
    .action(async (name: string, flags: PlacesFlags) =>
      finish(extended(flags, () => import('../actions/places.ts')).then(({ act }) => act(name, flags))),
    )
}
