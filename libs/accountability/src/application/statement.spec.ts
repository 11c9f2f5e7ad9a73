import { mutations } from '../testing/data/mutations.js';
import { statementOf } from './statement.js';

const statementsOf = (circumstance: string): readonly string[] =>
  mutations
    .find((each) => each.circumstance === circumstance)!
    .fires()
    .findings.filter((found) => found.circumstance === circumstance)
    .map(statementOf);

describe('the statement of a finding', () => {
  it.each([
    ['complaint-unanswered', '“投诉受理并立案”的最后一日为2026-03-09，实际于2026-03-10办结，逾期1日。'],
    ['investigation-late', '“调查完成”的最后一日为2026-06-01，届满时没有办结。'],
    ['fewer-than-two-officers', '2026-03-06 询问：执法人员1人。'],
    ['credential-not-valid', '2026-03-06 询问：1人的执法证有效期为2024-01-01至2026-03-05。'],
    ['acts-before-filing', '2026-03-04 询问：此前没有“批准立案”的记录。'],
    ['heavier-than-notice', '2026-05-14 行政处罚决定：告知罚款10,000.00元，决定罚款10,000.01元。'],
    ['outside-formula', '2026-04-09 处罚处理告知：罚款20,000.01元超过法定幅度2,000元至20,000元。'],
    ['case-idle', '2026-03-25 复查改正情况：此后没有办理记录。'],
    ['back-dated-entry', '2026-11-15 归档（补录）：2026-12-01方才录入，距行为之日16日。'],
    ['record-not-made', '2026-03-06 询问：不符合“询问、检查应当制作笔录”的要求。'],
    ['reporter-identity-read', '2026-03-02 登记线索：登记后，不承办的人员查看了举报人的身份。'],
  ])('of %s is %s', (circumstance, sentence) => expect(statementsOf(circumstance)[0]).toBe(sentence));

  it.each(mutations.map(({ circumstance }) => circumstance))('of %s is a Chinese sentence with its day', (code) => {
    for (const statement of statementsOf(code)) {
      expect(statement).toMatch(/^.*\d{4}-\d{2}-\d{2}.*。$/);
      expect(statement).not.toMatch(/[A-Za-z]|undefined|null|。。|。”|：。/);
    }
  });
});
