import { dayInWords, yearOf, type Day } from '../../chinese/calendar.js';
import { wordingIn } from '../../mentions/wording.js';
import { inLineAt } from '../../paragraph/placed.js';
import { facts } from '../../questions/question.js';
import { years } from '../../report/years/years.js';
import type { Severity } from '../../text/severity.js';
import { listSlipsIn } from '../../words/formula-slips.js';
import type { Validity } from '../../words/formulas.js';
import { reportRule, type Message } from '../rule.js';

type Id = 'fixed-phrase';

const wrongFormulas = facts('set wordings that are written otherwise', (paragraph) => {
  const { formulas, members } = wordingIn(paragraph);
  const slips = listSlipsIn(paragraph.text, members);
  const isInList = ({ span }: (typeof formulas)[number]): boolean =>
    slips.some((slip) => slip.span.start <= span.start && span.end <= slip.span.end);
  const told = formulas
    .filter((formula) => !isInList(formula))
    .map(({ entry, span }) => ({
      ...{ kind: 'wording' as const, span: paragraph.inLine(span), found: paragraph.slice(span), expected: entry.right },
      ...{ canonical: entry.canonical, severity: entry.severity, from: entry.from, until: entry.until, source: entry.source },
      edits: [{ span: paragraph.inLine(span), newText: entry.right }],
    }));
  const lists = slips.map(({ kind, list, span, expected, edits }) => ({
    ...{ kind, span: paragraph.inLine(span), found: paragraph.slice(span), expected },
    ...{ canonical: list.canonical, severity: list.severity, from: list.from, until: list.until, source: list.source },
    edits: edits.map((edit) => ({ span: paragraph.inLine(edit.span), newText: edit.newText })),
  }));
  return [...told, ...lists];
});

/** 固定表述。What is set changes with time: a wording is held against reports on the years since it is set, and until it was given up. */
export const fixedPhrase = reportRule({
  id: 'fixed-phrase',
  severity: 'warning',
  inputs: { wrongFormulas, years },
  *check(given) {
    const { reportYear } = given.years;
    for (const { place, fact } of given.wrongFormulas) {
      for (const { kind, span, found, expected, canonical, severity, from, until, source, edits } of fact) {
        if (!isValid({ from, until }, reportYear)) continue;
        const basis = basisOf(from, source);
        yield {
          span: inLineAt(place, span),
          message: messageOf(kind, { canonical, found, expected, basis }),
          severity: severity as Severity,
          fixes:
            edits.length === 0
              ? []
              : [
                  {
                    title: kind === 'order' ? ['fixOrder'] : ['fix', { expected }],
                    safe: false,
                    edits: edits.map((edit) => ({ span: inLineAt(place, edit.span), newText: edit.newText })),
                  },
                ],
        };
      }
    }
  },
});

function messageOf(
  kind: 'wording' | 'order' | 'stranger' | 'missing',
  blanks: { readonly canonical: string; readonly found: string; readonly expected: string; readonly basis: string },
): Message<Id> {
  const { canonical, found, expected, basis } = blanks;
  if (kind === 'order') return ['order', { canonical, basis }];
  return kind === 'missing' ? ['missing', { canonical, expected, basis }] : ['wording', { canonical, found, basis }];
}

/** A report on an earlier year has the wording of that year. */
function isValid({ from, until }: Pick<Validity, 'from' | 'until'>, reportYear: number | undefined): boolean {
  if (reportYear === undefined) return true;
  return (from === undefined || reportYear >= yearOf(from)) && (until === undefined || reportYear <= yearOf(until));
}

function basisOf(from: Day | undefined, source: string): string {
  const parts = [from === undefined ? '' : `${dayInWords(from)}起用`, source === '' ? '' : `见${source}`].filter((part) => part !== '');
  return parts.length === 0 ? '' : `（${parts.join('，')}）`;
}
