import type { DomainEvent, EventTypes, Instant, Json, PersonId, Sealed } from '#kernel';

// Who read what. Kept out of the cases, in streams of their own: reads-<node>-<boot>. 个人信息保护法 arts. 51, 54.

/** How something was read. The keys are stored for ever. */
export const readKinds = {
  view: '查看',
  list: '列表中列出',
  download: '下载文件',
  unmask: '查看完整个人信息',
  reporter: '查看举报人身份',
  export: '导出卷宗',
} as const;
export type ReadKind = keyof typeof readKinds;

/** What personal data is opened or taken out of the house for. The keys are stored for ever. */
export const purposes = {
  handling: '办理本案',
  dossierReview: '案卷评查',
  supervision: '纪检监察、督查',
  litigation: '行政复议、行政诉讼',
  partyAccess: '当事人依法查阅',
  transfer: '移送、移交',
  personRights: '处理个人信息权利请求',
} as const;
export type Purpose = keyof typeof purposes;

/** Reads of the same kind, by the same person, of the same streams, told once and counted. */
export type ReadEntry = {
  readonly person: PersonId;
  readonly kind: ReadKind;
  /** Method and route. */
  readonly what: string;
  /** The leads and cases that the answer told of; a list is one entry. */
  readonly subjects: readonly string[];
  readonly times: number;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  /** Always there for unmasking, reporters and exports. */
  readonly purpose: Purpose | null;
  /** 事由, sealed under the lead or case that was read. */
  readonly reason: Sealed<string> | null;
};

// FACTS. These names and shapes are stored for ever: change one only together with its upcaster.
export type RecordsRead = DomainEvent<'RecordsRead', { node: string; reads: readonly ReadEntry[] }>;

export const readEventTypes: EventTypes<RecordsRead['type']> = { RecordsRead: { zh: '查阅记录' } };

/** Prefix of the streams that reads stand in. */
export const readsPrefix = 'reads-';

/** What is told of one read. */
export type Read = Pick<ReadEntry, 'person' | 'kind' | 'what' | 'subjects'> & {
  readonly purpose?: Purpose;
  readonly reason?: Sealed<string>;
};

/** The same read again is counted, not told again; a reason is told every time. */
export const keyOfRead = ({ person, kind, what, subjects, purpose, reason }: Read): string =>
  JSON.stringify([person, kind, what, subjects, purpose ?? null, reason?.sealed ?? null] satisfies Json);
