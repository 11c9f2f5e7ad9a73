import { Matches } from 'class-validator';

const one = 'inspection-(?:case|lead)-[0-9a-f-]{36}';

export class AheadQueryDto {
  /** 案件、线索的编号，以逗号分隔，最多十个 */
  @Matches(new RegExp(`^${one}(?:,${one}){0,9}$`), { message: '$property 应当是案件、线索的编号，最多十个' })
  of!: string;
}

/** 推进本案的一项行为 */
export class ActAheadDto {
  act!: string;
  name!: string;
  route!: string;
  /** 由何种岗位办理；本人可以办理的为空 */
  waitsFor!: string[];
}

/** 待送达的文书 */
export class UnservedDto {
  name!: string;
  on!: string;
}

export class MatterAheadDto {
  id!: string;
  /** 依法可以办理的下一步，最多两项 */
  next!: ActAheadDto[];
  toServe!: UnservedDto[];
}

export class AheadDto {
  items!: MatterAheadDto[];
}
