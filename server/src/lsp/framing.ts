/** Longer than any header that an editor sends. */
const longestHeader = 8192;
const headerEnd = '\r\n\r\n';
const contentLength = /^content-length:[ \t]*(\d{1,9})[ \t]*\r?$/imu;

/**
 * Follows the headers of the messages on a stream. A message whose length is not told has no end that could be found, nor has whatever comes
 * after it: there is nothing left but to give up, and to say so. Gives a function to be called with each piece of the stream, which tells whether
 * the stream can still be read.
 */
export function createFramingWatch(): (piece: Uint8Array) => boolean {
  let header = '';
  let bodyLeft = 0;
  return (piece) => {
    for (let at = 0; at < piece.length;) {
      const skipped = Math.min(bodyLeft, piece.length - at);
      bodyLeft -= skipped;
      at += skipped;
      if (at === piece.length) break;
      const known = header.length;
      header += Buffer.from(piece.subarray(at, at + longestHeader)).toString('latin1');
      const end = header.indexOf(headerEnd, Math.max(0, known - headerEnd.length));
      if (end < 0) return header.length < longestHeader;
      const length = contentLength.exec(header.slice(0, end))?.[1];
      if (length === undefined) return false;
      at += end + headerEnd.length - known;
      bodyLeft = Number(length);
      header = '';
    }
    return true;
  };
}
