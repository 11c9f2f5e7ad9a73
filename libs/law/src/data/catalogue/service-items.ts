import type { PowerItemData } from '../../catalogue/power-item.js';

/** Other powers, employment, disputes, personnel. 其他行政权力，第59–80项 */
export const serviceItems: readonly PowerItemData[] = [
  {
    "no": 59,
    "nameZh": "公共就业服务专项活动",
    "type": "other",
    "code": null,
    "codeInferred": null,
    "basis": [
      {
        "statute": "就业服务与就业管理规定",
        "decree": "劳动和社会保障部令第28号",
        "article": "第三十条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "进一步完善公共就业服务体系有关问题的通知",
        "decree": "人社部发〔2012〕103号",
        "article": "七",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "employmentTraining",
      "inferred": false
    },
    "stages": "ST-EVENT-4",
    "stagesFilled": [
      "受理"
    ],
    "clauseList": null,
    "subItems": [],
    "confidence": "medium",
    "garbled": false,
    "notes": [
      "追责列空白",
      "编码不可读：57=017,60=019，中间只有018"
    ]
  },
  {
    "no": 60,
    "nameZh": "就业失业登记",
    "type": "other",
    "code": "11622301566438677P4621014019000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国就业促进法",
        "decree": "2007年通过,2015年修正",
        "article": "第三十五条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "就业服务与就业管理规定",
        "decree": "劳动和社会保障部令第28号",
        "article": "第二十五条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "employmentTraining",
      "inferred": false
    },
    "stages": "ST-EMP-3",
    "stagesFilled": [],
    "clauseList": "EMP4",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": []
  },
  {
    "no": 61,
    "nameZh": "《就业创业证》发放",
    "type": "other",
    "code": "11622301566438677P4621014020000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "就业失业登记证管理暂行办法",
        "decree": "人社部发〔2010〕75号",
        "article": "第三条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "employmentTraining",
      "inferred": false
    },
    "stages": "ST-EMP-3",
    "stagesFilled": [],
    "clauseList": "EMP4",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": []
  },
  {
    "no": 62,
    "nameZh": "创业补贴发放",
    "type": "other",
    "code": "11622301566438677P4621014021000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "就业补助资金管理办法",
        "decree": "财社〔2017〕164号",
        "article": "第四、九条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "就业扶贫政策支持通知",
        "decree": "人社部发〔2018〕46号",
        "article": "二",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "employmentTraining",
      "inferred": false
    },
    "stages": "ST-EMP-3",
    "stagesFilled": [],
    "clauseList": "EMP4",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "正常运营1年以上（高校毕业生、困难人员）；贫困劳动力、返乡创业6个月以上"
    ]
  },
  {
    "no": 63,
    "nameZh": "创业担保贷款贴息对象资格审核",
    "type": "other",
    "code": "11622301566438677P4621014022000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "进一步做好新形势下就业创业工作的意见",
        "decree": "国发〔2015〕23号",
        "article": "八",
        "doubt": null,
        "note": null
      },
      {
        "statute": "实施创业担保贷款支持创业就业工作的通知",
        "decree": "银发〔2016〕202号",
        "article": "七",
        "doubt": null,
        "note": null
      },
      {
        "statute": "创业担保贷款财政贴息工作的通知",
        "decree": "财金〔2018〕22号",
        "article": "九",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "employmentTraining",
      "inferred": false
    },
    "stages": "ST-EMP-3",
    "stagesFilled": [],
    "clauseList": "EMP4",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "贷款最高10万元；人社只审资格，担保基金尽调、银行放贷、财政贴息"
    ]
  },
  {
    "no": 64,
    "nameZh": "对就业困难人员（含建档立卡贫困劳动力）实施就业援助",
    "type": "other",
    "code": null,
    "codeInferred": null,
    "basis": [
      {
        "statute": "就业补助资金管理办法",
        "decree": "财社〔2017〕164号",
        "article": "第二、四、七、八、十一条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "就业扶贫政策支持通知",
        "decree": "人社部发〔2018〕46号",
        "article": "一、三、四、六",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "employmentTraining",
      "inferred": false
    },
    "stages": "ST-EMP-3",
    "stagesFilled": [],
    "clauseList": "EMP4",
    "subItems": [
      {
        "seq": 1,
        "nameZh": "就业困难人员认定",
        "code": "11622301566438677P4621014023000",
        "codeInferred": null,
        "basis": [
          {
            "statute": "就业服务与就业管理规定",
            "decree": "劳动和社会保障部令第28号",
            "article": null,
            "doubt": "条号未载明",
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": null
      },
      {
        "seq": 2,
        "nameZh": "就业困难人员社会保险补贴",
        "code": "11622301566438677P4621014024000",
        "codeInferred": null,
        "basis": [
          {
            "statute": "就业补助资金管理办法",
            "decree": "财社〔2017〕164号",
            "article": "第四、七条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": null
      },
      {
        "seq": 3,
        "nameZh": "公益性岗位补贴",
        "code": null,
        "codeInferred": null,
        "basis": [
          {
            "statute": "就业补助资金管理办法",
            "decree": "财社〔2017〕164号",
            "article": "第四、八条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "就业扶贫政策支持通知",
            "decree": "人社部发〔2018〕46号",
            "article": "四",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": "最长3年，距退休不足5年可至退休",
        "document": null,
        "confidence": "high",
        "note": "标准参照当地最低工资"
      },
      {
        "seq": 4,
        "nameZh": "求职创业补贴",
        "code": null,
        "codeInferred": null,
        "basis": [
          {
            "statute": "就业补助资金管理办法",
            "decree": "财社〔2017〕164号",
            "article": "第二、十一条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "就业扶贫政策支持通知",
            "decree": "人社部发〔2018〕46号",
            "article": "三",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": null
      },
      {
        "seq": 5,
        "nameZh": "吸纳贫困劳动力就业奖补",
        "code": null,
        "codeInferred": null,
        "basis": [
          {
            "statute": "国发〔2017〕28号意见",
            "decree": "国发〔2017〕28号",
            "article": "十三",
            "doubt": null,
            "note": null
          },
          {
            "statute": "就业扶贫政策支持通知",
            "decree": "人社部发〔2018〕46号",
            "article": "一、六",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": null
      }
    ],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "前两子项各占一个主项号（023、024），主项号不止一个；026为第65项，故本项占023-025"
    ]
  },
  {
    "no": 65,
    "nameZh": "劳动人事争议仲裁",
    "type": "other",
    "code": "11622301566438677P4621014026000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国劳动争议调解仲裁法",
        "decree": "2007",
        "article": "第五、八条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "劳动人事争议仲裁办案规则",
        "decree": "人社部令第33号",
        "article": "第三、四条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "labourRights",
      "inferred": false
    },
    "stages": "ST-ARB-3",
    "stagesFilled": [],
    "clauseList": "ARB7",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "权责清单只写立案/审查/送达；调解、组庭、开庭、裁决要从000补"
    ]
  },
  {
    "no": 66,
    "nameZh": "高校毕业生就业服务",
    "type": "other",
    "code": null,
    "codeInferred": "11622301566438677P462101402700Y",
    "basis": [
      {
        "statute": "人力资源市场暂行条例",
        "decree": "国务院令第700号",
        "article": "第四条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "就业补助资金管理办法",
        "decree": "财社〔2017〕164号",
        "article": "第二、四、十一条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "approvals",
      "inferred": false
    },
    "stages": "ST-EMP-3",
    "stagesFilled": [],
    "clauseList": "EMP4",
    "subItems": [
      {
        "seq": 1,
        "nameZh": "高校毕业生接收手续办理",
        "code": null,
        "codeInferred": "11622301566438677P4621014027001",
        "basis": [
          {
            "statute": "人力资源市场暂行条例",
            "decree": "国务院令第700号",
            "article": "第四条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": null
      },
      {
        "seq": 2,
        "nameZh": "就业见习补贴",
        "code": null,
        "codeInferred": "11622301566438677P4621014027002",
        "basis": [
          {
            "statute": "就业补助资金管理办法",
            "decree": "财社〔2017〕164号",
            "article": "第四条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "medium",
        "note": "子项名空白，按依据推定"
      },
      {
        "seq": 3,
        "nameZh": "求职创业补贴",
        "code": null,
        "codeInferred": "11622301566438677P4621014027003",
        "basis": [
          {
            "statute": "就业补助资金管理办法",
            "decree": "财社〔2017〕164号",
            "article": "第二、四、十一条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": null
      },
      {
        "seq": 4,
        "nameZh": "高校毕业生社保补贴",
        "code": null,
        "codeInferred": "11622301566438677P4621014027004",
        "basis": [
          {
            "statute": "就业补助资金管理办法",
            "decree": "财社〔2017〕164号",
            "article": "第四条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": "小微企业招用毕业年度毕业生，1年以上合同，给予1年补贴"
      }
    ],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "行241（求职创业补贴）监管文字误写“就业见习补贴”"
    ]
  },
  {
    "no": 67,
    "nameZh": "职业培训补贴及职业技能鉴定补贴",
    "type": "other",
    "code": null,
    "codeInferred": "11622301566438677P462101402800Y",
    "basis": [
      {
        "statute": "中华人民共和国就业促进法",
        "decree": null,
        "article": "第十五条",
        "doubt": "推定",
        "note": null
      },
      {
        "statute": "就业补助资金管理办法",
        "decree": "财社〔2017〕164号",
        "article": "第二、五、六条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "就业扶贫政策支持通知",
        "decree": "人社部发〔2018〕46号",
        "article": "五",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "employmentTraining",
      "inferred": false
    },
    "stages": "ST-EMP-3",
    "stagesFilled": [],
    "clauseList": "EMP4",
    "subItems": [
      {
        "seq": 1,
        "nameZh": "职业培训补贴申领",
        "code": null,
        "codeInferred": "11622301566438677P4621014028001",
        "basis": [
          {
            "statute": "就业补助资金管理办法",
            "decree": "财社〔2017〕164号",
            "article": null,
            "doubt": "条号未载明",
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": null
      },
      {
        "seq": 2,
        "nameZh": "生活费补贴申领",
        "code": null,
        "codeInferred": "11622301566438677P4621014028002",
        "basis": [
          {
            "statute": "就业补助资金管理办法",
            "decree": "财社〔2017〕164号",
            "article": "第五条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "就业扶贫政策支持通知",
            "decree": "人社部发〔2018〕46号",
            "article": "五",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": null
      },
      {
        "seq": 3,
        "nameZh": "职业技能鉴定补贴申领",
        "code": null,
        "codeInferred": "11622301566438677P4621014028003",
        "basis": [
          {
            "statute": "就业补助资金管理办法",
            "decree": "财社〔2017〕164号",
            "article": "第六条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": null
      }
    ],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "行248、249监管文字误抄“就业见习补贴”"
    ]
  },
  {
    "no": 68,
    "nameZh": "事业单位工作人员申诉、再申诉办理",
    "type": "other",
    "code": "11622301566438677P4621014029000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "事业单位工作人员申诉规定",
        "decree": "人社部发〔2014〕45号",
        "article": "第八条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "事业单位工作人员处分暂行规定",
        "decree": null,
        "article": null,
        "doubt": "名称截断，推定",
        "note": null
      }
    ],
    "unit": {
      "kind": "personnel",
      "inferred": false
    },
    "stages": "ST-GEN-4",
    "stagesFilled": [],
    "clauseList": "GEN6",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": []
  },
  {
    "no": 69,
    "nameZh": "流动人员人事档案管理",
    "type": "other",
    "code": "11622301566438677P4621014030000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "人力资源市场暂行条例",
        "decree": "国务院令第700号",
        "article": "第十五条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "进一步加强流动人员人事档案管理服务工作的通知",
        "decree": "人社部发〔2014〕90号",
        "article": null,
        "doubt": "文号截断，按000补",
        "note": null
      }
    ],
    "unit": {
      "kind": "personnel",
      "inferred": false
    },
    "stages": "ST-GEN-4",
    "stagesFilled": [
      "决定",
      "监管"
    ],
    "clauseList": "GEN6",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "公共机构不得收费"
    ]
  },
  {
    "no": 70,
    "nameZh": "职业技能考核鉴定机构备案",
    "type": "other",
    "code": "11622301566438677P4621014031000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国劳动法",
        "decree": "2018修正",
        "article": "第六十九条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "实行职业技能考核鉴定机构备案管理的通知",
        "decree": "人社部发〔2019〕30号",
        "article": "一",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "employmentTraining",
      "inferred": false
    },
    "stages": "ST-GEN-4",
    "stagesFilled": [],
    "clauseList": "GEN6",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": []
  },
  {
    "no": 71,
    "nameZh": "遗失技能人员职业资格证书补发",
    "type": "other",
    "code": "11622301566438677P4621014032000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "技能人员职业资格证书发放管理有关工作的通知",
        "decree": "人社厅发〔2018〕42号",
        "article": "五",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "employmentTraining",
      "inferred": false
    },
    "stages": "ST-GEN-4",
    "stagesFilled": [
      "审查",
      "决定",
      "监管"
    ],
    "clauseList": "GEN6",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "在国家目录内的补发沿用原编码并备注；目录外改出具书面证明"
    ]
  },
  {
    "no": 72,
    "nameZh": "职业技能考核鉴定",
    "type": "other",
    "code": "11622301566438677P4621014033000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国劳动法",
        "decree": "2018修正",
        "article": "第六十九条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "职业技能鉴定规定",
        "decree": "劳部发〔1993〕134号",
        "article": "第十六条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "employmentTraining",
      "inferred": false
    },
    "stages": "ST-GEN-4",
    "stagesFilled": [],
    "clauseList": "GEN6",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": []
  },
  {
    "no": 73,
    "nameZh": "设立高技能领军人才服务窗口",
    "type": "other",
    "code": "11622301566438677P4621014034000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "关于提高技术工人待遇的意见",
        "decree": "中办发〔2018〕16号",
        "article": "三(一)",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "personnel",
      "inferred": false
    },
    "stages": "ST-GEN-4",
    "stagesFilled": [
      "受理",
      "审查",
      "决定",
      "监管"
    ],
    "clauseList": "GEN6",
    "subItems": [],
    "confidence": "medium",
    "garbled": false,
    "notes": [
      "责任事项列空白"
    ]
  },
  {
    "no": 74,
    "nameZh": "职称评审",
    "type": "other",
    "code": "11622301566438677P4621014035000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "职称评审管理暂行规定",
        "decree": "人社部令第40号",
        "article": "第二十六条等",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "titles",
      "inferred": false
    },
    "stages": "ST-GEN-4",
    "stagesFilled": [
      "受理",
      "决定",
      "监管"
    ],
    "clauseList": "TITLE6",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "结果公示不少于5个工作日"
    ]
  },
  {
    "no": 75,
    "nameZh": "职称评审委员会备案",
    "type": "other",
    "code": "11622301566438677P4621014036000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "职称评审管理暂行规定",
        "decree": "人社部令第40号",
        "article": "第六、七、八条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "深化职称制度改革的意见",
        "decree": null,
        "article": null,
        "doubt": "名称截断，推定",
        "note": null
      }
    ],
    "unit": {
      "kind": "titles",
      "inferred": false
    },
    "stages": "ST-GEN-4",
    "stagesFilled": [],
    "clauseList": "COMM5",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": []
  },
  {
    "no": 76,
    "nameZh": "劳动用工备案",
    "type": "other",
    "code": "11622301566438677P4621014037000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "构建和谐劳动关系的意见",
        "decree": "中发〔2015〕10号",
        "article": "八",
        "doubt": null,
        "note": null
      },
      {
        "statute": "建立劳动用工备案制度的通知",
        "decree": "劳部发〔2006〕46号",
        "article": "四",
        "doubt": "原件应为劳社部发",
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-GEN-4",
    "stagesFilled": [],
    "clauseList": "GEN6",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": []
  },
  {
    "no": 77,
    "nameZh": "集体合同审查",
    "type": "other",
    "code": "11622301566438677P4621014038000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "集体合同规定",
        "decree": "劳动和社会保障部令第22号",
        "article": "第四十二条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "甘肃省集体合同条例",
        "decree": "省人大常委会公告第44号",
        "article": "第二十五条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-GEN-4",
    "stagesFilled": [
      "受理"
    ],
    "clauseList": "GEN6",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "签字之日起10日内报送，一式三份"
    ]
  },
  {
    "no": 78,
    "nameZh": "企业经济性裁员报告",
    "type": "other",
    "code": "11622301566438677P4621014039000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国劳动法",
        "decree": null,
        "article": "第二十七条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "中华人民共和国劳动合同法",
        "decree": null,
        "article": "第四十一条",
        "doubt": "推定",
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-GEN-4",
    "stagesFilled": [],
    "clauseList": "GEN6",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": []
  },
  {
    "no": 79,
    "nameZh": "录用未成年工登记备案",
    "type": "other",
    "code": "11622301566438677P4621014040000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国未成年人保护法",
        "decree": "1991年公布",
        "article": null,
        "doubt": "推定，名称截断",
        "note": null
      }
    ],
    "unit": {
      "kind": "inspectionBrigade",
      "inferred": false
    },
    "stages": "ST-GEN-4",
    "stagesFilled": [],
    "clauseList": "GEN6",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": []
  },
  {
    "no": 80,
    "nameZh": "劳动人事争议调解",
    "type": "other",
    "code": "11622301566438677P4621014041000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国劳动争议调解仲裁法",
        "decree": "2007",
        "article": "第五、八条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "labourRights",
      "inferred": false
    },
    "stages": "ST-ARB-3",
    "stagesFilled": [],
    "clauseList": "MED7",
    "subItems": [],
    "confidence": "medium",
    "garbled": true,
    "notes": [
      "名称全部乱码，按追责“作出调解”、送达“调解书”推定"
    ]
  }
];
