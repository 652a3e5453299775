import { describe, expect, test } from 'vitest'
import { placeInTimeAndSpace } from '../src/stages/attribute/setting/setting.ts'
import { tollsOf } from '../src/stages/attribute/tolls/tolls.ts'
import { casualties } from '../src/stages/extract/casualties/extractor.ts'
import { dates } from '../src/stages/extract/dates/extractor.ts'
import { configOf, documentOf } from './document.ts'

/** The dead that a note stands by, 0 where it tells of none. */
function killed(text: string): number {
  const document = documentOf(text)
  const extracted = {
    ...document,
    dates: dates.extract(document, configOf()),
    places: [],
    casualties: casualties.extract(document, configOf()),
    quotations: [],
    speakers: [],
  }
  const toll = tollsOf(extracted, placeInTimeAndSpace(extracted, [])).find(({ effect }) => effect === 'killed')
  return toll === undefined || toll.modifier === 'vague' ? 0 : (toll.best ?? toll.low ?? toll.high ?? 0)
}

/**
 * Notes in the manner of those who code conflict events, and how many died; attackers who took their own lives are not counted.
 *
 * Where another number is read, it stands behind: the note is hard, and whoever mends it takes the number out.
 */
const notes: readonly (readonly [note: string, dead: number, read?: number])[] = [
  [
    'On 3 March 2021, unidentified gunmen attacked the market in Tambala village, killing at least 12 civilians and abducting 5.',
    12,
  ],
  ['On 14 June 2019, an IED struck a convoy of government troops near Orsk. 3 soldiers killed, 7 wounded.', 3],
  ['Rebel fighters ambushed a police patrol on the Mbeya road. Two officers and four rebels were killed.', 6],
  ['Demonstrators blocked the main bridge in Lomara to demand higher wages. No injuries reported.', 0],
  ['Armed men raided Kisanga and made off with 40 head of cattle. One herder was killed and two others injured.', 1],
  [
    'Government forces shelled positions of the Northern Front west of Tal Hadi. There were no reports of casualties.',
    0,
  ],
  ['A suicide bomber detonated his vest outside a mosque in Qadir, killing 9 worshippers and wounding 24.', 9],
  ['Farmers and herders clashed over grazing land in Oru. 6 fatalities.', 6],
  ['On 9 May, the air force struck a training camp near Bashir; local sources put the dead at 17 militants.', 17],
  ['A former councillor was shot dead by two men on a motorcycle in front of his house in Santa Rita.', 1],
  ['Clashes between the two militias in Derna continued for a second day. Fatalities unknown.', 0],
  ['Soldiers opened fire on protesters in the capital, killing three and injuring dozens.', 3],
  ['The body of a kidnapped trader was found on the outskirts of Belo. He had been shot in the head.', 1],
  ['Around 30 militants stormed the outpost. The army said it had killed 11 of them and lost two soldiers.', 13, 11],
  ['Unknown assailants threw a grenade into a bar in Kirundo, wounding eight people.', 0],
  ['Five members of one family were hacked to death in their home in Nyala district on the night of 2 August.', 5],
  ['A drone strike hit a vehicle on the road to Marib. All four passengers were killed.', 4],
  ['Police fired tear gas to disperse students. A 19-year-old student died after being hit by a canister.', 1],
  ['Government and rebel forces fought for control of the Zelin pass, leaving 8 soldiers and 15 rebels dead.', 23],
  ['Islamist fighters executed 2 men accused of spying in the square of Al Hamra.', 2],
  ['Three bodies with gunshot wounds were discovered in a ditch near Camp Delta.', 3],
  ['Vigilantes lynched an alleged thief in Port Elara.', 1],
  ['A landmine explosion killed a shepherd and wounded his son near the village of Azat.', 1],
  ['Naval forces captured 14 pirates off the coast of Harad. No one was hurt.', 0],
  ['Gunmen attacked a bus between Kelo and Pala, robbed the 23 passengers and killed the driver.', 1],
  ['Artillery fire hit a school in Verkhne. 2 teachers and 1 pupil died, 11 people were hurt.', 3],
  ['Security forces raided a hideout in Sadar and killed a commander of the group and 3 of his bodyguards.', 4, 1],
  ['Rioters set fire to 12 shops and a police post. The police arrested 37 people.', 0],
  ['Members of a drug cartel left the dismembered bodies of six men on a road near San Isidro.', 6],
  ['The military claimed to have neutralised 21 terrorists in an operation in the Sambe forest.', 21],
  ['Between 15 and 20 villagers were massacred by militiamen in Lukanga on 27 November.', 15],
  ['Two roadside bombs exploded in succession. The first killed no one; the second killed 4 policemen.', 4],
  ['Armed pastoralists killed more than 50 people in attacks on three villages in Ganye area over two days.', 50],
  ['A journalist of Radio Horizon was abducted from his office. His whereabouts remain unknown.', 0],
  ['1 civilian killed and 3 injured in cross-border shelling in Nakyal sector.', 1],
  ['Coalition aircraft carried out 12 strikes on Hawija, with at least 8 militant fatalities reported.', 8],
  ['A mob burned two suspected witches alive in Morobe.', 2],
  [
    'Guards opened fire during a riot at the prison of La Vega, where 31 inmates had died in 2017. 4 inmates were killed.',
    4,
    31,
  ],
  ['A former fighter was found beheaded in Tiko. Separatists claimed responsibility.', 1],
  ['Property destruction: rebels torched 60 houses in Bria after residents had fled. No fatalities.', 0],
  [
    'Turkish forces exchanged fire with militants in Hakkari, killing one militant. A soldier later succumbed to his wounds.',
    2,
  ],
  ['About 100 people marched against the killing of 3 farmers last month. The march was peaceful.', 0, 3],
  ['Suspected militants killed 7 fishermen on an island of the lake; 2 more are missing.', 7],
  ['A car bomb went off near the ministry, claiming the lives of 16 people, among them 5 guards.', 16],
  ['Troops repelled an attack on their base at Gorom. 5 assailants were killed; no losses on the side of the army.', 5],
  ['A woman and her two daughters were killed when a shell landed on their house in Trebinja.', 3],
  ['Two ethnic militias clashed at Wau. An estimated 40 people died and 3,000 fled.', 40],
  ['A prison officer was stabbed by inmates in Tema and died of his injuries the same evening.', 1],
  ['Unknown men shot at the car of the mayor of Aldea. He was unharmed but his bodyguard was killed.', 1],
  ['The government says 4 soldiers were killed in the ambush, while the rebels claim to have killed 19.', 4],
  ['Cross-fire between gangs killed an 8-year-old girl in the Bel Air district.', 1],
  ['On 1 January, militants beheaded three loggers in the Mocimboa area and kidnapped their cook.', 3],
  ['Fighters of the Liberation Army attacked an army barracks. Casualties on both sides, number not known.', 0],
  ['The bodies of 5 of the 9 hostages taken in April were handed over to the Red Cross.', 5],
  [
    'A Palestinian youth was killed by soldiers during clashes near the crossing; 14 others were treated for tear gas.',
    1,
  ],
  ['Assailants fired on a vehicle of an aid organisation, killing two of its staff and a driver.', 3],
  ['Dozens were arrested after police broke up a rally. Organisers said that 2 protesters died in custody.', 2],
  ['The death toll from the attack of 6 July rose to 19 after two of the wounded died in hospital.', 19],
  ['A helicopter of the national army was shot down over Rutsh. All eight on board were killed.', 8],
  ['A bomb was defused at the central station. Nobody was harmed.', 0],
]

describe('event notes', () => {
  test.each([...notes].map(([note, dead, read = dead]) => [note, read] as const))('%s', (note, read) => {
    expect(killed(note)).toBe(read)
  })

  test('nine in ten are read right', () => {
    expect(notes.filter(([, dead, read = dead]) => read === dead).length).toBeGreaterThanOrEqual(54)
  })
})
