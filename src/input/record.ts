import { isUtf8 } from 'node:buffer';
import { withExactIntegers } from './exact-integers.js';
import { failed, type Origin, type Result } from './failure.js';
import type { Incoming } from './incoming.js';
import { faultIn } from './json-fault.js';

/** Where a record keeps what is wanted of it: names of fields, or paths (`article.body`). */
export interface RecordFields {
  readonly textField: string;
  readonly idField: string;
  /** Whether the other fields are kept. */
  readonly keep: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The story of one record in JSON.
 *
 * @example
 * recordStory(Buffer.from('{"id":7,"text":"Rain"}'), { textField: 'text', idField: 'id', keep: false });
 * // { value: { text: 'Rain', id: '7', header: null, url: null } }
 */
export function recordStory(bytes: Uint8Array, { textField, idField, keep }: RecordFields): Result<Incoming> {
  if (!isUtf8(bytes)) return failed('input.not-utf8', 'not UTF-8');
  const json = textOf(bytes);
  const record = parsed(json);
  if (record === null) return failed('input.malformed', noObject(json));
  const idPath = pathTo(record, idField);
  const id = idPath && valueAt(record, idPath);
  const origin: Origin = { id: isId(id) ? String(id) : null, url: null };
  const textPath = pathTo(record, textField);
  const text = textPath && valueAt(record, textPath);
  if (!textPath || text === null || text === undefined) {
    return failed('input.malformed', noText(record, textField), origin);
  }
  if (typeof text !== 'string') {
    return failed('input.malformed', `its field '${textField}' is no text: --text-field names the one that is`, origin);
  }
  if (text === '') return failed('input.empty', 'empty', origin);
  const value = { text, header: null, ...origin };
  if (!keep) return { value };
  const others = without(without(record, textPath), isId(id) ? idPath : null);
  if (isDeeper(others, deepest)) {
    return failed('input.too-large', `its fields are nested more than ${deepest} deep: leave out --keep`, origin);
  }
  return { value: { ...value, extra: others } };
}

/** What writes JSON down goes as deep as the stack reaches, which differs from machine to machine. */
const deepest = 500;

function isDeeper(value: unknown, levels: number): boolean {
  return isObject(value) && (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));
}

function textOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function parsed(json: string): Fields | null {
  try {
    let value: unknown = JSON.parse(json);
    const exact = withExactIntegers(json);
    if (exact !== json) value = JSON.parse(exact);
    return isObject(value) && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Why a record is none, and where. The messages of JSON.parse differ from version to version of Node. */
function noObject(json: string): string {
  const fault = faultIn(json);
  if (fault === null) return `no JSON object, but ${json.trimStart().startsWith('[') ? 'an array' : 'a single value'}`;
  const found = /[^\s,\]}]{1,16}/uy;
  found.lastIndex = fault;
  const what = fault === json.length ? 'it ends too early,' : `wrong is ${found.exec(json)?.[0] ?? json[fault]}`;
  return `no JSON: ${what} at character ${fault + 1}`;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** A field of that very name, else the way that the name tells, parted by dots; null where neither is there. */
function pathTo(record: Fields, field: string): readonly string[] | null {
  const path = Object.hasOwn(record, field) ? [field] : field.split('.');
  return valueAt(record, path) === undefined ? null : path;
}

/** Own fields alone: a record may not reach what all objects have. */
function valueAt(record: Fields, path: readonly string[]): unknown {
  let value: unknown = record;
  for (const name of path) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** The same without a field, in new objects. A field may be called `__proto__`: it is data like any other. */
function without(record: Fields, path: readonly string[] | null): Fields {
  const [name, ...rest] = path ?? [];
  if (name === undefined) return record;
  const entries = Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
    if (key !== name) return [[key, value]];
    return rest.length > 0 && isObject(value) && !Array.isArray(value) ? [[key, without(value, rest)]] : [];
  });
  return Object.fromEntries(entries);
}

const most = 8;

function noText(record: Fields, field: string): string {
  const names = Object.keys(record);
  const more = names.length > most ? ', …' : '';
  const there = names.length > 0 ? `it has ${names.slice(0, most).join(', ')}${more}` : 'it has none at all';
  return `no field '${field}' (${there}): --text-field names the one with the text`;
}
