import { decodeText } from '../../workspace/encoding.js';
import { latin1 } from './latin1.js';
import { htmlLines } from './html-lines.js';
import { pageInMime } from './mime.js';

/** The lines of a part that was put into a document as a whole: a web page or plain text. Nothing for anything else. */
export function chunkLines(name: string, bytes: Uint8Array): readonly string[] | undefined {
  const start = latin1(bytes.subarray(0, 1000))
    .replace(/^\xef\xbb\xbf/u, '')
    .trimStart();
  if (/^mime-version:/imu.test(start)) {
    const page = pageInMime(bytes);
    return page && linesOf(page.html, page.charset);
  }
  if (/^<(?:!doctype\s+html|html|\?xml|meta|head|body|p|div|table)\b/iu.test(start)) return linesOf(bytes, undefined);
  if (/\.(?:x?html?)$/iu.test(name)) return linesOf(bytes, undefined);
  return /\.txt$/iu.test(name) ? textOf(bytes, undefined)?.split(/\r\n?|\n/u) : undefined;
}

function linesOf(bytes: Uint8Array, charset: string | undefined): readonly string[] | undefined {
  const said = charset ?? /<meta[^>]*charset\s*=\s*["']?([\w-]+)/iu.exec(latin1(bytes.subarray(0, 2000)))?.[1];
  const text = textOf(bytes, said);
  return text === undefined ? undefined : htmlLines(text);
}

function textOf(bytes: Uint8Array, charset: string | undefined): string | undefined {
  try {
    if (charset !== undefined) return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    // What it says of itself is wrong as often as not.
  }
  try {
    return decodeText(bytes).text;
  } catch {
    return undefined;
  }
}
