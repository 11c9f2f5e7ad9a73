/** 日历订阅地址，只显示这一次 */
export class FeedDto {
  path!: string;
}
