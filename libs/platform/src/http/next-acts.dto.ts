import { ApiProperty } from '@nestjs/swagger';
import { ActFormDto } from './form.dto.js';

/** 可以使之成立的行为 */
export class UnlockingActDto {
  act!: string;
  name!: string;
}

/** 一项法定要求对办理的影响 */
export class BlockerDto {
  norm!: string;
  edition!: number;
  /** bars 不得办理，flags 记为问题，hints 提示 */
  level!: string;
  /** 法规#条 */
  basis!: string;
  /** 该要求的一句话 */
  says!: string;
  @ApiProperty({ enum: ['unmet', 'unknown'] })
  verdict!: string;
  /** 需要先查明并记录的事实 */
  missing?: string[];
  /** 显示不符合的记录 */
  seen?: string[];
  /** 具体的不符之处 */
  because?: string[];
  /** 先办理这些行为 */
  @ApiProperty({ type: () => [UnlockingActDto], required: false })
  unlockedBy?: UnlockingActDto[];
  /** 最早符合之日 */
  opensOn?: string;
}

/** 现在可以办理的行为 */
export class OpenActDto extends ActFormDto {
  /** 不影响办理，但不符合或者无法判断的要求 */
  @ApiProperty({ type: () => [BlockerDto] })
  hints!: BlockerDto[];
}

/** 现在依法不得办理的行为 */
export class ClosedActDto {
  act!: string;
  name!: string;
  record!: string | null;
  @ApiProperty({ type: () => [BlockerDto] })
  blockers!: BlockerDto[];
  /** 本案还没有的、办理时需要引用的记录 */
  lacks!: string[];
  /** 没有其他变化时，可以办理或者障碍减少之日 */
  opensOn!: string | null;
}

export class WaitingRoleDto {
  role!: string;
  name!: string;
}

/** 由其他职务办理的行为 */
export class WaitingActDto {
  act!: string;
  name!: string;
  @ApiProperty({ type: () => [WaitingRoleDto] })
  roles!: WaitingRoleDto[];
  /** 现在是否可以由该职务的人员办理 */
  lawful!: boolean;
  @ApiProperty({ type: () => [BlockerDto] })
  blockers!: BlockerDto[];
  lacks!: string[];
}

/** 下一步：现在可以办理的、依法不得办理的、等待其他职务办理的行为 */
export class NextActsDto {
  /** 办理时填入 If-Match */
  head!: string;
  on!: string;
  /** 所依据的法规版本；还没有采用任何版本的为 null */
  law!: string | null;
  @ApiProperty({ type: () => [OpenActDto] })
  open!: OpenActDto[];
  @ApiProperty({ type: () => [ClosedActDto] })
  closed!: ClosedActDto[];
  @ApiProperty({ type: () => [WaitingActDto] })
  waiting!: WaitingActDto[];
}
