import type { PowerItemData } from '../../catalogue/power-item.js';

/** Administrative penalties. 行政处罚，第4–39项 */
export const penaltyItems: readonly PowerItemData[] = [
  {
    "no": 4,
    "nameZh": "对用人单位扣押劳动者居民身份证等证件、以担保或者其他名义向劳动者收取财物、劳动者依法解除或者终止劳动合同后扣押劳动者档案或者其他物品的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214001000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国劳动合同法",
        "decree": "主席令第73号(2012修正)",
        "article": "第八十四条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": true
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "调查",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "追责情形本行可见到第10项，其余按同类12项补"
    ]
  },
  {
    "no": 5,
    "nameZh": "对未经许可擅自经营劳务派遣业务，或者劳务派遣单位、用工单位违反劳务派遣有关规定的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214002000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国劳动合同法",
        "decree": "主席令第73号(2012修正)",
        "article": "第九十二条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "调查",
      "审查",
      "告知",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": []
  },
  {
    "no": 6,
    "nameZh": "对用人单位违反劳动合同法有关建立职工名册规定的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214003000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国劳动合同法实施条例",
        "decree": "国务院令第535号",
        "article": "第三十三条",
        "doubt": "源文件实施依据为空，按法条推定",
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "调查",
      "告知",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "medium",
    "garbled": true,
    "notes": [
      "实施依据列为空",
      "第4项与第5项追责文字串行（4写成“不具备行政处罚种类、幅度”）",
      "追责情形本行可见到第11项，其余按同类12项补",
      "幅度已由公开网页核对"
    ]
  },
  {
    "no": 7,
    "nameZh": "对未经许可和登记，擅自从事职业中介活动的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214004000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国就业促进法",
        "decree": "2007年通过,2015年修正",
        "article": "第六十四条",
        "doubt": "源文件仅存残句，条号推定",
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "告知",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "medium",
    "garbled": false,
    "notes": [
      "追责情形本行可见到第11项，其余按同类12项补"
    ]
  },
  {
    "no": 8,
    "nameZh": "对职业中介机构提供虚假就业信息、为无合法证照的用人单位提供职业中介服务、伪造、涂改、转让职业中介许可证的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214005000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国就业促进法",
        "decree": "2007年通过,2015年修正",
        "article": "第六十五条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "调查",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "medium",
    "garbled": true,
    "notes": [
      "追责情形本行可见到第10项，其余按同类12项补"
    ]
  },
  {
    "no": 9,
    "nameZh": "对职业中介机构扣押劳动者证件、向劳动者收取押金的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214006000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国就业促进法",
        "decree": "2007年通过,2015年修正",
        "article": "第六十六条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": true
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "告知",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "medium",
    "garbled": true,
    "notes": [
      "追责情形本行可见到第11项，其余按同类12项补"
    ]
  },
  {
    "no": 10,
    "nameZh": "对用人单位不办理社会保险登记的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214007000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国社会保险法",
        "decree": "2010年通过,2018年修正",
        "article": "第八十四条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "调查",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "追责情形本行可见到第11项，其余按同类12项补"
    ]
  },
  {
    "no": 11,
    "nameZh": "对用人单位未按时足额缴纳社会保险费的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214008000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国社会保险法",
        "decree": "2010年通过,2018年修正",
        "article": "第八十六条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": true
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "审查",
      "告知",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": []
  },
  {
    "no": 12,
    "nameZh": "对违反女职工和未成年人特殊保护规定的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214009000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "劳动保障监察条例",
        "decree": "国务院令第423号",
        "article": "第二十三条",
        "doubt": "源文件首行截断，条号按1000-5000元/人推定",
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": true
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "源文件写“未成年人”，法条为“未成年工”"
    ]
  },
  {
    "no": 13,
    "nameZh": "对用人单位违法延长劳动者工作时间的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214010000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国劳动法",
        "decree": "2018年修正",
        "article": "第九十条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "劳动保障监察条例",
        "decree": "国务院令第423号",
        "article": "第二十五条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "七阶段文本最完整的一行，用作全部处罚项目模板"
    ]
  },
  {
    "no": 14,
    "nameZh": "对职业介绍机构、职业技能培训机构或者职业技能考核鉴定机构违反国家有关职业介绍、职业技能培训或者职业技能考核鉴定规定，以及未经劳动保障行政部门许可从事上述活动的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214011000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "劳动保障监察条例",
        "decree": "国务院令第423号",
        "article": "第二十八条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": []
  },
  {
    "no": 15,
    "nameZh": "对无理抗拒、阻挠实施劳动保障监察，不按要求报送书面材料，隐瞒事实、出具伪证或者隐匿、毁灭证据，经责令改正拒不改正或者拒不履行行政处理决定，打击报复举报人、投诉人的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214012000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "劳动保障监察条例",
        "decree": "国务院令第423号",
        "article": "第三十条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": true
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "追责情形本行可见到第6项，其余按同类12项补"
    ]
  },
  {
    "no": 16,
    "nameZh": "对用人单位应当参加工伤保险而未参加的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214013000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "工伤保险条例",
        "decree": "国务院令第375号",
        "article": "第六十二条第一款",
        "doubt": "源文件如此；条文号实为2010年修订后的586号版",
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "调查",
      "审查",
      "告知",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": []
  },
  {
    "no": 17,
    "nameZh": "对用人单位违反规定，拒不协助社会保险行政部门对事故进行调查核实的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214014000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "工伤保险条例",
        "decree": "国务院令第375号",
        "article": "第六十三条(对应第十九条)",
        "doubt": "源文件如此；条文号实为2010年修订后的586号版",
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": true
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "追责情形本行可见到第10项，其余按同类12项补"
    ]
  },
  {
    "no": 18,
    "nameZh": "对缴费单位未按规定办理社会保险登记、变更登记、注销登记，或者未按规定申报应缴纳的社会保险费数额的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214015000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "社会保险费征缴暂行条例",
        "decree": "国务院令第259号",
        "article": "第二十三条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "调查",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "追责情形本行可见到第10项，其余按同类12项补"
    ]
  },
  {
    "no": 19,
    "nameZh": "对违反规定，发布虚假招生简章、骗取钱财的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214016000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国中外合作办学条例",
        "decree": "国务院令第372号",
        "article": "第五十七条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "调查",
      "审查",
      "告知",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": []
  },
  {
    "no": 20,
    "nameZh": "对用人单位招用人员时提供虚假招聘信息、发布虚假招聘广告，招用无合法身份证件的人员，以招用人员为名牟取不正当利益或者进行其他违法活动的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214017000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "就业服务与就业管理规定",
        "decree": "劳动和社会保障部令第28号",
        "article": "第十四条(一)(五)(六)、第六十七条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "调查",
      "审查",
      "告知",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": []
  },
  {
    "no": 21,
    "nameZh": "对用人单位招用人员时违反规定将乙肝病毒血清学指标作为体检标准的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214018000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "就业服务与就业管理规定",
        "decree": "劳动和社会保障部令第28号",
        "article": "第十九条第二款、第六十八条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": true
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "第5-8阶段文字完整，与行36同为模板来源"
    ]
  },
  {
    "no": 22,
    "nameZh": "对职业中介机构违反规定未明示职业中介许可证、监督电话的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214019000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "就业服务与就业管理规定",
        "decree": "劳动和社会保障部令第28号",
        "article": "第五十三条、第七十一条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": true
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "medium",
    "garbled": true,
    "notes": []
  },
  {
    "no": 23,
    "nameZh": "对职业中介机构违反规定未建立服务台账，或者虽建立服务台账但未记录服务对象、服务过程、服务结果和收费情况的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214020000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "就业服务与就业管理规定",
        "decree": "劳动和社会保障部令第28号",
        "article": "第五十四条、第七十二条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": true
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "调查",
      "审查",
      "告知",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": []
  },
  {
    "no": 24,
    "nameZh": "对职业中介机构在职业中介服务不成功后未向劳动者退还所收取的中介服务费的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214021000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "就业服务与就业管理规定",
        "decree": "劳动和社会保障部令第28号",
        "article": "第五十五条、第七十三条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "调查",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "追责情形本行可见到第10项，其余按同类12项补"
    ]
  },
  {
    "no": 25,
    "nameZh": "对职业中介机构发布的就业信息中包含歧视性内容，介绍未满16周岁的未成年人就业，为无合法身份证件的劳动者提供中介服务，介绍劳动者从事法律、法规禁止从事的职业，以暴力、胁迫、欺诈等方式进行职业中介活动等的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214022000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "就业服务与就业管理规定",
        "decree": "劳动和社会保障部令第28号",
        "article": "第五十八条、第七十四条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": true
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": []
  },
  {
    "no": 26,
    "nameZh": "对用人单位违反规定未及时为劳动者办理就业登记手续的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214023000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "就业服务与就业管理规定",
        "decree": "劳动和社会保障部令第28号",
        "article": "第六十二条、第七十五条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "调查",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "追责情形本行可见到第10项，其余按同类12项补"
    ]
  },
  {
    "no": 27,
    "nameZh": "对缴费单位伪造、变造社会保险登记证，未按规定从缴费个人工资中代扣代缴社会保险费，未按规定向职工公布本单位社会保险费缴纳情况的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214024000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "社会保险费征缴监督检查办法",
        "decree": null,
        "article": "第十四条",
        "doubt": "源文件写国务院令第259号，实为劳动和社会保障部令第3号（1999）",
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": true
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "调查",
      "审查",
      "告知",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": []
  },
  {
    "no": 28,
    "nameZh": "对违反规定，人才中介服务机构擅自扩大许可业务范围、不依法接受检查或者提供虚假材料、不按规定办理许可证变更等手续的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214025000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "人才市场管理规定",
        "decree": "人事部、国家工商总局令第1号(2001),2015修订",
        "article": "第三十四条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": true
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "审查",
      "告知",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": []
  },
  {
    "no": 29,
    "nameZh": "对违反规定，人才中介服务机构超出许可业务范围接受代理业务的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214026000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "人才市场管理规定",
        "decree": "人事部、国家工商总局令第1号(2001),2015修订",
        "article": "第三十六条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "与第28项“擅自扩大许可业务范围”行为相近，须防同一行为重复处罚",
      "追责情形本行可见到第10项，其余按同类12项补"
    ]
  },
  {
    "no": 30,
    "nameZh": "对违反规定，用人单位以民族、性别、宗教信仰为由拒绝聘用或者提高聘用标准，招聘不得招聘人员，以及向应聘者收取费用或者采取欺诈等手段谋取非法利益的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214027000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "人才市场管理规定",
        "decree": "人事部、国家工商总局令第1号(2001),2015修订",
        "article": "第三十七条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": true
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "调查",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "追责情形本行可见到第11项，其余按同类12项补"
    ]
  },
  {
    "no": 31,
    "nameZh": "对违反规定，经营性职业中介机构发布包含歧视性内容的就业信息、超出职业中介许可范围经营、与用人单位恶意串通侵害劳动者合法权益、介绍未满16周岁的人员就业的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214028000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "甘肃省就业促进条例",
        "decree": "省人大常委会公告第25号(2010);已于2021年修订(公告第74号,2021-10-01施行)",
        "article": "第五十四条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "调查",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "追责情形本行可见到第6项，其余按同类12项补"
    ]
  },
  {
    "no": 32,
    "nameZh": "对违反规定，伪造、涂改、转让、买卖就业失业登记证的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214029000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "甘肃省就业促进条例",
        "decree": "省人大常委会公告第25号(2010);已于2021年修订(公告第74号,2021-10-01施行)",
        "article": "第五十五条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "low",
    "garbled": false,
    "notes": [
      "罚幅不可读",
      "省条例2021年已修订，本项可能已失效"
    ]
  },
  {
    "no": 33,
    "nameZh": "对培训机构采取虚报培训人数或者培训时间等手段套取政府培训补贴的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214030000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "甘肃省就业促进条例",
        "decree": "省人大常委会公告第25号(2010);已于2021年修订(公告第74号,2021-10-01施行)",
        "article": "第五十六条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": true
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "追责情形本行可见到第10项，其余按同类12项补"
    ]
  },
  {
    "no": 34,
    "nameZh": "对以欺诈、伪造证明材料或者其他手段骗取社会保险待遇的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214031000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国社会保险法",
        "decree": "2010年通过,2018年修正",
        "article": "第八十八条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "刑法第266条立法解释(2014)",
        "decree": null,
        "article": null,
        "doubt": null,
        "note": "全国人大常委会2014-04-24"
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "调查",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "追责情形本行可见到第10项，其余按同类12项补"
    ]
  },
  {
    "no": 35,
    "nameZh": "对用人单位申报缴纳社会保险费时瞒报工资总额或者职工人数，骗取社会保险待遇或者社会保险基金支出的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214032000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "劳动保障监察条例",
        "decree": "国务院令第423号",
        "article": "第二十七条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "刑法第266条立法解释(2014)",
        "decree": null,
        "article": null,
        "doubt": null,
        "note": "全国人大常委会2014-04-24"
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "审查",
      "告知",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": []
  },
  {
    "no": 36,
    "nameZh": "对不符合享受失业保险待遇条件，骗取失业保险金和其他失业保险待遇的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620114033000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "失业保险条例",
        "decree": "国务院令第258号",
        "article": "第二十八条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "刑法第266条立法解释(2014)",
        "decree": null,
        "article": null,
        "doubt": null,
        "note": "全国人大常委会2014-04-24"
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": true
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "调查",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "编码类型段为01（许可），同类为02（处罚），疑源文件或OCR错误",
      "追责情形本行可见到第10项，其余按同类12项补"
    ]
  },
  {
    "no": 37,
    "nameZh": "对社会保险待遇领取人丧失待遇领取资格后，本人或者他人继续领取待遇或者以其他形式骗取社会保险待遇的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214034000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "社会保险稽核办法",
        "decree": "劳动和社会保障部令第16号",
        "article": "第十二条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "刑法第266条立法解释(2014)",
        "decree": null,
        "article": null,
        "doubt": null,
        "note": "全国人大常委会2014-04-24"
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "调查",
      "审查",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "medium",
    "garbled": true,
    "notes": []
  },
  {
    "no": 38,
    "nameZh": "对从事劳动能力鉴定的组织或者个人提供虚假鉴定意见、提供虚假诊断证明、收受当事人财物的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214035000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "工伤保险条例",
        "decree": "国务院令第375号",
        "article": "第六十一条",
        "doubt": "源文件如此；条文号实为2010年修订后的586号版",
        "note": null
      },
      {
        "statute": "刑法第266条立法解释(2014)",
        "decree": null,
        "article": null,
        "doubt": null,
        "note": "全国人大常委会2014-04-24"
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "立案",
      "调查",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "追责情形本行可见到第10项，其余按同类12项补"
    ]
  },
  {
    "no": 39,
    "nameZh": "对用人单位、工伤职工或者其近亲属骗取工伤保险待遇，医疗机构、辅助器具配置机构骗取工伤保险基金支出的处罚",
    "type": "penalty",
    "code": "11622301566438677P4620214036000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "工伤保险条例",
        "decree": "国务院令第375号",
        "article": "第六十条",
        "doubt": "源文件如此；条文号实为2010年修订后的586号版",
        "note": null
      },
      {
        "statute": "刑法第266条立法解释(2014)",
        "decree": null,
        "article": null,
        "doubt": null,
        "note": "全国人大常委会2014-04-24"
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": true
    },
    "stages": "ST-PENALTY-7",
    "stagesFilled": [
      "调查",
      "审查",
      "告知",
      "决定",
      "送达",
      "执行"
    ],
    "clauseList": "PEN12",
    "subItems": [],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "追责情形缺第6项（违反法定程序），按同类补"
    ]
  }
];
