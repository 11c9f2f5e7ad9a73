import { type EventId, type LocalDate, type Watch, met, unknown, unmet } from '#kernel';

// Watches 事后检查: what no act can be refused for, to be looked at in papers and in other agencies' files once they are on
// record; those over what is on record already stand in `#accountability`.
// 劳动保障监察条例 arts. 4, 12; 行政处罚法 arts. 20, 21, 50; 拖欠农民工工资失信联合惩戒对象名单管理暂行办法 arts. 5–17.

const shared = { kind: 'watch', edition: 1 } as const;

/** A paper that was made for somebody outside. */
export interface PaperGivenOut {
  readonly event: EventId;
  /** What was filled into it. */
  readonly texts: readonly string[];
  /** Name, number and telephone of the reporter; empty where there is none. */
  readonly reporter: readonly string[];
}

/** 文书不得载有举报人信息. */
export const reporterNotInPapers: Watch<PaperGivenOut> = {
  ...shared,
  id: 'INS-08.reporterNotInPapers',
  basis: '劳动保障监察条例#12',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '送达用人单位的文书不得载有举报人的姓名、证件号码、联系方式。',
  judge: ({ event, texts, reporter }) =>
    reporter.some((mark) => mark !== '' && texts.some((text) => text.includes(mark))) ? unmet(event) : met(event),
};

/** 列入拖欠农民工工资失信联合惩戒名单, step by step; null for what did not happen, undefined for what nobody says. */
export interface DishonestyListing {
  /** Last day of the order to pay, unmet. */
  readonly orderedUntil: LocalDate | null | undefined;
  readonly notifiedOn: LocalDate | null | undefined;
  /** Last day for an objection, and for deciding, by the rulebook. */
  readonly objectionUntil: LocalDate | null | undefined;
  readonly decideBy: LocalDate | null | undefined;
  readonly objectedOn: LocalDate | null | undefined;
  readonly objectionVerifiedOn: LocalDate | null | undefined;
  readonly decidedOn: LocalDate;
  /** Paid and promised before the decision: then it is not listed, unless reasons are given. */
  readonly rectifiedAndPromised: boolean | undefined;
  readonly reasoned: boolean | undefined;
}

/** 失信列入的顺序: order unmet, notice, time to object, answer to the objection, decision in time. */
export const listedInOrder: Watch<DishonestyListing> = {
  ...shared,
  id: 'INS-35.listedInOrder',
  basis: '拖欠农民工工资失信联合惩戒对象名单管理暂行办法#6',
  level: 'flags',
  clauses: ['PEN12-06'],
  says: '列入失信名单应当依次经过责令支付期满、告知、异议期满、异议核实，并在期限内作出决定；已改正并作出承诺的，列入应当说明理由。',
  judge(listing) {
    const { orderedUntil, notifiedOn, objectionUntil, decideBy, objectedOn, objectionVerifiedOn, decidedOn } = listing;
    const because = [
      ...(orderedUntil === null || notBefore(decidedOn, orderedUntil) ? ['责令支付的期限未满'] : []),
      ...(notifiedOn === null || (notifiedOn && notifiedOn > decidedOn) ? ['列入前没有告知'] : []),
      ...(objectionUntil && notBefore(decidedOn, objectionUntil) ? ['异议期未满'] : []),
      ...(objectedOn && objectionVerifiedOn === null ? ['对异议没有核实'] : []),
      ...(decideBy && decidedOn > decideBy ? ['超过期限作出列入决定'] : []),
      ...(listing.rectifiedAndPromised && listing.reasoned === false ? ['已改正并承诺，列入没有说明理由'] : []),
    ];
    if (because.length > 0) return { is: 'unmet', seen: [], because };
    const untold = [
      ...(orderedUntil === undefined ? ['责令支付的期限'] : []),
      ...(notifiedOn === undefined ? ['列入前的告知'] : []),
      ...(objectionUntil === undefined ? ['异议期的届满日'] : []),
      ...(objectedOn && objectionVerifiedOn === undefined ? ['异议的核实'] : []),
      ...(listing.rectifiedAndPromised === undefined ? ['是否改正并承诺'] : []),
    ];
    return untold.length > 0 ? unknown(...untold) : met();
  },
};

const notBefore = (decidedOn: LocalDate, last: LocalDate | undefined): boolean =>
  last !== undefined && decidedOn <= last;

/** Whose name stands under a decision. */
export interface DecisionIssued {
  readonly event: EventId;
  /** 作出决定的机关, as the paper names it; null where it does not say. */
  readonly issuedBy: string | null;
  readonly agency: string;
  /** 委托书, where another organisation acted. */
  readonly entrusted: {
    readonly inWriting: boolean | null;
    readonly published: boolean | null;
    readonly passedOn: boolean | null;
  } | null;
}

/** 委托执法: in writing, published, in the name of the agency, and not passed on. */
export const issuedByAgency: Watch<DecisionIssued> = {
  ...shared,
  id: 'INS-36.issuedByAgency',
  basis: '行政处罚法#20',
  level: 'bars',
  clauses: ['PEN12-04'],
  says: '受委托组织应当在书面、公开的委托范围内，以委托机关的名义作出决定，不得再委托。',
  judge({ event, issuedBy, agency, entrusted }) {
    const because = [
      ...(issuedBy !== null && issuedBy !== agency ? ['决定不是以委托机关的名义作出'] : []),
      ...(entrusted?.inWriting === false ? ['没有书面委托'] : []),
      ...(entrusted?.published === false ? ['委托没有公开'] : []),
      ...(entrusted?.passedOn ? ['受委托组织再委托'] : []),
    ];
    if (because.length > 0) return { is: 'unmet', seen: [event], because };
    if (issuedBy === null) return unknown('作出决定的机关');
    if (entrusted && Object.values(entrusted).includes(null)) return unknown('委托书的内容');
    return met(event);
  },
};

/** Every watch of inspection. */
export const inspectionWatches = [reporterNotInPapers, listedInOrder, issuedByAgency] as const;
