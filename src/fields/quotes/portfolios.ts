import type { Grammar } from './grammar.js';
import type { Token } from './tokens.js';

/** No list of portfolios is longer, in tokens. */
const longest = 20;

/**
 * Joins an office and what it is for: in `Minister for Food, Lakes and Harbours Asha Rao` all before the name is one
 * title.
 */
export function mergePortfolios(tokens: Token[], grammar: Grammar): Token[] {
  const { portfolios, portfolioTitles } = grammar;
  if (portfolios.size === 0 || !tokens.some(({ key }) => portfolioTitles.has(key))) return tokens;
  const merged: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const last = portfolioTitles.has(tokens[index]!.key) ? lastPortfolio(tokens, index, portfolios) : index;
    merged.push(last > index ? { ...tokens[index]!, end: tokens[last]!.end } : tokens[index]!);
    index = last;
  }
  return merged;
}

/** The index of the last word of what an office is for, or of the office where nothing follows it. */
function lastPortfolio(tokens: readonly Token[], office: number, portfolios: ReadonlySet<string>): number {
  const link = tokens[office + 1]?.roles;
  if (!link?.has('nameLink') || !link.has('adposition')) return office;
  let last = office;
  for (let index = office + 2; index < Math.min(tokens.length, office + longest); index++) {
    const { key, kind, capital, roles } = tokens[index]!;
    if (kind === 'word' && capital) {
      if (key.split(' ').some((word) => portfolios.has(word))) last = index;
    } else if (!((key === ',' || roles.has('link')) && tokens[index + 1]?.capital)) break;
  }
  return last;
}
