import { loadModules } from '../load-core.mjs';

const FIGURES = 'server/src/core/figures';
const core = await loadModules(
  'server/src/core/config/settings.ts',
  'server/src/core/pipeline/read-text.ts',
  'server/src/core/pipeline/resolve.ts',
  'server/src/core/paragraph/placed.ts',
  `${FIGURES}/reading/reading.ts`,
  `${FIGURES}/claims/claims.ts`,
  `${FIGURES}/judge/judge.ts`,
  `${FIGURES}/judge/shapes.ts`,
  `${FIGURES}/judge/thresholds.ts`,
  `${FIGURES}/judge/verdicts.ts`,
);
export const { LEAST_TOLD, SHAPES, TOLD } = core;

const WORDS = 24;

/**
 * What becomes of every claim of a text: it holds, it has another reading, or it has odds. Those that would be told, were the threshold low
 * enough, are marked: of claims that share a number it is only the surest.
 */
export function weigh(text, language) {
  const { revision } = core.readDocument(text, language, core.defaultSettings);
  const places = new core.Resolver(revision);
  return revision.lines.all.flatMap((at) => {
    const reading = core.readingOf(at.paragraph);
    const judged = core.claimsIn(reading).map((claim) => ({ claim, verdict: core.judge(claim, reading.text, 0) }));
    const surest = new Set(core.surestOf(judged.flatMap(({ verdict }) => verdict ?? [])));
    return judged.map(({ claim, verdict }) => ({
      shape: claim.shape,
      key: `${claim.rule} ${claim.shape} ${claim.operands.map(({ order }) => order).join()}`,
      holds: verdict?.holds === true,
      odds: verdict && !verdict.holds ? verdict.odds : undefined,
      surest: surest.has(verdict),
      severity: verdict?.severity,
      words: wordsOf(claim, reading.text),
      start: () => places.span(core.locate(at, claim.operands[0].quantity.number)).start,
    }));
  });
}

/** The words round all the numbers of a claim, the numbers in brackets. */
function wordsOf({ operands }, text) {
  const numbers = operands.map(({ quantity }) => quantity.number).sort((a, b) => a.start - b.start);
  let from = Math.max(0, numbers[0].start - WORDS);
  let words = '';
  for (const { start, end } of numbers) {
    words += `${text.slice(from, start)}【${text.slice(start, end)}】`;
    from = end;
  }
  return words + text.slice(from, from + WORDS);
}
