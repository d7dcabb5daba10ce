/** The sentence tells how an organ came to its name, or of its past. */
export const HISTORY =
  /原|旧|当时|时任|前身|撤销|更名|改名|改为|改革|组建|合并|并入|整合|划转|移交|划入|承接|沿革|历史|遗留|挂牌|加挂|档案|转隶|取消|(?<=[省市县区])前(?=[省市县区])/u;
