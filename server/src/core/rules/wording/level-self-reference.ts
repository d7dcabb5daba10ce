import { levelSlips } from './level-self-reference/level-slips.js';
import { reportRule } from '../rule.js';

/** 自称的层级与发文机关不符：区里的报告写“全县”，镇里的报告写“我乡”。 */
export const levelSelfReference = reportRule({
  id: 'level-self-reference',
  severity: 'warning',
  inputs: { levelSlips },
  *check(given) {
    for (const { kind, expected, isAsked, words } of given.levelSlips) {
      const [first, ...again] = words;
      const { word, right, span } = first!;
      yield {
        span,
        message: [isAsked ? 'asked' : 'level', { word, right }],
        ...(isAsked ? { severity: 'information' as const } : {}),
        related: again.map((other) => ({ span: other.span, message: ['again', { word: other.word }] as const })),
        fixes: [
          {
            title: words.length > 1 ? ['fixAll', { kind, expected, count: words.length }] : ['fix', { right }],
            safe: false,
            edits: words.map((each) => ({ span: each.span, newText: each.right })),
          },
        ],
      };
    }
  },
});
