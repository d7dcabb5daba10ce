import { checkText, type Settings, type Span } from '../core/index.js';
import { writeCopyBeside } from '../workspace/report-copy.js';
import type { WordReport } from '../word/read-word.js';
import type { Outcome } from './check.js';
import { displayPath, type Target } from './files.js';
import { checkedFile, type CheckedFile } from './formats/format.js';

interface WordCheck {
  readonly target: Target;
  readonly source: WordReport;
  readonly settings: Settings;
  readonly annotate: boolean;
  readonly fix: boolean;
}

/** Checks a Word file. The file itself is never changed: what is found goes into a copy, where that is asked for. */
export async function* checkWord({ target, source, settings, annotate, fix }: WordCheck): AsyncGenerator<Outcome> {
  const { docx } = source;
  if (annotate && docx) return yield* annotated({ target, source: { ...source, docx }, settings, fix });
  const problem = annotate
    ? '.doc、.wps 是旧格式，写不进批注。请在 Word 或 WPS 中另存为 .docx 后再写批注。'
    : fix
      ? '--fix 不直接改 Word 文件。请加上 --annotate，改动会以修订写进副本。'
      : undefined;
  if (problem !== undefined) yield { type: 'problem', problem: { path: target.path, message: problem } };
  const report = checkText(source.text, 'plaintext', settings);
  yield { type: 'checked', file: fileOf(target, source, { text: source.text, paragraphs: source.paragraphs, report }), fixed: 0 };
}

async function* annotated({
  target,
  source,
  settings,
  fix,
}: Pick<WordCheck, 'target' | 'settings' | 'fix'> & {
  source: WordReport & { docx: NonNullable<WordReport['docx']> };
}): AsyncGenerator<Outcome> {
  const { annotatedCopy } = await import('../word/annotated-copy.js');
  const copy = annotatedCopy(source.docx, settings, { fix, date: new Date() });
  yield { type: 'checked', file: fileOf(target, source, copy), fixed: copy.fixed };
  if (!copy.bytes) return yield { type: 'told', path: target.path, message: '没有发现问题，没有写批注副本。' };
  const path = displayPath(writeCopyBeside(target.absolute, copy.bytes));
  const changes = copy.fixed === 0 ? '' : `，${copy.fixed} 处修订`;
  yield { type: 'told', path: target.path, message: `已写出副本 ${path}：${copy.comments} 条批注${changes}。原文件未动。` };
}

function fileOf(
  target: Target,
  { leftOut }: WordReport,
  { text, paragraphs, report }: { text: string; paragraphs: readonly Span[]; report: CheckedFile['report'] },
): CheckedFile {
  return { ...checkedFile(target.path, text, report), word: { paragraphs: numberedParagraphs(text, paragraphs), leftOut } };
}

/** Paragraphs as people count them: without the empty ones. */
function numberedParagraphs(text: string, paragraphs: readonly Span[]): readonly Span[] {
  return paragraphs.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}
