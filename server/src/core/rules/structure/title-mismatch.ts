import { nearCopy } from './title-mismatch/near-copies.js';
import { header, type Title } from '../../report/title.js';
import { reportRule, replace, type SlipFix } from '../rule.js';

type Id = 'title-mismatch';

/** 标题写了两遍，两遍的字不一样。A short headline that stands whole inside the full title is none. */
export const titleMismatch = reportRule({
  id: 'title-mismatch',
  severity: 'warning',
  inputs: { header },
  *check({ header: { titles } }) {
    const [first, ...others] = titles;
    if (!first) return;
    for (const other of others) {
      const a = plain(first.text);
      const b = plain(other.text);
      const shared = nearCopy(a, b);
      if (!shared || shared.after < SAME_GENRE || a.includes(b) || b.includes(a)) continue;
      yield {
        span: first.span,
        message: ['differ', { here: differing(a, shared), there: differing(b, shared) }],
        related: [{ span: other.span, message: ['other'] }],
        fixes: [...copyTo(first, other, 'fixFirst'), ...copyTo(other, first, 'fixSecond')],
      };
    }
  },
});

/** The two end with the same kind of document. */
const SAME_GENRE = 2;
const AROUND = 2;

/** Width and punctuation are other rules' business. */
function plain(title: string): string {
  return title.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words that differ, with two characters on either side. */
function differing(title: string, { before, after }: { readonly before: number; readonly after: number }): string {
  const start = Math.max(0, before - AROUND);
  const end = Math.min(title.length, title.length - after + AROUND);
  return `${start > 0 ? '…' : ''}${title.slice(start, end)}${end < title.length ? '…' : ''}`;
}

function copyTo(target: Title, source: Title, title: 'fixFirst' | 'fixSecond'): readonly SlipFix<Id>[] {
  if (target.lines.length > 1) return [];
  return [{ title: [title, { title: source.text }], safe: false, edits: replace(target.span, source.text) }];
}
