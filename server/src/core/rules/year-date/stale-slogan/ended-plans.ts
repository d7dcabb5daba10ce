import { matchesOf } from '../../../text/matches.js';
import { dayOf, yearOf } from '../../../chinese/calendar.js';
import { keptByParagraph } from '../../../paragraph/kept.js';
import { locate, within, type PlacedSpan } from '../../../paragraph/placed.js';
import { sentenceAt } from '../../../paragraph/sentences.js';
import { linesWith, question } from '../../../questions/question.js';
import { body } from '../../../report/sign-off.js';
import { isAllSince } from '../../../report/time/all-since.js';
import { timeline } from '../../../report/time/read-timeline.js';
import { readingsOf } from '../../../report/time/timeline.js';
import { yearsDisputed } from '../../../report/years/disputed-years.js';
import type { Span } from '../../../text/span.js';

/** A plan that is carried out years after the last of those in its name: 落实《…三年行动方案（2019—2021年）》 in 2024. */
export interface EndedPlan {
  /** The years in its name, as written. */
  readonly found: string;
  readonly span: PlacedSpan;
  readonly last: number;
  readonly year: number;
}

const YEARS = /[（(](?<years>20\d\d年?[-—－–~～至]{1,2}(?<last>20\d\d)年?)[）)]/gu;
const CARRIED_OUT = /(?:落实|贯彻|实施|推进|执行|按照|根据|围绕|对照)[^，。；]{0,40}$/u;
const LOOKS_BACK = /以来|总结|验收|收官|圆满|历史|曾|当时|回顾|完成|评估|经验|成果|延续|接续|衔接|期间|制定|编制|出台|印发|修编|调整/u;
/** Who carries a plan out in the year after its last one winds it up. */
const YEARS_TO_END = 1;

interface NamedPlan {
  readonly span: Span;
  readonly last: number;
}

const plansIn = keptByParagraph((paragraph): readonly NamedPlan[] => {
  const { text, sentences } = paragraph;
  return matchesOf(YEARS, text).flatMap((match): readonly NamedPlan[] => {
    const sentence = sentenceAt(sentences, match.index);
    if (LOOKS_BACK.test(paragraph.slice(sentence)) || !CARRIED_OUT.test(text.slice(sentence.start, match.index))) return [];
    const { years, last } = match.groups!;
    const start = match.index + 1;
    return [{ span: { start, end: start + years!.length }, last: Number(last) }];
  });
});

const linesWithPlans = linesWith('lines with plans that are carried out', (paragraph) => plansIn(paragraph).length > 0);

export const endedPlans = question('ended plans', { linesWithPlans, body, timeline, yearsDisputed }, (given): readonly EndedPlan[] => {
  const lines = within(given.linesWithPlans, given.body);
  if (lines.length === 0 || given.yearsDisputed) return [];
  const { timeline: when } = given;
  return lines.flatMap((at) =>
    plansIn(at.paragraph).flatMap(({ span, last }) => {
      const told = when.at(at, span.start);
      if (!told || !isAllSince(told, when.period, dayOf(last + 1 + YEARS_TO_END, 1, 1))) return [];
      const year = Math.min(...readingsOf(told).map(({ from }) => yearOf(from)));
      return [{ found: at.paragraph.slice(span), span: locate(at, span), last, year }];
    }),
  );
});
