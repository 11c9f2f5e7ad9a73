import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** 从哪里接着读 */
export class EventFeedQueryDto {
  /** 上一页 Link 响应头给出的位置；不填则从头 */
  @IsOptional()
  @IsString()
  @MaxLength(400)
  after?: string;

  /** 最多多少条 */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit?: number;
}
