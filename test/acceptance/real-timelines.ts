/** A case that happened, as its published source tells it; by the name of its act log in `timelines/`. */
export interface RealTimeline {
  /** Every day of the source. */
  readonly days: readonly string[];
  /** Those that an act of ours records. */
  readonly recorded: readonly string[];
  /** Those that none records: acts of courts before they end a case, and of others. */
  readonly without: readonly string[];
  /** Norm and article; what courts denied is not among them. */
  readonly findings: readonly string[];
  /** Limits that the source lets us tell, as the assessment says them. */
  readonly limits: readonly string[];
}

export const realTimelines: Readonly<Record<string, RealTimeline>> = {
  // 襄汾: a county court found a fine at the maximum manifestly unfair, for the wages had been paid before the decision
  'xiangfen-2022': {
    days: ['2022-01-10', '2022-01-25', '2022-01-26', '2022-01-28'],
    recorded: ['2022-01-10 OrderRectification', '2022-01-26 VerifyRectification', '2022-01-28 DecidePenalty'],
    without: ['2022-01-25 payment of part of the wages'],
    findings: ['ACC-W3.proportionate 行政处罚法#32'],
    limits: [],
  },
  // 绍兴柯桥: the suit against the fine was dismissed
  'shaoxing-2015': {
    days: ['2015-10-08', '2015-11-17', '2015-11-24', '2015-11-25', '2015-12-28', '2016-02-15'],
    recorded: ['2015-10-08 DecidePenalty', '2015-11-17 RecordLitigation', '2016-02-15 RecordJudgment'],
    without: [
      '2015-11-24 docketing',
      '2015-11-25 service of the suit on the bureau',
      '2015-12-28 sitting of the court',
    ],
    findings: [],
    limits: [],
  },
  // 公安县: the court found facts, procedure and law correct, and allowed the enforcement; its other days are not told
  'gongan-2018': {
    days: ['2018-04-09', '2019-01-21'],
    recorded: ['2018-04-09 OrderRectification'],
    without: ['2019-01-21 news of the ruling'],
    findings: [],
    limits: [],
  },
  // 运城: received by post on the eighth day; whether the court minded cannot be read
  'yuncheng-2019': {
    days: [
      '2019-10-11',
      '2019-10-14',
      '2019-10-14',
      '2019-10-25',
      '2019-10-31',
      '2019-11-19',
      '2019-11-27',
      '2020-01-20',
    ],
    recorded: [
      '2019-10-11 RegisterLead',
      '2019-10-14 FileCase',
      '2019-10-25 OrderRectification',
      '2019-10-31 ServeDocument',
      '2019-11-19 DecidePenalty',
      '2019-11-27 ServeDocument',
    ],
    without: ['2019-10-14 service of the inquiry notice', '2020-01-20 new name of the employer'],
    findings: ['INS-26.penaltyServedInTime 行政处罚法(1996/2009/2017)#40'],
    limits: ['处罚决定书送达（旧） 超期办结（11-27，超1日） yes'],
  },
  // 临清: the windows of the statutes of 1989 and 2012; the operative part of the ruling cannot be read
  'linqing-2014': {
    days: ['2014-07-28', '2014-08-25', '2014-10-10', '2015-01-11', '2015-04-01', '2015-04-01'],
    recorded: [
      '2014-07-28 OrderRectification',
      '2014-08-25 ServeDocument',
      '2014-10-10 ServeDocument',
      '2015-01-11 ServeDocument',
      '2015-04-01 ApplyForEnforcement',
    ],
    without: ['2015-04-01 acceptance by the court'],
    findings: [],
    limits: [
      '直接提起行政诉讼（旧） 已届满（至01-12） unknown',
      '申请法院强制执行 按期办结（04-01） no',
      '催告后方可申请法院执行 按期办结（04-01） no',
    ],
  },
  // 资阳: published by the authority; nobody reviewed it
  'ziyang-2018': {
    days: ['2017-12-21', '2017-12-28', '2018-01-15', '2018-01-26', '2018-05-30'],
    recorded: [
      '2017-12-21 RegisterLead',
      '2017-12-28 FileCase',
      '2018-01-15 ServeRectificationOrder',
      '2018-01-26 ReferCrime',
    ],
    without: ['2018-05-30 publication of a grave violation'],
    findings: [],
    limits: [],
  },
  // 多伦: upheld by two courts in 2013
  'duolun-2013': {
    days: ['2013-04-01', '2013-08-01', '2013-10-21', '2014-07-24'],
    recorded: ['2013-04-01 MakeAdministrativeOrder', '2013-08-01 RecordLitigation', '2013-10-21 RecordJudgment'],
    without: ['2014-07-24 refusal of a retrial'],
    findings: [],
    limits: [],
  },
};
