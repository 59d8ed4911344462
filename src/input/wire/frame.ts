import type { Span } from '../../text/span.js';
import { endOfText, endOfTransmission, startOfText } from './signs.js';

/** The text between the control bytes that frame it, and what they frame it from. */
export interface Frame {
  /** Behind the header's line: keywords in IPTC 7901. */
  readonly keywords: Span;
  readonly start: number;
  readonly end: number;
  /** Behind the sign of the text's end: when it was filed. */
  readonly trailer: number;
}

const textStarts = new RegExp(startOfText, 'gu');
const textEnds = new RegExp(`${endOfText}|${endOfTransmission}|^[ \\t]{0,8}NNNN?[ \\t]{0,8}$`, 'gmu');
/** A header's keywords are no longer: a sign of text's start that comes later is none of the header's. */
const longestKeywords = 2000;

/** Finds the frame of a transmission whose header ends at an offset. */
export function frameOf(text: string, from: number): Frame {
  textStarts.lastIndex = 0;
  const opens = textStarts.exec(text.slice(from, from + longestKeywords));
  const start = opens ? from + opens.index + opens[0].length : from;
  textEnds.lastIndex = start;
  const ends = textEnds.exec(text);
  const end = ends?.index ?? text.length;
  const trailer = ends ? end + ends[0].length : end;
  return { keywords: [from, opens ? from + opens.index : from], start, end, trailer };
}
