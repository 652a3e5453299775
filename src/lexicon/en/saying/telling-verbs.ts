export {
  afterHearer,
  afterHearerPhrase,
  briefingVerbs,
  hearerJoins,
  informingVerbs,
  passiveLinks,
  plainVerbs,
  tellingVerbs,
  toldLinks,
} from '../saying.ts'
