/** Invented reports. */

/** Its third heading is numbered 四, and so is its fourth. */
export const misnumbered = `青禾县水利局关于2023年度法治政府建设情况的报告

县人民政府：

2023年，县水利局坚持依法治水、依法管水，法治政府建设取得新进展。现将有关情况报告如下：

一、推进法治政府建设的主要举措和成效
（一）健全工作机制。全年召开专题会议4次，研究依法行政工作。
（二）规范行政执法。全年办理行政处罚案件58件，其中一般程序21件、简易程序37件。
（三）加强普法宣传。全年开展普法活动12场，参加干部群众1800人次，发放宣传资料3000份，解答群众咨询260人次，群众对水利法律法规的了解有所增加。

二、存在的不足和原因
一是执法力量不足，主要原因是编制未及时补充。二是普法形式单一，主要原因是经费保障不够。

四、党政主要负责人履行推进法治建设第一责任人职责情况
局主要负责人认真履行第一责任人职责，全年听取法治工作汇报3次。

四、下一年度推进法治政府建设的主要安排
2024年，县水利局将继续加强执法培训，完善执法制度。

青禾县水利局
2024年1月20日
`;

/** Line of the heading 四、 in it, counted from 0. */
export const misnumberedLine = misnumbered.split('\n').findIndex((line) => line.startsWith('四、'));

/** The same as it should be: no error in it. */
export const sound = misnumbered.replace('\n四、', '\n三、');

/** A page as it lies in any folder: no report. */
export const readme = `# 水文数据小工具

四、安装
二、使用

运行 \`npm start\` 即可。
`;
