import { locate, type PlacedParagraph } from '../../paragraph/placed.js';
import { linesWith } from '../../questions/question.js';
import { unknownLawsIn, type UnknownLaw } from './law-name-unknown/unknown-laws.js';
import { reportRule } from '../rule.js';

const linesWithUnknownLaws = linesWith('lines with unknown laws', (paragraph) => unknownLawsIn(paragraph).length > 0);

/** 书名号里的法律名称应与公布的一致。 */
export const lawNameUnknown = reportRule({
  id: 'law-name-unknown',
  severity: 'warning',
  inputs: { linesWithUnknownLaws },
  *check(given) {
    for (const [{ at, law }, ...again] of byName(given.linesWithUnknownLaws)) {
      const places = [{ at, law }, ...again];
      const { name: found, expected } = law;
      yield {
        span: locate(at, law.span),
        message: expected === undefined ? ['discipline', { found }] : ['near', { found, expected, sort: sortOf(found) }],
        related: again.map((other) => ({ span: locate(other.at, other.law.span), message: ['again'] as const })),
        fixes:
          expected === undefined
            ? []
            : [
                {
                  title: again.length > 0 ? (['fixAll', { expected, count: places.length }] as const) : (['fix', { expected }] as const),
                  safe: false,
                  edits: places.map((place) => ({ span: locate(place.at, place.law.span), newText: expected })),
                },
              ],
        ...(law.isFar ? { severity: 'information' } : {}),
      };
    }
  },
});

interface PlacedLaw {
  readonly at: PlacedParagraph;
  readonly law: UnknownLaw;
}

function byName(paragraphs: readonly PlacedParagraph[]): Iterable<readonly [PlacedLaw, ...PlacedLaw[]]> {
  const names = new Map<string, [PlacedLaw, ...PlacedLaw[]]>();
  for (const at of paragraphs) {
    for (const law of unknownLawsIn(at.paragraph)) {
      const known = names.get(law.name);
      if (known) known.push({ at, law });
      else names.set(law.name, [{ at, law }]);
    }
  }
  return names.values();
}

function sortOf(name: string): string {
  return name.endsWith('法') ? '法律' : '法规';
}
