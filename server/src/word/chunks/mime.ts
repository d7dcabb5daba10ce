import { latin1, fromLatin1 } from './latin1.js';

/** The web page in a file of MIME parts (.mht): the first part that is one (RFC 2557). Nothing where there is none. */
export function pageInMime(bytes: Uint8Array): { readonly html: Uint8Array; readonly charset: string | undefined } | undefined {
  const source = latin1(bytes);
  const { head } = cut(source);
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/iu.exec(head);
  const mark = boundary?.[1] ?? boundary?.[2];
  const parts = mark === undefined ? [source] : source.split(`--${mark}`);
  for (const part of parts) {
    const { head: partHead, body } = cut(part.replace(/^\r?\n/u, ''));
    if (!/content-type:\s*text\/html/iu.test(partHead)) continue;
    const charset = /charset\s*=\s*"?([\w-]+)/iu.exec(partHead)?.[1];
    return { html: fromLatin1(decoded(body, /content-transfer-encoding:\s*([\w-]+)/iu.exec(partHead)?.[1])), charset };
  }
  return undefined;
}

function cut(part: string): { readonly head: string; readonly body: string } {
  const gap = /\r?\n\r?\n/u.exec(part);
  return gap ? { head: part.slice(0, gap.index), body: part.slice(gap.index + gap[0].length) } : { head: part, body: '' };
}

function decoded(body: string, encoding: string | undefined): string {
  switch (encoding?.toLowerCase()) {
    case 'quoted-printable':
      return body.replace(/=\r?\n/gu, '').replace(/=([\dA-F]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    case 'base64':
      return latin1(Buffer.from(body, 'base64'));
    default:
      return body;
  }
}
