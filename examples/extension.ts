import { defineExtension } from 'claimwire/extend'

/** What an archive of Indian papers may want beside our own: an office, a way of counting, and the weapons that are named. */
export default defineExtension({
  name: 'india',
  // An entry a line, with the tags of docs/extensions.md.
  words: `
    sarpanch: person role
    patwari: person role
  `,
  rules: {
    casualties: ({ tokens, classes, figureOf }) => [
      {
        id: 'india/heavenward',
        // :people is a phrase for people, as our own rules read it; "who" is the group that figureOf counts.
        pattern: tokens('(?<who> :people) went heavenward', classes),
        read: (match) => figureOf(match, 'killed'),
        examples: [['{Two villagers went heavenward} at the hospital.', { effect: 'killed', best: 2 }]],
        rejects: ['Two villagers went home.'],
      },
    ],
  },
  extractors: [
    {
      name: 'weapons',
      *extract({ sentences }) {
        for (const { tokens } of sentences)
          for (const { start, end, lower } of tokens)
            if (WEAPONS.has(lower)) yield { start, end, value: { kind: WEAPONS.get(lower) } }
      },
    },
  ],
})

const WEAPONS = new Map([
  ['lathis', 'blunt'],
  ['sickle', 'blade'],
  ['katta', 'firearm'],
])
