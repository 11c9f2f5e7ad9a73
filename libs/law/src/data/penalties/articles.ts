import { type Basis, type Fen, yuan } from '#kernel';

interface PenaltyArticles {
  /** Days of the decision. */
  readonly from: string;
  readonly to: string | null;
  /** 从轻、减轻. */
  readonly mitigation: Basis;
  /** 擅自改变处罚种类、幅度. */
  readonly kindAndRange: Basis;
  /** 当场处罚 of persons and units. */
  readonly onTheSpot: { readonly basis: Basis; readonly person: Fen; readonly unit: Fen };
  readonly verified: boolean;
}

/** What the penalty law says about amounts, by version. The articles of 1996 are from memory, its amounts at second hand. */
export const penaltyArticles: readonly PenaltyArticles[] = [
  {
    from: '1996-10-01',
    to: '2021-07-14',
    mitigation: '行政处罚法(1996)#27',
    kindAndRange: '行政处罚法(1996)#55(2)',
    onTheSpot: { basis: '行政处罚法(1996)#33', person: yuan(50), unit: yuan(1000) },
    verified: false,
  },
  {
    from: '2021-07-15',
    to: null,
    mitigation: '行政处罚法#32',
    kindAndRange: '行政处罚法#76(2)',
    onTheSpot: { basis: '行政处罚法#51', person: yuan(200), unit: yuan(3000) },
    verified: true,
  },
];
