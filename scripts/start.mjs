// Builds the product, packs the extension, checks the sample reports and tells how to go on.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { must, run } from './run.mjs';

must('node', ['scripts/package.mjs']);
const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const vsix = `hegao-${version}.vsix`;
run('node', ['dist/cli.js', 'check', '--fail-on', 'never', 'samples']);
const hasCode = spawnSync('code', ['--version'], { shell: process.platform === 'win32' }).status === 0;
if (hasCode) {
  must('code', ['--install-extension', vsix, '--force']);
  must('code', ['samples']);
  console.log('\n核稿已装入 VS Code，示例文件夹 samples 已打开：点开任一份报告，就能看到下划线和“问题”面板。');
} else {
  console.log(`\n扩展已打包：${vsix}`);
  console.log('装入 VS Code：在扩展面板右上角的“…”菜单里选“从 VSIX 安装…”，选中这个文件，再打开 samples 文件夹中的报告。');
  console.log('也可以在终端检查任何文稿：node dist/cli.js check 文稿.txt');
}
