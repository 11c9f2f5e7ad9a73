import { type Basis, type Fen, type LocalDate, localDate, yuan } from '#kernel';

/** 当场处罚的罚款上限: the highest fine that may be imposed on the spot, by whom it is imposed on; from that day on. */
export interface OnTheSpotLimit {
  readonly basis: Basis;
  readonly from: LocalDate;
  /** 公民. */
  readonly person: Fen;
  /** 法人或者其他组织. */
  readonly unit: Fen;
}

/** Latest first. */
export const onTheSpotLimits: readonly OnTheSpotLimit[] = [
  { basis: '行政处罚法#51', from: localDate('2021-07-15'), person: yuan(200), unit: yuan(3000) },
  { basis: '行政处罚法(1996)#33', from: localDate('1996-10-01'), person: yuan(50), unit: yuan(1000) },
];
