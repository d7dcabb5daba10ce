/**
 * Has what Node compiles of a program kept beside it for the next start: that is a third of the time until the first findings. The text of this function
 * is put at the head of each program; it gives the `require` that the program goes on with. Node 22.1 and newer keep code themselves. For older ones the
 * shared parts are compiled here: only those whose names change with what is in them, since V8 tells two texts of one length apart by nothing else.
 * Whatever cannot be read or written costs time alone.
 */
export function keepingCode(require, folder) {
  const Module = require('node:module');
  const path = require('node:path');
  const kept = path.join(folder, 'compiled');
  if (Module.enableCompileCache) {
    Module.enableCompileCache(kept);
    return require;
  }
  const fs = require('node:fs');
  const { Script } = require('node:vm');
  // Of another V8, another processor, or under other flags it would not be taken.
  const tag = require('node:v8').cachedDataVersionTag();
  const compiledAnew = [];

  const attempt = (work) => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  const load = (file) => {
    const part = new Module(file);
    part.filename = file;
    const data = path.join(kept, `${path.basename(file)}-${tag}`);
    const source = Module.wrap(fs.readFileSync(file, 'utf8'));
    const script = new Script(source, { filename: file, cachedData: attempt(() => fs.readFileSync(data)) });
    if (script.cachedDataRejected !== false) compiledAnew.push({ script, data });
    require.cache[file] = part;
    script.runInThisContext().call(part.exports, part.exports, keeping, part, file, folder);
    part.loaded = true;
    return part.exports;
  };
  const keeping = (name) => {
    if (!/^\.\/shared-[0-9A-Z]{8}\.js$/.test(name)) return require(name);
    const file = path.join(folder, name);
    return require.cache[file]?.exports ?? load(file);
  };
  const write = ({ script, data }) => {
    fs.mkdirSync(kept, { recursive: true });
    const draft = `${data}-${process.pid}`;
    fs.writeFileSync(draft, script.createCachedData());
    fs.renameSync(draft, data);
  };
  // At the end, so that functions are kept too which were compiled when they were first called.
  process.once('exit', () => compiledAnew.forEach((part) => attempt(() => write(part))));
  return keeping;
}
