/**
 * Wordings by which a report says that nobody has checked a statement. Our own list, 2026-11.
 * Each reads a few words ahead only, so that a long line costs no more than a short one.
 */
export const HEDGES: readonly RegExp[] = [
  /\b(?:could|can|has|have|had|was|were|is|are)(?: not|n['’]t) (?:immediately |yet |been |be |so far |able to ){0,4}(?:independently )?(?:be )?(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|authenticated?|substantiated)\b/giu,
  /\b(?:could|can|has|have|had|was|were|is|are)(?: not|n['’]t) (?:immediately |yet |been |be |so far |able to ){0,4}possible to (?:independently )?(?:verify|confirm|check)\b/giu,
  /\b(?:impossible|unable) to (?:independently )?(?:verify|confirm|corroborate)\b/giu,
  /\bcannot (?:be )?(?:independently )?(?:verif(?:y|ied)|confirm(?:ed)?)\b/giu,
  /\b(?:no|without) (?:immediate |independent |official ){1,2}(?:confirmation|verification|corroboration)\b/giu,
  /\b(?:unconfirmed|unverified|uncorroborated)\b/giu,
  /\bwithout (?:giving|providing|offering|presenting) (?:any )?(?:evidence|proof|details)\b/giu,
]
