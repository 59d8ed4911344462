/** Letters before those of Arabic: Latin, Greek, Cyrillic. */
const western = 0x600;

/**
 * The block of letters that a key begins in, so that a name in Tamil is looked for among the names in Tamil: half a block
 * of Unicode, 128 code units, and 0 for all of Latin.
 */
export function blockOf(key: string): number {
  const unit = key.charCodeAt(0) || 0;
  return unit < western ? 0 : unit >> 7;
}
