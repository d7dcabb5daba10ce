/** Sentences with one finding each, of rules that tell every place by itself. */
const faults: readonly ((number: number) => string)[] = [
  (number) => `其中，办理案件${number + 60}件，包括一般程序${number}件、简易程序55件。`,
  (number) => `群众满意率达${number + 101}%。`,
  (number) => `安全事故比上年减少${number + 1}倍。`,
  (number) => `整治隐患约${number * 10}余处。`,
  (number) => `完成投资${number + 3}.5万元（${number}35元）。`,
];
/** So many lines of a report have a finding that no other one takes in: one in seven kilobytes. */
const linesToOne = 18;

/**
 * Many reports in one text have fewer findings than each of them alone, since those of a mechanical rule are told together and much is only
 * missed at the end of a report. This makes up for it.
 */
export function withFaults(text: string): string {
  let count = 0;
  return text
    .split('\n')
    .map((line, index) => {
      if (index % linesToOne !== linesToOne - 1 || !line.endsWith('。')) return line;
      count++;
      return line + faults[count % faults.length]!((count % 83) + 7);
    })
    .join('\n');
}
