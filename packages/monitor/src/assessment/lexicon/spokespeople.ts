/** Words for people who speak for an institution: "X, director of Y", "Y spokesman X". Our own list, 2026-11. */
export const SPOKESPEOPLE: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson spokespeople director head chief chairman chairwoman chair president leader
  commander minister secretary deputy official officer representative member founder coordinator envoy ambassador
  governor mayor general brigadier colonel major captain lieutenant manager adviser advisor analyst researcher editor
  chief-of-staff prime co-founder executive undersecretary general-secretary`.split(/\s+/),
)
