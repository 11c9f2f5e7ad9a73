/** 行政区划 that a rule applies to, by the shortest code that covers them. */
export const regionNames: Readonly<Record<string, string>> = {
  '13': '河北省',
  '130525': '隆尧县',
  '21': '辽宁省',
  '211321': '朝阳县',
  '33': '浙江省',
  '62': '甘肃省',
};
