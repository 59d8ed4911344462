import { maxStoryBytes } from './accepted.js';
import { failed, type Result } from './failure.js';
import { pageStory } from './formats/html.js';
import { decodePage } from './html/decode.js';
import type { Incoming } from './incoming.js';
import { decodedBody, type Fields, fieldsOf, type HttpResponse, httpResponse } from './warc/http.js';
import { membersOf } from './warc/members.js';
import { RecordBytes } from './warc/record-bytes.js';

/** A page that a crawler was given, as it went over the line. */
export interface WarcResponse extends HttpResponse {
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
      const record = await readRecord(bytes);
      lost = record === misfit;
      if (record) yield record;
    } else if (line.got !== '' && !lost) {
      lost = true;
      yield failed('input.malformed', 'bytes that are no WARC record');
    }
  }
}

/** Behind such a record anything may stand until the next one opens. */
const misfit = failed('input.malformed', 'a record whose length is not that of its content');

/** The record behind its first line; null where it is none of those that are wanted. */
async function readRecord(bytes: RecordBytes): Promise<Result<WarcResponse> | null> {
  const fields = await readFields(bytes);
  if (!fields) return cut(null);
  const id = fields.get('warc-record-id')?.replace(/^<|>$/gu, '') ?? null;
  const length = /^[0-9]{1,15}$/u.test(fields.get('content-length') ?? '')
    ? Number(fields.get('content-length'))
    : null;
  if (length === null) return misfit;
  const wanted = isWanted(fields);
  const body = await bytes.take(length, wanted && length <= maxStoryBytes);
  if ('stop' in body) {
    if (body.stop === 'cut') bytes.goOn();
    return cut(id);
  }
  if (!(await endsHere(bytes, body.got))) return misfit;
  if (!wanted) return null;
  if (!body.got)
    return named(id, failed('input.too-large', `too large: a story may have ${maxStoryBytes / 1024 / 1024} MiB`));
  return pageOf(fields, id, body.got);
}

function cut(id: string | null): Result<WarcResponse> {
  return named(id, failed('input.malformed', 'cut off in the middle'));
}

function named(id: string | null, { failure }: ReturnType<typeof failed>): Result<WarcResponse> {
  return failed(failure.code, id === null ? `a record: ${failure.message}` : `record ${id}: ${failure.message}`);
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
function pageOf(fields: Fields, id: string | null, body: Buffer): Result<WarcResponse> | null {
  const url = fields.get('warc-target-uri')?.replace(/^<|>$/gu, '') ?? null;
  if (fields.get('warc-type')?.toLowerCase() === 'resource') {
    const type = new Map([['content-type', fields.get('content-type')!]]);
    return { value: { id, url, status: 200, fields: type, body } };
  }
  const response = httpResponse(body);
  if (!response) return named(id, failed('input.malformed', 'no HTTP response'));
  const isPage = htmlTypes.test(response.fields.get('content-type') ?? '');
  return isPage && response.status >= 200 && response.status < 300 ? { value: { ...response, id, url } } : null;
}

/** The story of a page: its content unpacked and decoded, its record's id and address with it. */
export function responseStory(response: WarcResponse): Result<Incoming> {
  const body = decodedBody(response);
  if ('failure' in body) return body;
  const charset =
    /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/iu.exec(response.fields.get('content-type') ?? '')?.[1] ?? null;
  const source = decodePage(body.value, { encoding: null }, charset);
  if ('failure' in source) return source;
  const story = pageStory(source.value, response.url);
  return 'failure' in story ? story : { value: { ...story.value, id: response.id } };
}
