/** A draft with one gap in its numbering (一、二、四) and one sum that is wrong (3 + 4 is not 9). */
export const faultyDraft = `青山县2023年法治政府建设年度报告

青州市人民政府：

现将我县2023年法治政府建设情况报告如下：

一、推进法治政府建设的主要举措和成效

（一）坚持党的领导。县委全面依法治县委员会专题研究法治政府建设工作，压实各部门责任。

（二）严格规范执法。全年办理行政处罚案件9件，其中简易程序3件、普通程序4件。

二、存在的不足和原因

部分单位法治意识不强，执法力量薄弱，主要原因是学习培训不够经常、不够系统。

四、下一年度推进法治政府建设的主要安排

2024年，我县将加强执法人员培训，完善行政执法监督机制，提升依法行政水平。

青山县人民政府
2024年1月15日
`;

export const reportUri = 'file:///drafts/report.gw';
export const gap = 'numbering-sequence';
