import type { Result } from '../input/failure.js';
import type { Chunks } from '../input/unpacked.js';
import { readWarc, type WarcResponse } from '../input/warc.js';
import { type Content, failing } from './unit.js';

/** So many pages, or so many bytes of them, at most are handed on together. */
const most = { pages: 16, bytes: 4 * 1024 * 1024 };

/** The pages of a WARC file, some at a time. */
export async function* warcContents(chunks: Chunks): AsyncGenerator<readonly Content[]> {
  let contents: Content[] = [];
  let bytes = 0;
  for await (const response of readWarc(chunks)) {
    const content = pageContent(response);
    contents.push(content);
    bytes += 'bytes' in content ? content.bytes.length : 0;
    if (contents.length < most.pages && bytes < most.bytes) continue;
    yield contents;
    contents = [];
    bytes = 0;
  }
  if (contents.length > 0) yield contents;
}

function pageContent(response: Result<WarcResponse>): Content {
  if ('failure' in response) return failing(response.failure);
  const { body, ...page } = response.value;
  return { kind: 'page', page, bytes: body };
}
