import { fewerTimesThanPersons } from './person-times/fewer-times-than-persons.js';
import { lineRule } from '../rule.js';

/** 同一项活动，人次不会少于人数。 */
export const personTimes = lineRule({
  id: 'person-times',
  severity: 'warning',
  *check(paragraph) {
    for (const { persons, times } of fewerTimesThanPersons(paragraph)) {
      const args = { persons: paragraph.slice(persons.span), times: paragraph.slice(times.span) };
      yield { span: times.span, message: ['fewer', args], related: [{ span: persons.span, message: ['persons', args] }] };
    }
  },
});
