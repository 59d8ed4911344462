import { agencies } from './agencies/index.js';
import { languages } from './languages/index.js';
import { findPlace } from './places/index.js';
import { publishers } from './publishers/index.js';
import type { Lexicon } from './types.js';

/** All that wireparse knows without being told: the data files of this folder. */
export const builtInLexicon: Lexicon = { agencies, publishers, languages, findPlace };
