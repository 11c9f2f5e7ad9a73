/** 补录、更正、作废、确认. */
export const recordActs = {
  names: { correct: '更正记录', void: '作废记录', confirm: '确认补录' },
  short: { correct: '更正', void: '作废', confirm: '确认补录' },
  help: {
    correct:
      '只填写需要更正的内容，不更正的保持原样。原记录不会消失：时间轴上划去原内容，并列出更正后的内容、理由和更正人。',
    void: '作废后，原记录仍在时间轴上，划去并注明理由和作废人；由它推算的期限、阶段随之重新推算。',
    confirm: '请把补录的内容与纸质原件逐项核对。补录人、更正人和实施该行为的人不能确认。',
  },
  about: '所针对的记录',
  reason: { correct: '更正理由', void: '作废理由' },
  remarks: '核对说明',
  onUnchanged: '不填为不更正',
  sealedUnchanged: '已加密：不更正的不填，更正的整项重新填写',
  unknownRecord: '没有这一条记录，或者它不能这样处理。',
  transcribe: '补录纸质文书',
  transcribeHelp:
    '照纸质文书录入已经作出的行为：行为发生之日按文书填写，录入时间由系统记载，两个时间都显示在时间轴上。文书没有写明的，留空。',
  which: '补录哪一项行为',
  whichHelp: '不论现在是否可以办理，都可以补录；依法不能办理的，补录后须由他人核对原件确认。',
  day: '行为发生之日',
  dayHelp: '按纸质文书填写',
  paperReason: '补录理由',
  paperReasonHelp: '例如：停电期间用纸质文书办理',
  original: '原件扫描件',
} as const;
