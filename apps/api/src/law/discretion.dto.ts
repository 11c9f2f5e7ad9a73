import { type DiscretionTable, type Law, basisZh, grades, regionName } from '#law';

/** 一个裁量阶次 */
export class BandDto {
  grade!: string;
  /** 减轻、从轻、一般、从重 */
  gradeName!: string;
  /** 适用情形 */
  when!: string;
  /** 法定幅度自下限起的百分比；减轻的为下限的百分比 */
  fromPercent!: number;
  toPercent!: number;
}

/** 一项处罚的各阶次 */
export class PenaltyBandsDto {
  penalty!: string;
  name!: string;
  bands!: BandDto[];
}

/** 一份裁量基准 */
export class DiscretionDto {
  id!: string;
  version!: string;
  name!: string;
  basis!: string;
  /** 适用地区 */
  regions!: string[];
  from!: string;
  to!: string | null;
  /** 已与公布的文本核对 */
  verified!: boolean;
  note!: string | null;
  penalties!: PenaltyBandsDto[];
}

export class DiscretionListDto {
  /** 施行中的法规版本 */
  edition!: string | null;
  tables!: DiscretionDto[];
}

export const discretionOf = (table: DiscretionTable, { penalties: book }: Law): DiscretionDto => ({
  id: table.id,
  version: table.version,
  name: table.nameZh,
  basis: basisZh(table.basis),
  regions: table.regions.map(regionName),
  from: table.inForce.from,
  to: table.inForce.to,
  verified: table.verified,
  note: table.note,
  penalties: table.penalties.map(({ penalty, bands }) => ({
    penalty,
    name: book.penalties.find(({ id, family }) => id === penalty || family === penalty)?.nameZh ?? penalty,
    bands: bands.map((band) => ({ ...band, gradeName: grades[band.grade] })),
  })),
});
