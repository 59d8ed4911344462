/** Splits a table of words, one or more lines of it, at commas. */
export const list = (table: string): string[] => table.split(',').map((word) => word.trim());
