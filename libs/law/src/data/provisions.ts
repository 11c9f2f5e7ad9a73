/** What a number behind an article counts: its paragraphs 款, or the items 项 of its only, or first, paragraph. */
export type Provision = '款' | '项';

/**
 * By statute, without its edition, and article: where the structure of the article is certain. Of two numbers the first
 * always counts paragraphs and the second items.
 */
export const provisions: Readonly<Record<string, Readonly<Record<string, Provision>>>> = {
  行政处罚法: {
    '37': '款',
    '42': '项',
    '48': '款',
    '51': '项',
    '55': '款',
    '64': '项',
    '67': '款',
    '73': '款',
    '76': '项',
  },
  行政许可法: { '32': '项', '42': '款', '48': '项', '50': '款' },
  行政强制法: { '39': '款', '56': '款', '58': '款' },
  行政复议法: { '20': '款', '32': '款', '62': '款' },
  行政诉讼法: { '46': '款', '48': '款' },
  社会保险法: { '57': '款' },
  劳动合同法: { '14': '款', '41': '款', '50': '款', '84': '款', '92': '款' },
  劳动保障监察条例: { '27': '款' },
  劳动争议调解仲裁法: { '27': '款', '49': '款' },
  工伤保险条例: { '17': '款', '20': '款', '62': '款' },
  禁止使用童工规定: { '6': '款' },
};
