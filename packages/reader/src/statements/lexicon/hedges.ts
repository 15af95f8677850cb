/** A wording, and stems of which at least one stands in any text that has it: far cheaper to look for. */
export interface Hedging {
  readonly needs: readonly string[]
  readonly pattern: RegExp
}

/**
 * Wordings by which a report says that nobody has checked a statement. Our own list, 2026-11.
 * Each reads a few words ahead only, so that a long line costs no more than a short one.
 */
export const HEDGES: readonly Hedging[] = [
  {
    needs: ['verif', 'confirm', 'corroborat', 'authenticat', 'substantiat'],
    pattern:
      /\b(?:could|can|has|have|had|was|were|is|are)(?: not|n['’]t) (?:immediately |yet |been |be |so far |able to ){0,4}(?:independently )?(?:be )?(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|authenticated?|substantiated)\b/giu,
  },
  {
    needs: ['possible to '],
    pattern:
      /\b(?:could|can|has|have|had|was|were|is|are)(?: not|n['’]t) (?:immediately |yet |been |be |so far |able to ){0,4}possible to (?:independently )?(?:verify|confirm|check)\b/giu,
  },
  {
    needs: ['possible to ', 'unable to '],
    pattern: /\b(?:impossible|unable) to (?:independently )?(?:verify|confirm|corroborate)\b/giu,
  },
  {
    needs: ['cannot '],
    pattern: /\bcannot (?:be )?(?:independently )?(?:verif(?:y|ied)|confirm(?:ed)?)\b/giu,
  },
  {
    needs: ['confirmation', 'verification', 'corroboration'],
    pattern:
      /\b(?:no|without) (?:immediate |independent |official ){1,2}(?:confirmation|verification|corroboration)\b/giu,
  },
  {
    needs: ['unconfirmed', 'unverified', 'uncorroborated'],
    pattern: /\b(?:unconfirmed|unverified|uncorroborated)\b/giu,
  },
  {
    needs: ['evidence', 'proof', 'details'],
    pattern: /\bwithout (?:giving|providing|offering|presenting) (?:any )?(?:evidence|proof|details)\b/giu,
  },
]
