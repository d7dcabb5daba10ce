import { inLineAt } from '../../paragraph/placed.js';
import { facts } from '../../questions/question.js';
import { publication } from '../../report/publication.js';
import { reportRule } from '../rule.js';

/** A mark of secrecy is written alone, or with its term behind a star. Source: GB/T 9704—2012 7.2.2. */
const MARK = /^(?:绝密|机密|秘密)(?:[★☆*＊].{0,10}|[（(].{1,8}[）)])?$|(?:绝密|机密|秘密)[★☆]/u;
/** Who may read it. */
const INTERNAL =
  /^[（(【]?(?:内部(?:资料|文件|材料)(?:[，,、 ].{0,12})?|(?:此件)?(?:不得|请勿|严禁)外传|(?:此件|本文)?不予公开|此件不公开|仅供内部(?:参考|使用))[）)】]?[。！!]?$/u;
const LONGEST = 24;

const secretLines = facts('lines with a mark of secrecy', (paragraph) => {
  const { text } = paragraph;
  if (text.length > LONGEST) return undefined;
  const match = MARK.exec(text) ?? INTERNAL.exec(text);
  return match
    ? { span: paragraph.inLine({ start: match.index, end: match.index + match[0].length }), found: match[0], secret: !INTERNAL.test(text) }
    : undefined;
});

/** 密级和“内部资料”等字样，不该出现在公开的文稿里。 */
export const secretMarking = reportRule({
  id: 'secret-marking',
  severity: 'warning',
  inputs: { secretLines, publication },
  *check(given) {
    for (const { place, fact } of given.secretLines) {
      // A secret text is not to be on this machine at all; an internal one may well be.
      if (!fact.secret && given.publication !== 'web') continue;
      yield { span: inLineAt(place, fact.span), message: [fact.secret ? 'secret' : 'internal', { found: fact.found }] };
    }
  },
});
