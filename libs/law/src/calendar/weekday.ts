/** ISO weekday of an epoch day: 1 Monday … 7 Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

const names = ['', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'];

export const weekdayName = (day: number): string => names[weekdayOf(day)] ?? '';
