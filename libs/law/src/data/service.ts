import type { Basis } from '#kernel';

/** How a document reaches a party. 直接、留置、邮寄、电子、公告、张贴 */
export const serviceMethods = ['direct', 'left', 'post', 'electronic', 'publication', 'posted'] as const;
export type ServiceMethod = (typeof serviceMethods)[number];

/** Which law of service applies: civil procedure (penalties, reconsideration, licences) or the arbitration rules. */
export const serviceRegimes = ['civil-procedure', 'arbitration'] as const;
export type ServiceRegime = (typeof serviceRegimes)[number];

interface ServiceTerms {
  readonly basis: Basis;
  /** The day that counts. */
  readonly zh: string;
  /** The family of the rule after whose last day the document counts as served; null when it is served at once. */
  readonly rule: string | null;
}

const civil: Readonly<Record<ServiceMethod, ServiceTerms | null>> = {
  direct: { basis: '民事诉讼法#87', zh: '受送达人签收之日', rule: null },
  left: { basis: '民事诉讼法#89', zh: '留置并记明情况或拍照录像之日', rule: null },
  post: { basis: '民事诉讼法#91', zh: '回执上注明的收件之日', rule: null },
  electronic: { basis: '民事诉讼法#90', zh: '到达受送达人特定系统之日', rule: null },
  publication: { basis: '民事诉讼法#95', zh: '公告发出后期满之日', rule: 'common-service-public-notice' },
  posted: null,
};

/** null where the law knows no such service. CAL-10. */
export const serviceTerms: Readonly<Record<ServiceRegime, Readonly<Record<ServiceMethod, ServiceTerms | null>>>> = {
  'civil-procedure': civil,
  arbitration: {
    ...civil,
    left: { basis: '劳动人事争议仲裁办案规则(部令33号)#20', zh: '留置并拍照录像后期满之日', rule: 'arb-posted-service' },
    posted: { basis: '劳动人事争议仲裁办案规则(部令33号)#20', zh: '张贴并拍照录像后期满之日', rule: 'arb-posted-service' },
  },
};
