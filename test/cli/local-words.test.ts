import assert from 'node:assert/strict';
import { hegao, workplace, type Workplace } from './hegao.js';
import { readJson } from './json-output.js';

const REPORT = '青山县人民政府关于2024年法治政府建设情况的报告\n\n一、主要举措\n在布署村开展宣传，建成综治中心3个。\n';

suite('command line: the own words of a folder', function () {
  this.timeout(60_000);

  let place: Workplace;
  setup(() => (place = workplace({ '报告.txt': REPORT })));
  teardown(() => place.remove());
  const run = () => hegao(['check', '--format', 'json', '--fail-on', 'never', '报告.txt'], { cwd: place.path });
  const words = (stdout: string) =>
    readJson(stdout).files.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === 'confusable-word').map(({ message }) => message),
    );

  test('right ones are not told, wrong ones are', () => {
    assert.match(words(run().stdout).join(), /“布署”应为“部署”/u);
    place.write('.hegao/words.tsv', '词语\t改为\n布署村\n综治中心\t社会治安综合治理中心\n');
    const { stdout, stderr } = run();
    assert.equal(stderr, '');
    assert.deepEqual(words(stdout), ['“综治中心”应为“社会治安综合治理中心”（见本单位词表）。']);
  });

  test('a line with a mistake is told', () => {
    place.write('.hegao/words.tsv', '词语\t改为\n甲\n');
    assert.match(run().stderr, /\.hegao\/words\.tsv:2:1：“词语”至少两个字/u);
  });
});
