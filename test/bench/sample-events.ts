import {
  type BureauCode,
  type EditionHash,
  type LocalDate,
  type NewEvent,
  type NormId,
  type PersonId,
  type StreamId,
  commandId,
  eventId,
  streamId,
} from '#kernel';

const officers = ['5b0e9d0c-1111-5111-8111-000000000001', '5b0e9d0c-1111-5111-8111-000000000002'] as PersonId[];
const statement =
  '经询问，示例机械有限公司承认自二〇二六年一月起未按月足额支付其所招用劳动者的工资，涉及生产车间与仓储部门，' +
  '公司陈述其因货款未能收回而周转困难，并提交了工资表、考勤记录与银行流水的复印件，劳动者对所列金额没有异议，' +
  '双方对加班工资的计算基数存在分歧，需要进一步核对排班记录与劳动合同的约定，' +
  '监察员告知其有权进行陈述和申辩，并要求其在限期之内补充提交材料。';

/** About 950 bytes of mostly Chinese data under a full meta: an interview as an inspector would record it. */
export function sampleEvent(n: number): NewEvent {
  const command = commandId('bench', String(n));
  return {
    data: {
      place: '示例县人力资源和社会保障局第二询问室',
      interviewee: { role: '人事负责人', subject: `person-${n % 977}` },
      statement,
      unpaid: { months: ['2026-01', '2026-02'], amount: 532_100 + (n % 1000) },
    },
    meta: {
      id: eventId(command, 0),
      type: 'InterviewRecorded',
      schema: 1,
      bureau: '990101' as BureauCode,
      recordedBy: { person: officers[0]! },
      doneBy: { officers },
      act: 'RecordInterview',
      happenedOn: '2026-03-02' as LocalDate,
      entry: { kind: 'live' },
      commandId: command,
      commandHash: '5f'.repeat(32),
      law: 'ab'.repeat(32) as EditionHash,
      judged: [{ norm: 'INS-07' as NormId, edition: 1, is: 'unknown' }],
      relied: [],
    },
  };
}

/** Made before the clock starts: making them is not what is measured. */
export const sampleEvents = (count: number): NewEvent[] => Array.from({ length: count }, (_, n) => sampleEvent(n));

/** @param family streams of two families are different ones. */
export const sampleStreams = (count: number, family = 'bench stream'): StreamId[] =>
  Array.from({ length: count }, (_, n) => streamId(`inspection-case-${commandId(family, String(n))}`));
