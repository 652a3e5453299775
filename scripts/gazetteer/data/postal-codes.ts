/**
 * Postal codes of states and provinces: the code of the unit, then the code in capitals.
 * They count only after a town and a comma: 'Salem, OR', never 'OR'.
 */
export const postalCodes = `
US.AL: AL
US.AK: AK
US.AZ: AZ
US.AR: AR
US.CA: CA
US.CO: CO
US.CT: CT
US.DE: DE
US.FL: FL
US.GA: GA
US.HI: HI
US.ID: ID
US.IL: IL
US.IN: IN
US.IA: IA
US.KS: KS
US.KY: KY
US.LA: LA
US.ME: ME
US.MD: MD
US.MA: MA
US.MI: MI
US.MN: MN
US.MS: MS
US.MO: MO
US.MT: MT
US.NE: NE
US.NV: NV
US.NH: NH
US.NJ: NJ
US.NM: NM
US.NY: NY
US.NC: NC
US.ND: ND
US.OH: OH
US.OK: OK
US.OR: OR
US.PA: PA
US.RI: RI
US.SC: SC
US.SD: SD
US.TN: TN
US.TX: TX
US.UT: UT
US.VT: VT
US.VA: VA
US.WA: WA
US.WV: WV
US.WI: WI
US.WY: WY
CA.01: AB
CA.02: BC
CA.03: MB
CA.04: NB
CA.05: NL
CA.07: NS
CA.08: ON
CA.10: QC
CA.11: SK
AU.02: NSW
AU.04: QLD
AU.07: VIC
`
