/** What each code unit is, as bits of `kind`; 0 for what is not known yet. The build fills it for one story. */
export const kinds: Uint16Array = new Uint16Array(0x1_0000);
