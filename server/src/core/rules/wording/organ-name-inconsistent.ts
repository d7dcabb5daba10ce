import { ownNameSlips } from './organ-name-inconsistent/own-name-slips.js';
import { reportRule } from '../rule.js';

/** 发文机关在正文里写成了另一个名称。Other bureaus of the place act in every report, so only a name that must be the issuer's is told. */
export const organNameInconsistent = reportRule({
  id: 'organ-name-inconsistent',
  severity: 'warning',
  inputs: { ownNameSlips },
  *check(given) {
    for (const { name, own, opens, places } of given.ownNameSlips) {
      const [first, ...again] = places;
      yield {
        span: first!,
        message: [opens ? 'opens' : 'near', { name, own }],
        related: again.map((span) => ({ span, message: ['again', { name }] as const })),
        fixes: [
          {
            title: places.length > 1 ? ['fixAll', { own, count: places.length }] : ['fix', { own }],
            safe: false,
            edits: places.map((span) => ({ span, newText: own })),
          },
        ],
      };
    }
  },
});
