import { Writable } from 'node:stream';

/**
 * Hands each message on in one piece. The protocol's library writes a header, waits, and writes the body; every piece is a call of the system and
 * wakes the editor, which at a key costs more than all else that the server itself does.
 */
export function inWholeMessages(output: Writable): Writable {
  let header: string | undefined;
  const messages = new Writable({
    decodeStrings: false,
    write(piece: string | Uint8Array, _encoding, done) {
      if (typeof piece === 'string') {
        header = piece;
        done();
        return;
      }
      output.cork();
      if (header !== undefined) output.write(header, 'latin1');
      header = undefined;
      output.write(piece, done);
      output.uncork();
    },
  });
  output.on('error', (error) => messages.destroy(error));
  return messages;
}
