import { maxStoryBytes, tooLarge } from './accepted.js';
import { type FailureCode, failed, type Origin, type Result } from './failure.js';
import { pageStory } from './formats/html.js';
import { decodePage } from './html/decode.js';
import type { Incoming } from './incoming.js';
import { decodedBody, type Fields, fieldsOf, type HttpResponse, httpResponse } from './warc/http.js';
import { membersOf } from './warc/members.js';
import { RecordBytes } from './warc/record-bytes.js';

/** A page that a crawler was given, as it went over the line. */
export interface WarcResponse extends HttpResponse, Origin {
  /** `WARC-Record-ID` without its angle brackets; null where there is none. */
  readonly id: string | null;
  /** `WARC-Target-URI`. */
  readonly url: string | null;
}

const longestLine = 64 * 1024;
const mostLines = 500;

/**
 * The HTML pages of a WARC file (ISO 28500), as it comes: packed by gzip, a member a record or in any other way, or
 * plain. Records of other types, of other content, and answers other than 200 to 299 are passed over.
 *
 * Memory is bounded by one record of 32 MiB. A record that is cut off, damaged, too large or whose length lies is a
 * failure, and the file goes on with the next one that can be found.
 *
 * @example
 * for await (const page of readWarc(fs.createReadStream('news.warc.gz'))) if ('value' in page) responseStory(page.value);
 */
export async function* readWarc(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Result<WarcResponse>> {
  const bytes = new RecordBytes(membersOf(chunks));
  /** Whether what is read is known to be no record, and that has been told. */
  let lost = false;
  for (;;) {
    const line = await bytes.line(longestLine);
    if ('stop' in line) {
      if (line.stop === 'end') return;
      if (bytes.goOn()) yield failed('input.malformed', 'a record cannot be unpacked: damaged or cut off');
      lost = false;
    } else if (/^WARC\/[0-9]/u.test(line.got)) {
      const { page, fits } = await readRecord(bytes);
      lost = !fits;
      if (page) yield page;
    } else if (line.got !== '' && !lost) {
      lost = true;
      yield failed('input.malformed', 'bytes that are no WARC record');
    }
  }
}

interface ReadRecord {
  /** Null where it is none of those that are wanted. */
  readonly page: Result<WarcResponse> | null;
  /** Whether its content has the length that it says; else anything may stand until the next one opens. */
  readonly fits: boolean;
}

/** The record behind its first line. */
async function readRecord(bytes: RecordBytes): Promise<ReadRecord> {
  const fields = await readFields(bytes);
  if (!fields) return { page: cut(unknown), fits: true };
  const origin: Origin = { id: bare(fields.get('warc-record-id')), url: bare(fields.get('warc-target-uri')) };
  const length = /^[0-9]{1,15}$/u.test(fields.get('content-length') ?? '')
    ? Number(fields.get('content-length'))
    : null;
  const misfit: ReadRecord = {
    page: failing(origin, 'input.malformed', 'its length is not that of its content'),
    fits: false,
  };
  if (length === null) return misfit;
  const wanted = isWanted(fields);
  const body = await bytes.take(length, wanted && length <= maxStoryBytes);
  if ('stop' in body) {
    if (body.stop === 'cut') bytes.goOn();
    return { page: cut(origin), fits: true };
  }
  if (!(await endsHere(bytes, body.got))) return misfit;
  if (!wanted) return { page: null, fits: true };
  const page = body.got ? pageOf(fields, origin, body.got) : failing(origin, tooLarge.code, tooLarge.message);
  return { page, fits: true };
}

const unknown: Origin = { id: null, url: null };

/** An address or an id without the angle brackets around it. */
function bare(value: string | undefined): string | null {
  return value?.replace(/^<|>$/gu, '') ?? null;
}

function cut(origin: Origin): Result<WarcResponse> {
  return failing(origin, 'input.malformed', 'cut off in the middle');
}

function failing(origin: Origin, code: FailureCode, message: string): Result<WarcResponse> {
  return failed(code, `${origin.id === null ? 'a record' : `record ${origin.id}`}: ${message}`, origin);
}

async function readFields(bytes: RecordBytes): Promise<Fields | null> {
  const lines: string[] = [];
  for (;;) {
    const line = await bytes.line(longestLine);
    if ('stop' in line) {
      if (line.stop === 'cut') bytes.goOn();
      return null;
    }
    if (line.got === '') return fieldsOf(lines);
    if (lines.length < mostLines) lines.push(line.got);
  }
}

/** Whether a line end, the next member or the file's end stands behind a record, as it must. */
async function endsHere(bytes: RecordBytes, body: Buffer | null): Promise<boolean> {
  const next = await bytes.take(1, true);
  if ('stop' in next || /[\r\n]/u.test(next.got!.toString('latin1'))) return true;
  // Where a length reaches over the records behind, they are read again.
  const at = body?.indexOf('\nWARC/1.') ?? -1;
  bytes.giveBack(at < 0 ? next.got! : Buffer.concat([body!.subarray(at + 1), next.got!]));
  return false;
}

const htmlTypes = /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu;

function isWanted(fields: Fields): boolean {
  const type = fields.get('warc-type')?.toLowerCase();
  const content = fields.get('content-type') ?? '';
  if (type === 'response') return /^\s*application\/http\b/iu.test(content);
  return type === 'resource' && htmlTypes.test(content);
}

/** The page of a record; null where it holds no page. */
function pageOf(fields: Fields, origin: Origin, body: Buffer): Result<WarcResponse> | null {
  if (fields.get('warc-type')?.toLowerCase() === 'resource') {
    const type = new Map([['content-type', fields.get('content-type')!]]);
    return { value: { ...origin, status: 200, fields: type, body } };
  }
  const response = httpResponse(body);
  if (!response) return failing(origin, 'input.malformed', 'no HTTP response');
  const isPage = htmlTypes.test(response.fields.get('content-type') ?? '');
  return isPage && response.status >= 200 && response.status < 300 ? { value: { ...response, ...origin } } : null;
}

/** The story of a page: its content unpacked and decoded, its record's id and address with it. */
export function responseStory(response: WarcResponse): Result<Incoming> {
  const { id, url } = response;
  const story = storyOf(response);
  if ('value' in story) return { value: { ...story.value, id } };
  return { failure: { ...story.failure, origin: { id, url } } };
}

function storyOf(response: WarcResponse): Result<Incoming> {
  const body = decodedBody(response);
  if ('failure' in body) return body;
  const charset =
    /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/iu.exec(response.fields.get('content-type') ?? '')?.[1] ?? null;
  const source = decodePage(body.value, { encoding: null }, charset);
  return 'failure' in source ? source : pageStory(source.value, response.url);
}
