import { reportKinds } from '../core/index.js';

export function generalHelp(): string {
  return `核稿（hegao）：检查公文报告稿的结构、序号、年份、数字、标点和用语。只在本机运行，不联网。

用法：
  hegao check [选项] 文件|文件夹|通配符|- …    检查报告
  hegao check --help                           检查命令的全部选项
  hegao --help                                 本页
  hegao --version                              版本号

例：
  hegao check 年度报告.txt
  hegao check --fix 年度报告.md
  hegao check --annotate 年度报告.docx
  hegao check --kind rule-of-law-annual 报告/
`;
}

export function checkHelp(): string {
  const kinds = reportKinds.map(({ id, name }) => `                             ${id}  ${name}`).join('\n');
  return `检查报告稿，列出问题的位置、内容和依据。

用法：
  hegao check [选项] 文件|文件夹|通配符|- …

检查什么：
  文件                     .docx .docm .doc .wps（Word、WPS）、.md .markdown（Markdown）、.gw .gongwen（公文）、
                           .txt 等纯文本；写明的文件一定检查
  文件夹、通配符           其中的上述文件；不像报告的自动跳过
  -                        标准输入
  编码                     UTF-8、UTF-16（有 BOM）、GB18030（含 GBK）自动识别
  Word、WPS                按看到的文字检查，自动编号也算在内；宏不运行；图片、页眉页脚、批注不检查
  PDF、OFD、RTF            不能直接检查，请找到原稿或另存为 .docx

选项：
  --format FORMAT          输出格式：text（默认，给人看）、json、sarif、github、junit
  --kind KIND              报告种类，写代号或名称都行；不写则自动判断：
${kinds}
  --fail-on LEVEL          有此级别及以上的问题时退出状态为 1：
                             error 错误（默认）、warning 警告、information 提示、hint 建议、never 从不
  --fix                    自动修改不影响文意的问题，保留原编码和换行；用于 - 时，改好的全文写到标准输出
  --annotate               给 .docx 写一份带批注的副本（文件名加“（核稿批注）”），每个问题一条批注；与 --fix 同用时，
                           不影响文意的修改以修订写入副本；原文件不动
  --config FILE            配置文件；不写则从文件所在文件夹逐级向上找 .hegao.json
  --stdin-filename NAME    检查标准输入时当作这个文件名（决定按哪种格式读、用哪个配置）
  -h, --help               本页
  -v, --version            版本号

退出状态：
  0  没有 --fail-on 级别及以上的问题
  1  有
  2  用法、配置有误，或有文件不能检查
`;
}
