import { xmlForm } from './xml-form.ts'

/**
 * Records of ProQuest's XML, as its text-mining service gives them out. The names are those of the files that are about; a service that
 * names its elements otherwise is read by `--map` after a conversion, or not at all, since nothing else is taken for the text.
 */
export const proquestXml = xmlForm({
  form: 'proquestxml',
  says: 'ProQuest XML',
  roots: ['RECORD', 'Record', 'record', 'IngestRecord', 'Records', 'RECORDS'],
  asks: /<(?:FullText|AlphaPubDate|NumericPubDate|PubFrosting|ProQuestID|GOID|TextInfo|ControlStructure)[\s>]/i,
  articles: ['RECORD', 'Record', 'record', 'IngestRecord'],
  fields: {
    title: ['Obj/TitleAtt/Title', 'TitleAtt/Title', 'RECORD/Title', 'Record/Title', 'RecordTitle'],
    byline: ['Contributor/OriginalForm', 'Contributor/NormalizedName', 'Author'],
    publisher: ['PubFrosting/Title', 'DFS/PubFrosting/Title', 'Publication/Title', 'PubTitle', 'PublicationTitle'],
    url: ['Record/URL', 'RECORD/URL', 'URL'],
    published: ['NumericDate', 'NumericPubDate', 'StartDate', 'GroupFile/PubDate', 'AlphaPubDate', 'PubDate', 'Date'],
    language: ['Language/ISO/ISO639-2Part1', 'LanguageCode', 'Language/RawLang'],
  },
  extra: { goid: 'GOID', recordId: 'RecordID' },
  bodies: ['TextInfo/Text', 'FullText', 'Fulltext', 'fulltext', 'Text'],
  html: ['TextInfo/Text', 'FullText', 'Fulltext', 'fulltext', 'Text'],
  blocks: ['p', 'P', 'br', 'div'],
  skipped: [],
})
