const endOfDirectory = 0x06054b50;

/** The names in the central directory of a zip archive. */
export function namesInZip(archive: Buffer): readonly string[] {
  let end = archive.length - 22;
  while (end > 0 && archive.readUInt32LE(end) !== endOfDirectory) end--;
  const names: string[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field)) as [number, number, number];
    names.push(archive.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
