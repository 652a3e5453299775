/**
 * Abbreviations of states and provinces as newspapers set them: the code of the unit, then AP style and older forms.
 * They count anywhere when they end in a point; postal codes are in their own list.
 */
export const stateAbbreviations = `
US.AL: Ala.
US.AZ: Ariz.
US.AR: Ark.
US.CA: Calif.; Cal.
US.CO: Colo.
US.CT: Conn.
US.DE: Del.
US.FL: Fla.
US.GA: Ga.
US.ID: Ida.
US.IL: Ill.
US.IN: Ind.
US.IA: Ia.
US.KS: Kan.; Kans.
US.KY: Ky.
US.LA: La.
US.ME: Me.
US.MD: Md.
US.MA: Mass.
US.MI: Mich.
US.MN: Minn.
US.MS: Miss.
US.MO: Mo.
US.MT: Mont.
US.NE: Neb.; Nebr.
US.NV: Nev.
US.NH: N.H.
US.NJ: N.J.
US.NM: N.M.; N. Mex.
US.NY: N.Y.
US.NC: N.C.
US.ND: N.D.; N. Dak.
US.OH: O.
US.OK: Okla.
US.OR: Ore.; Oreg.
US.PA: Pa.; Penn.; Penna.
US.RI: R.I.
US.SC: S.C.
US.SD: S.D.; S. Dak.
US.TN: Tenn.
US.TX: Tex.
US.VT: Vt.
US.VA: Va.
US.WA: Wash.
US.WV: W.Va.; W. Va.
US.WI: Wis.; Wisc.
US.WY: Wyo.
CA.01: Alta.
CA.02: B.C.
CA.03: Man.
CA.04: N.B.
CA.05: Nfld.
CA.07: N.S.
CA.08: Ont.
CA.09: P.E.I.
CA.10: Que.; P.Q.
CA.11: Sask.
CA.13: N.W.T.
AU.02: N.S.W.
AU.04: Qld.
AU.07: Vic.
`
