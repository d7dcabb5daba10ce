/** November, counted from 0: from then on people write about the year that is ending, before that about the one that has ended. */
const turnOfReports = 10;

export function likelyReportYear(today: Date): number {
  return today.getFullYear() - (today.getMonth() >= turnOfReports ? 0 : 1);
}
