import { describe, expect, test } from 'vitest'
import { readNounForm } from '../src/english/forms/noun-lemma.ts'
import { readVerb } from '../src/english/forms/verb-lemma.ts'

describe('forms', () => {
  test.each([
    ['killed', 'kill'],
    ['stopped', 'stop'],
    ['hoped', 'hope'],
    ['injured', 'injure'],
    ['died', 'die'],
    ['dying', 'die'],
    ['carried', 'carry'],
    ['freed', 'free'],
    ['occurred', 'occur'],
    ['controlled', 'control'],
    ['shot', 'shoot'],
    ['fled', 'flee'],
    ['says', 'say'],
    ['goes', 'go'],
    ['crashes', 'crash'],
    ['raises', 'raise'],
    ['wounding', 'wound'],
    ['using', 'use'],
  ])('the verb of %s', (form, lemma) => {
    expect(readVerb(form)?.lemma).toBe(lemma)
  })
  test.each([
    ['buses', 'bus'],
    ['houses', 'house'],
    ['churches', 'church'],
    ['families', 'family'],
    ['policemen', 'policeman'],
    ['children', 'child'],
    ['wives', 'wife'],
    ['knives', 'knife'],
    ['heroes', 'hero'],
    ['news', 'news'],
    ['crisis', 'crisis'],
  ])('the singular of %s', (form, lemma) => {
    expect(readNounForm(form).lemma).toBe(lemma)
  })
})
