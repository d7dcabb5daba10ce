import { unzipSync } from 'fflate';

/** The names of the files in a zip archive. */
export function namesInZip(archive: Buffer): readonly string[] {
  const names: string[] = [];
  unzipSync(archive, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

/** The contents of one file in a zip archive. */
export function fileInZip(archive: Buffer, wanted: string): Buffer {
  const file = unzipSync(archive, { filter: ({ name }) => name === wanted })[wanted];
  if (!file) throw new Error(`${wanted} is not in the archive`);
  return Buffer.from(file);
}
