/** What bytes 0x80 to 0x9F mean in Windows-1252, in their order; the five that mean nothing stay control bytes. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Mends what the decoder of some releases of Node 20 gives, which reads Windows-1252 as Latin-1. */
export function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009F]/gu, (sign) => upper[sign.charCodeAt(0) - 0x80]!);
}
