/** A short neutral report without a figure but its date, so that whatever is found about figures comes from the sentence set into it. */
const BEFORE = `青山县人民政府关于法治政府建设情况的报告

市人民政府：

青山县坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻习近平法治思想，认真落实上级关于法治政府建设的各项部署，统筹推进依法行政、执法规范化建设和法治宣传教育，各项工作取得新的进展。现将有关情况报告如下。

一、主要举措和成效

县委、县政府把法治建设摆在全局工作的重要位置，定期听取汇报，研究解决执法队伍、执法装备和执法保障中的突出困难，推动各部门各乡镇把责任落到实处，把压力传导到基层。`;

const AFTER = `上述工作的开展，进一步规范了行政权力运行，增强了干部群众尊法学法守法用法的自觉性，提升了基层治理的法治化水平。

二、存在的不足

对照上级要求和群众期盼，工作中仍有差距，部分单位运用法治思维解决复杂矛盾的能力还需增强，执法人员的业务素质和办案水平有待提高，普法宣传的针对性和实效性还不够强。

三、下一步打算

继续深入学习宣传贯彻习近平法治思想，压实法治建设责任，严格规范公正文明执法，完善矛盾纠纷化解机制，努力为全县高质量发展提供坚实的法治保障。

青山县人民政府
2025年1月15日`;

export interface PlacedSentence {
  readonly text: string;
  readonly start: number;
}

/** Sets the sentence into the report as a body paragraph; `\n` in it begins a new line. */
export function reportAround(sentence: string): PlacedSentence {
  const before = `${BEFORE}\n\n`;
  return { text: `${before}${sentence}\n\n${AFTER}\n`, start: before.length };
}
