import { words } from '../../words.ts'

/** Diseases that are counted in cases and treated: "312 cases of cholera". */
export const diseases = words(`
  disease
  diseases
  virus
  infection
  infections
  illness
  cholera
  measles
  malaria
  dengue
  ebola
  covid
  covid-19
  coronavirus
  influenza
  flu
  polio
  tuberculosis
  typhoid
  diphtheria
  meningitis
  hepatitis
  diarrhea
  diarrhoea
  dysentery
  pneumonia
  plague
  anthrax
  rabies
  mpox
  monkeypox
  zika
  marburg
  lassa
  chikungunya
  leptospirosis
  listeria
  salmonella
  botulism
  sars
  mers
  hiv
  aids
  scabies
  pertussis
  whooping cough
  yellow fever
  food poisoning
  fever
`)
