export function writeOutLetters(source: string): string;
