/** A page of blocks, with a blank line between each. */
export function page(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

/** A table; the cells are Markdown already, but for the bars in them. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text as code. */
export function code(text: string): string {
  return `\`${text}\``;
}
