import type { ColorChoice } from './flags.js';

/** The variables that the program reads. */
export interface Environment {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
  readonly COLUMNS?: string | undefined;
}

/**
 * Whether to write colours to a stream: as `--color` says, else as NO_COLOR and FORCE_COLOR say, else on a terminal
 * that knows them.
 */
export function wantsColor(choice: ColorChoice, env: Environment, stream: { readonly isTTY?: boolean }): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (isSet(env.NO_COLOR)) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
