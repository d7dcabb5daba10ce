import assert from 'node:assert/strict';
import { unzipSync, zipSync } from 'fflate';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWord } from '../../server/src/word/read-word.js';
import { UnreadableInput } from '../../server/src/workspace/unreadable-input.js';
import { box, docx, field, item, level, list, num, p, r, table } from './builder.js';

const rounds = 500;
const shared = path.resolve('../shared/word/files');

/** The same numbers every time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const invented = docx({
  numbering: list(0, level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%2.')) + num(1, 0),
  styles: '<w:style w:type="paragraph" w:styleId="h1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  footnotes: `<w:footnote w:id="1">${p('注')}</w:footnote>`,
  comments: `<w:comment w:id="0">${p('批')}</w:comment>`,
  body:
    p('标题') +
    item('甲', 1) +
    item('乙', 1, 1) +
    p(`${r('见')}${field(' REF a ', r('甲'))}${box(p('框'))}<w:r><w:footnoteReference w:id="1"/></w:r>`) +
    table(['1', '2'], ['3', '4']),
});

/** Files of the set; Word's older format where it lies beside the project. */
const originals: readonly Uint8Array[] = [
  invented,
  ...(existsSync(shared) ? readdirSync(shared).filter((name) => /\.docx?$/u.test(name)) : []).map((name) =>
    readFileSync(path.join(shared, name)),
  ),
].filter((bytes) => bytes.length < 60_000);

const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** What may become of a part: cut, doubled, its numbers or names wrong, stretches of it gone or much too long. */
const partMutations: readonly ((part: Uint8Array, random: () => number) => Uint8Array | undefined)[] = [
  () => undefined,
  (part, random) => part.slice(0, Math.floor(part.length * random())),
  (part, random) =>
    Buffer.from(
      asText(part).replace(/(?<=[:\s](?:val|id|numId|Id)=")[^"]*/gu, (value) =>
        random() < 0.3 ? ['-1', '99999', '', 'x'][Math.floor(random() * 4)]! : value,
      ),
    ),
  (part, random) => Buffer.from(asText(part).replace(/<(\w+:)?\w+/gu, (name) => (random() < 0.02 ? `${name}x` : name))),
  (part, random) => Buffer.from(asText(part).replace(/<[^>]*>/gu, (tag) => (random() < 0.01 ? '' : tag))),
  (part) => Buffer.from(asText(part).replace(/<w:body>/u, `<w:body>${'<w:p><w:r><w:t>长</w:t></w:r></w:p>'.repeat(20_000)}`)),
  (part, random) =>
    Buffer.from(
      asText(part).replace(/fldCharType="\w+"/gu, () => `fldCharType="${['begin', 'separate', 'end'][Math.floor(random() * 3)]}"`),
    ),
  (part) => Buffer.concat([part, part]),
];

function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  if (bytes[0] !== 0x50 || random() < 0.2) return scratched(bytes, random);
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => /\.(?:xml|rels)$/u.test(name));
  const name = names[Math.floor(random() * names.length)]!;
  const part = partMutations[Math.floor(random() * partMutations.length)]!(files[name]!, random);
  if (part) files[name] = Uint8Array.from(part);
  else delete files[name];
  return zipSync(files);
}

function scratched(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let count = Math.ceil(random() * 40); count > 0; count--) copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return random() < 0.2 ? copy.slice(0, Math.floor(copy.length * random())) : copy;
}

suite('Word: damaged files', function () {
  this.timeout(120_000);

  test(`${rounds} of them end in text or in a message`, () => {
    const random = chance(7);
    let read = 0;
    for (let round = 0; round < rounds; round++) {
      const bytes = mutated(originals[round % originals.length]!, random);
      const before = process.cpuUsage().user;
      try {
        read += readWord(bytes).text === '' ? 0 : 1;
      } catch (error) {
        assert.ok(error instanceof UnreadableInput, `round ${round}: ${String(error)}`);
        assert.match(error.message, /[。]$/u);
      }
      assert.ok(process.cpuUsage().user - before < 5e6, `round ${round} takes too long`);
    }
    assert.ok(read > rounds / 10);
  });
});
