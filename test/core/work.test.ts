import assert from 'node:assert/strict';
import budgets from '../../bench/budgets.json';
import { edited, roundsOfVisits, type Visit } from '../../bench/edits.js';
import { sampleReport } from '../../bench/sample-report.js';
import { createChecker } from '../../server/src/core/index.js';

type Kind = keyof typeof budgets.questions;
const kinds = Object.keys(budgets.questions) as Kind[];
const PLACES = 6;

/** A long report, in which every sixth line has neither figures nor numbers. */
const text = sampleReport(200_000)
  .split('\n')
  .map((line, index) => (index % 6 === 5 && line.length > 60 ? `${line}\n${prose(index)}` : line))
  .join('\n');

function prose(seed: number): string {
  const topic = [...String(seed)].map((digit) => '城水交文林农市应教卫'[Number(digit)]).join('');
  return `坚持问题导向，聚焦${topic}领域群众反映强烈的突出问题，健全部门会商和信息共享机制，推动${topic}工作走深走实，基层治理效能稳步提升。`;
}

/** What keys of one kind cost, at several places of the report. */
function workOf(kind: Kind) {
  const visits = roundsOfVisits(text, PLACES, '').flatMap((round) => round.filter((visit) => visit.kind === kind));
  assert.equal(visits.length, PLACES, `the report has no place for ${kind}`);
  const checker = createChecker('plaintext');
  checker.check(text);
  const work = visits.flatMap((visit) => worked(checker.check, visit));
  const most = (count: (of: (typeof work)[number]) => number): number => Math.max(...work.map(count));
  return {
    chunksRead: most((of) => of.chunksRead),
    linesRead: most((of) => of.linesRead),
    questions: [...new Set(work.flatMap(({ questions }) => questions))].sort(),
    worked: work.map(({ questions }) => questions),
  };
}

function worked(check: ReturnType<typeof createChecker>['check'], { edits, undo }: Visit) {
  let now = text;
  const work = edits.map((edit) => check((now = edited(now, edit))).work);
  check(edited(now, undo));
  return work;
}

/** What a key costs is told by names: a change that makes typing dearer names what it adds. */
suite('core: work done for a key', () => {
  for (const kind of kinds) {
    test(kind, () => {
      const { chunksRead, linesRead, questions, worked } = workOf(kind);
      assert.equal(chunksRead, budgets.chunksRead[kind]);
      assert.equal(linesRead, budgets.linesRead[kind]);
      assert.deepEqual(questions, budgets.questions[kind]);
      for (const names of worked) assert.deepEqual(names, [...new Set(names)], 'a question was worked out twice');
    });
  }

  test('a key in front of everything moves all and asks no more than one in the middle', () => {
    const checker = createChecker('plaintext');
    const [first, ...rest] = text.split('\n');
    checker.check(`前言\n${text}`);
    const { linesRead, questions } = checker.check([`前言甲\n${first!}`, ...rest].join('\n')).work;
    assert.equal(linesRead, 1);
    const dear = ['outline', 'timeline', 'sections', 'repeated indicators', 'series', 'tables'];
    assert.deepEqual(
      questions.filter((name) => dear.includes(name)),
      [],
    );
  });
});
