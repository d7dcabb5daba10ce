import type { Quantity } from '../chinese/quantities.js';
import type { Paragraph } from '../document/paragraph.js';
import { firstAfter } from './part-chain.js';
import type { Share } from './shares.js';
import { sentenceAt } from './sentences.js';

/** Two counts that a percentage behind 占 is told of, where no 其中 says so. */
type BareShare = Pick<Share, 'part' | 'whole'> & { readonly certain: boolean };

/** 占在编人员的93.8%: what it is a share of stands earlier in the sentence under the same name. */
const NAMED = /^[\p{Script=Han}]{0,4}[，,（(][ ]?占(?<base>[\p{Script=Han}]{2,10}?)(?:总数|总量|总人数|总户数|数|人员|人数)?的[ ]?$/u;
const BARE = /^[\p{Script=Han}]{0,4}[，,（(][ ]?占(?:比)?[ ]?$/u;
/** All there is of them. */
const ALL = /现有|实有|共有|在编|在册/u;
/** Those of them that have something. */
const WHO_HAVE = /^[\p{Script=Han}]{0,4}[，,][ ]?(?:其中)?(?:已)?(?:具有|具备|持有|取得|拥有|获得)[\p{Script=Han}]{1,14}$/u;
const LONGEST_LABEL = 20;
const MOST_BEFORE = 24;

export function bareShareOf(paragraph: Paragraph, index: number): BareShare | undefined {
  const { text, quantities } = paragraph;
  const part = quantities[index - 1];
  if (!part || part.unitClass === '' || part.unitClass === 'percent') return undefined;
  const between = text.slice(part.span.end, quantities[index]!.span.start);
  const base = NAMED.exec(between)?.groups!['base'];
  if (base !== undefined) return shareOfNamed(paragraph, part, base);
  const whole = quantities[index - 2];
  if (!BARE.test(between) || whole?.unitClass !== part.unitClass || !WHO_HAVE.test(text.slice(whole.span.end, part.span.start)))
    return undefined;
  return ALL.test(labelOf(paragraph, whole)) ? { part, whole, certain: false } : undefined;
}

function shareOfNamed(paragraph: Paragraph, part: Quantity, base: string): BareShare | undefined {
  const { start } = sentenceAt(paragraph.sentences, part.span.start);
  const { quantities } = paragraph;
  const before = quantities
    .slice(firstAfter(quantities, start), firstAfter(quantities, part.span.start))
    .slice(-MOST_BEFORE)
    .filter(({ unitClass }) => unitClass === part.unitClass);
  const named = before.filter((one) => labelOf(paragraph, one).endsWith(base));
  const [whole] = named;
  return whole && named.length === 1 ? { part, whole, certain: true } : undefined;
}

/** The words of its clause before a number. */
function labelOf({ text }: Paragraph, { span }: Quantity): string {
  return text
    .slice(Math.max(0, span.start - LONGEST_LABEL), span.start)
    .split(/[。；;，,、：:（）()\d]/u)
    .at(-1)!
    .replace(/(?:总数|总量|人员|人数)?(?:共|有|共有|为|达)?[ ]?$/u, '');
}
