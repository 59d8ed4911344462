/** Splits a table of words at commas; a line may end within a phrase. */
export const list = (table: string): string[] => table.split(',').map((word) => word.trim().replace(/\s+/gu, ' '));
