import type { PowerItemData } from '../../catalogue/power-item.js';

/** Other powers, social insurance. 其他行政权力，第40–58项 */
export const insuranceItems: readonly PowerItemData[] = [
  {
    "no": 40,
    "nameZh": "社会保险登记",
    "type": "other",
    "code": null,
    "codeInferred": "11622301566438677P462101400100Y",
    "basis": [
      {
        "statute": "中华人民共和国社会保险法",
        "decree": "2010年通过,2018年修正",
        "article": "第五十七、五十八条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "社会保险费征缴暂行条例",
        "decree": "国务院令第259号",
        "article": "第七条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "socialInsurance",
      "inferred": false
    },
    "stages": "ST-SI-4",
    "stagesFilled": [],
    "clauseList": "SI7",
    "subItems": [
      {
        "seq": 1,
        "nameZh": "企业社会保险登记",
        "code": null,
        "codeInferred": "11622301566438677P4621014001001",
        "basis": [
          {
            "statute": "中华人民共和国社会保险法",
            "decree": "2010年通过,2018年修正",
            "article": "第五十七条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "社会保险费征缴暂行条例",
            "decree": "国务院令第259号",
            "article": "第七条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": "成立之日起30日内",
        "document": null,
        "confidence": "high",
        "note": null
      },
      {
        "seq": 2,
        "nameZh": "机关事业单位社会保险登记",
        "code": null,
        "codeInferred": "11622301566438677P4621014001002",
        "basis": [
          {
            "statute": "中华人民共和国社会保险法",
            "decree": "2010年通过,2018年修正",
            "article": "第五十七条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "国务院关于机关事业单位工作人员养老保险制度改革的决定",
            "decree": "国发〔2015〕2号",
            "article": "二/七",
            "doubt": null,
            "note": null
          },
          {
            "statute": "机关事业单位工作人员基本养老保险经办规程",
            "decree": "人社部发〔2015〕32号",
            "article": "第八条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": "成立之日起30日内",
        "document": null,
        "confidence": "high",
        "note": null
      },
      {
        "seq": 3,
        "nameZh": "工程建设项目办理工伤保险参保登记",
        "code": null,
        "codeInferred": "11622301566438677P4621014001003",
        "basis": [
          {
            "statute": "进一步做好建筑业工伤保险工作的意见",
            "decree": "人社部发〔2014〕103号",
            "article": "一",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": "名称按国家目录与依据推定"
      },
      {
        "seq": 4,
        "nameZh": "参保单位注销（变更）登记",
        "code": null,
        "codeInferred": "11622301566438677P4621014001004",
        "basis": [
          {
            "statute": "中华人民共和国社会保险法",
            "decree": "2010年通过,2018年修正",
            "article": "第五十七条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "社会保险费征缴暂行条例",
            "decree": "国务院令第259号",
            "article": null,
            "doubt": "条号未载明",
            "note": null
          }
        ],
        "timeLimit": "变更或终止之日起30日内",
        "document": null,
        "confidence": "medium",
        "note": "国家目录名为“参保单位注销”"
      },
      {
        "seq": 5,
        "nameZh": "职工参保登记",
        "code": null,
        "codeInferred": "11622301566438677P4621014001005",
        "basis": [
          {
            "statute": "中华人民共和国社会保险法",
            "decree": "2010年通过,2018年修正",
            "article": "第五十八条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "社会保险费申报缴纳管理规定",
            "decree": "人社部令第20号",
            "article": "第八条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "机关事业单位工作人员基本养老保险经办规程",
            "decree": "人社部发〔2015〕32号",
            "article": "第十三条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": "用工之日起30日内",
        "document": null,
        "confidence": "high",
        "note": null
      },
      {
        "seq": 6,
        "nameZh": "城乡居民养老保险参保登记",
        "code": null,
        "codeInferred": "11622301566438677P4621014001006",
        "basis": [
          {
            "statute": "中华人民共和国社会保险法",
            "decree": "2010年通过,2018年修正",
            "article": "第二十、二十二条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "国务院关于建立统一的城乡居民基本养老保险制度的意见",
            "decree": "国发〔2014〕8号",
            "article": "三",
            "doubt": null,
            "note": null
          },
          {
            "statute": "城乡居民基本养老保险经办规程",
            "decree": "人社部发〔2014〕23号",
            "article": "第六条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": "到户籍地村（居）委会申请"
      }
    ],
    "confidence": "high",
    "garbled": false,
    "notes": []
  },
  {
    "no": 41,
    "nameZh": "社会保险缴费申报",
    "type": "other",
    "code": null,
    "codeInferred": "11622301566438677P462101400200Y",
    "basis": [
      {
        "statute": "中华人民共和国社会保险法",
        "decree": "2010年通过,2018年修正",
        "article": "第六十二、六十三条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "社会保险费征缴暂行条例",
        "decree": "国务院令第259号",
        "article": "第十条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "社会保险费申报缴纳管理规定",
        "decree": "人社部令第20号",
        "article": "第四、五条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "socialInsurance",
      "inferred": false
    },
    "stages": "ST-SI-4",
    "stagesFilled": [],
    "clauseList": "SI7",
    "subItems": [
      {
        "seq": 1,
        "nameZh": "缴费人员增减申报",
        "code": null,
        "codeInferred": "11622301566438677P4621014002001",
        "basis": [
          {
            "statute": "中华人民共和国社会保险法",
            "decree": "2010年通过,2018年修正",
            "article": "第五十七条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "社会保险费申报缴纳管理规定",
            "decree": "人社部令第20号",
            "article": "第四条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": "变更或终止之日起30日内",
        "document": null,
        "confidence": "high",
        "note": null
      },
      {
        "seq": 2,
        "nameZh": "社会保险缴费申报与变更",
        "code": null,
        "codeInferred": "11622301566438677P4621014002002",
        "basis": [
          {
            "statute": "社会保险费征缴暂行条例",
            "decree": "国务院令第259号",
            "article": "第十条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "社会保险费申报缴纳管理规定",
            "decree": "人社部令第20号",
            "article": "第四、五条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": "按月",
        "document": null,
        "confidence": "high",
        "note": null
      },
      {
        "seq": 3,
        "nameZh": "社会保险费断缴补缴申报",
        "code": null,
        "codeInferred": "11622301566438677P4621014002003",
        "basis": [
          {
            "statute": "中华人民共和国社会保险法",
            "decree": "2010年通过,2018年修正",
            "article": "第六十三条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "城乡居民基本养老保险制度的意见",
            "decree": "国发〔2014〕8号",
            "article": null,
            "doubt": "条号未载明",
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "medium",
        "note": null
      },
      {
        "seq": 4,
        "nameZh": "社会保险费欠费补缴申报",
        "code": null,
        "codeInferred": "11622301566438677P4621014002004",
        "basis": [
          {
            "statute": "中华人民共和国社会保险法",
            "decree": "2010年通过,2018年修正",
            "article": "第六十二条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "medium",
        "note": "未申报的按上月缴费额110%确定应缴数额"
      }
    ],
    "confidence": "high",
    "garbled": false,
    "notes": []
  },
  {
    "no": 42,
    "nameZh": "职工正常退休（职）审核",
    "type": "other",
    "code": "11622301566438677P4621014003000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "国务院关于安置老弱病残干部的暂行办法",
        "decree": "国发〔1978〕104号",
        "article": null,
        "doubt": "条号截断",
        "note": null
      },
      {
        "statute": "国务院关于工人退休、退职的暂行办法",
        "decree": "国发〔1978〕104号",
        "article": "第一条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "approvals",
      "inferred": false
    },
    "stages": "ST-RETIRE-4",
    "stagesFilled": [
      "受理"
    ],
    "clauseList": "RET6",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "源文件年龄条件：干部男60女55且工龄满10年；完全丧失劳动能力男50女45；2025年起渐进式延迟退休，须参数化"
    ]
  },
  {
    "no": 43,
    "nameZh": "养老保险待遇核准",
    "type": "other",
    "code": null,
    "codeInferred": "11622301566438677P462101400400Y",
    "basis": [
      {
        "statute": "中华人民共和国社会保险法",
        "decree": "2010年通过,2018年修正",
        "article": "第十七条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "socialInsurance",
      "inferred": false
    },
    "stages": "ST-GEN-4",
    "stagesFilled": [],
    "clauseList": "SI7",
    "subItems": [
      {
        "seq": 1,
        "nameZh": "暂停养老保险待遇",
        "code": null,
        "codeInferred": "11622301566438677P4621014004001",
        "basis": [
          {
            "statute": "城乡居民基本养老保险经办规程",
            "decree": "人社部发〔2014〕23号",
            "article": "第三十一、三十二条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "机关事业单位工作人员基本养老保险经办规程",
            "decree": "人社部发〔2015〕32号",
            "article": "第四十九条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": "服刑、死亡、资格认证未过"
      },
      {
        "seq": 2,
        "nameZh": "恢复养老保险待遇",
        "code": null,
        "codeInferred": "11622301566438677P4621014004002",
        "basis": [
          {
            "statute": "城乡居民基本养老保险经办规程",
            "decree": "人社部发〔2014〕23号",
            "article": "第三十一条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "机关事业单位工作人员基本养老保险经办规程",
            "decree": "人社部发〔2015〕32号",
            "article": "第四十九条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": "服刑期满次月恢复，停发期间不补发"
      },
      {
        "seq": 3,
        "nameZh": "遗属津贴（供养直系亲属抚恤）核准",
        "code": null,
        "codeInferred": "11622301566438677P4621014004003",
        "basis": [
          {
            "statute": "劳动保险条例",
            "decree": "政务院1951/1953",
            "article": "第十四条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "机关事业单位工作人员基本养老保险经办规程",
            "decree": "人社部发〔2015〕32号",
            "article": "第四十条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "low",
        "note": "子项名空白；监管阶段文字误抄自“恢复养老保险待遇”"
      },
      {
        "seq": 4,
        "nameZh": "个人账户一次性待遇核准",
        "code": null,
        "codeInferred": "11622301566438677P4621014004004",
        "basis": [
          {
            "statute": "完善企业职工基本养老保险制度的决定",
            "decree": "国发〔2005〕38号",
            "article": "六",
            "doubt": null,
            "note": null
          },
          {
            "statute": "实施社会保险法若干规定",
            "decree": "人社部令第13号",
            "article": "第三条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "机关事业单位工作人员基本养老保险经办规程",
            "decree": "人社部发〔2015〕32号",
            "article": "第四十一条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": "终止关系前须书面告知可转入居民养老的权利"
      },
      {
        "seq": 5,
        "nameZh": "丧葬补助金、抚恤金核准",
        "code": null,
        "codeInferred": "11622301566438677P4621014004005",
        "basis": [
          {
            "statute": "中华人民共和国社会保险法",
            "decree": "2010年通过,2018年修正",
            "article": "第十七条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "劳动保险条例",
            "decree": null,
            "article": "第十四条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "城乡居民基本养老保险经办规程",
            "decree": "人社部发〔2014〕23号",
            "article": "第三十二条",
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
        "seq": 6,
        "nameZh": "遗属待遇核准",
        "code": null,
        "codeInferred": "11622301566438677P4621014004006",
        "basis": [
          {
            "statute": "中华人民共和国社会保险法",
            "decree": "2010年通过,2018年修正",
            "article": "第十七条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "劳动保险条例",
            "decree": null,
            "article": "第十四条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "medium",
        "note": "子项名空白，按监管阶段“遗属待遇申领资格”推定；依据含病残津贴"
      }
    ],
    "confidence": "medium",
    "garbled": true,
    "notes": [
      "行116、121子项名空白或乱码"
    ]
  },
  {
    "no": 44,
    "nameZh": "居民养老保险注销登记",
    "type": "other",
    "code": "11622301566438677P4621014005000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "城乡居民基本养老保险经办规程",
        "decree": "人社部发〔2014〕23号",
        "article": "第三十二条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "socialInsurance",
      "inferred": true
    },
    "stages": "ST-GEN-4",
    "stagesFilled": [],
    "clauseList": "SI7",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "死亡次月起停发；村（居）协办员月初报上月死亡名单→先暂停发放→受益人办注销后注销关系"
    ]
  },
  {
    "no": 45,
    "nameZh": "养老保险关系转移接续",
    "type": "other",
    "code": null,
    "codeInferred": "11622301566438677P462101400600Y",
    "basis": [
      {
        "statute": "中华人民共和国社会保险法",
        "decree": "2010年通过,2018年修正",
        "article": "第十九条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "socialInsurance",
      "inferred": false
    },
    "stages": "ST-TRANSFER-4",
    "stagesFilled": [],
    "clauseList": "SI7",
    "subItems": [
      {
        "seq": 1,
        "nameZh": "城镇职工基本养老保险关系转移接续",
        "code": null,
        "codeInferred": "11622301566438677P4621014006001",
        "basis": [
          {
            "statute": "城镇企业职工基本养老保险关系转移接续暂行办法",
            "decree": "国办发〔2009〕66号",
            "article": "第三、八条",
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
        "nameZh": "机关事业单位养老保险关系转移接续",
        "code": null,
        "codeInferred": "11622301566438677P4621014006002",
        "basis": [
          {
            "statute": "机关事业单位基本养老保险关系和职业年金转移接续经办规程(暂行)",
            "decree": "人社厅发〔2017〕7号",
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
        "seq": 3,
        "nameZh": "城乡居民基本养老保险关系转移接续",
        "code": null,
        "codeInferred": "11622301566438677P4621014006003",
        "basis": [
          {
            "statute": "国发〔2014〕8号意见",
            "decree": "国发〔2014〕8号",
            "article": "八",
            "doubt": null,
            "note": null
          },
          {
            "statute": "城乡居民基本养老保险经办规程",
            "decree": "人社部发〔2014〕23号",
            "article": "第四十条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": "已领待遇者不转移"
      },
      {
        "seq": 4,
        "nameZh": "机关事业单位基本养老保险与城镇企业职工基本养老保险互转",
        "code": "11622301566438677P4621014006004",
        "codeInferred": null,
        "basis": [
          {
            "statute": "人社厅发〔2017〕7号经办规程",
            "decree": "人社厅发〔2017〕7号",
            "article": "第七条",
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
        "nameZh": "城镇职工基本养老保险与城乡居民基本养老保险制度衔接",
        "code": "11622301566438677P4621014006005",
        "codeInferred": null,
        "basis": [
          {
            "statute": "城乡养老保险制度衔接暂行办法",
            "decree": "人社部发〔2014〕17号",
            "article": "第三条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": "职保满15年可转入职保，不足15年转居民"
      },
      {
        "seq": 6,
        "nameZh": "军地养老保险关系转移接续",
        "code": null,
        "codeInferred": "11622301566438677P4621014006006",
        "basis": [
          {
            "statute": "国务院关于机关事业单位工作人员养老保险制度改革的决定",
            "decree": "国发〔2015〕2号",
            "article": "二/七",
            "doubt": null,
            "note": null
          },
          {
            "statute": "军人退役基本养老保险关系转移接续有关问题的通知",
            "decree": "后财〔2015〕1726号",
            "article": "二",
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
      "决定阶段文字OCR重复串行"
    ]
  },
  {
    "no": 46,
    "nameZh": "多重养老保险关系个人账户退费",
    "type": "other",
    "code": "11622301566438677P4621014007000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "转移接续暂行办法",
        "decree": "国办发〔2009〕66号",
        "article": "第三条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "转移接续若干问题的通知",
        "decree": "人社部规〔2016〕5号",
        "article": "五",
        "doubt": null,
        "note": null
      },
      {
        "statute": "贯彻落实转移接续暂行办法的通知",
        "decree": "人社部发〔2009〕187号",
        "article": "三",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "socialInsurance",
      "inferred": false
    },
    "stages": "ST-GEN-4",
    "stagesFilled": [],
    "clauseList": "SI7",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": []
  },
  {
    "no": 47,
    "nameZh": "工伤事故备案",
    "type": "other",
    "code": "11622301566438677P4621014008000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "地方工伤保险办法",
        "decree": null,
        "article": null,
        "doubt": "名称截断",
        "note": null
      },
      {
        "statute": "工伤保险经办规程",
        "decree": "人社部发〔2012〕11号",
        "article": "第五十三条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "socialInsurance",
      "inferred": false
    },
    "stages": "ST-SI-4",
    "stagesFilled": [
      "监管"
    ],
    "clauseList": "INJ6",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "24小时内报送事故快报（电子邮件或传真）；特殊情况电话报送，3日内补发",
      "追责仅见2项，按第49项6项补"
    ]
  },
  {
    "no": 48,
    "nameZh": "工伤登记",
    "type": "other",
    "code": null,
    "codeInferred": "11622301566438677P462101400900Y",
    "basis": [
      {
        "statute": "工伤保险条例",
        "decree": "国务院令第586号(2010)",
        "article": "第四十三、四十六条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "工伤保险经办规程",
        "decree": "人社部发〔2012〕11号",
        "article": "第五十四、六十条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "socialInsurance",
      "inferred": false
    },
    "stages": "ST-SI-4",
    "stagesFilled": [
      "决定",
      "监管"
    ],
    "clauseList": "CLAIM6",
    "subItems": [
      {
        "seq": 1,
        "nameZh": "用人单位办理工伤登记",
        "code": null,
        "codeInferred": "11622301566438677P4621014009001",
        "basis": [
          {
            "statute": "工伤保险经办规程",
            "decree": "人社部发〔2012〕11号",
            "article": "第五十四条",
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
        "nameZh": "变更工伤登记",
        "code": "11622301566438677P4621014009002",
        "codeInferred": null,
        "basis": [
          {
            "statute": "工伤保险条例",
            "decree": "国务院令第586号(2010)",
            "article": "第四十三条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "工伤保险经办规程",
            "decree": "人社部发〔2012〕11号",
            "article": "第六十条",
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
      "追责可见3项，其余按同类补"
    ]
  },
  {
    "no": 49,
    "nameZh": "工伤认定",
    "type": "other",
    "code": "11622301566438677P4621014010000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "工伤保险条例",
        "decree": "国务院令第586号(2010)",
        "article": "第十七条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "工伤认定办法",
        "decree": "人社部令第8号",
        "article": "第五条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "socialInsurance",
      "inferred": false
    },
    "stages": "ST-SI-4",
    "stagesFilled": [],
    "clauseList": "INJ6",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "单位30日内申请（可延长）；单位未申请的职工/近亲属/工会1年内可直接申请"
    ]
  },
  {
    "no": 50,
    "nameZh": "工伤协议机构确定",
    "type": "other",
    "code": null,
    "codeInferred": "11622301566438677P462101401100Y",
    "basis": [
      {
        "statute": "工伤保险条例",
        "decree": "国务院令第586号(2010)",
        "article": "第四十七条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "工伤保险经办规程",
        "decree": "人社部发〔2012〕11号",
        "article": "第三十八条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "socialInsurance",
      "inferred": false
    },
    "stages": "ST-SI-4",
    "stagesFilled": [],
    "clauseList": "AGR6",
    "subItems": [
      {
        "seq": 1,
        "nameZh": "协议医疗机构确定",
        "code": null,
        "codeInferred": "11622301566438677P4621014011001",
        "basis": [
          {
            "statute": "工伤保险条例",
            "decree": "国务院令第586号(2010)",
            "article": "第四十七条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "工伤保险经办规程",
            "decree": "人社部发〔2012〕11号",
            "article": "第三十八条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": "医疗服务协议",
        "confidence": "high",
        "note": null
      },
      {
        "seq": 2,
        "nameZh": "协议康复机构确定",
        "code": null,
        "codeInferred": "11622301566438677P4621014011002",
        "basis": [
          {
            "statute": "工伤保险条例",
            "decree": "国务院令第586号(2010)",
            "article": "第四十七条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "工伤保险经办规程",
            "decree": "人社部发〔2012〕11号",
            "article": "第三十八条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": "康复服务协议",
        "confidence": "high",
        "note": null
      },
      {
        "seq": 3,
        "nameZh": "辅助器具配置协议机构确定",
        "code": null,
        "codeInferred": "11622301566438677P4621014011003",
        "basis": [
          {
            "statute": "工伤保险辅助器具配置管理办法",
            "decree": "人社部、民政部、卫计委令第27号",
            "article": "第五条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "工伤保险经办规程",
            "decree": "人社部发〔2012〕11号",
            "article": "第三十八条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": "辅助器具安装配置服务协议",
        "confidence": "high",
        "note": null
      }
    ],
    "confidence": "high",
    "garbled": true,
    "notes": []
  },
  {
    "no": 51,
    "nameZh": "工伤就医申请审核",
    "type": "other",
    "code": "11622301566438677P462101401200Y",
    "codeInferred": null,
    "basis": [
      {
        "statute": "工伤保险条例",
        "decree": "国务院令第586号(2010)",
        "article": "第三十、三十八条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "工伤保险经办规程",
        "decree": "人社部发〔2012〕11号",
        "article": "第四十一至四十五条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "socialInsurance",
      "inferred": false
    },
    "stages": "ST-SI-4",
    "stagesFilled": [],
    "clauseList": "CLAIM6",
    "subItems": [
      {
        "seq": 1,
        "nameZh": "异地居住就医申请审核",
        "code": null,
        "codeInferred": "11622301566438677P4621014012001",
        "basis": [
          {
            "statute": "工伤保险经办规程",
            "decree": "人社部发〔2012〕11号",
            "article": "第四十二条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": "工伤职工异地居住就医申请表",
        "confidence": "high",
        "note": null
      },
      {
        "seq": 2,
        "nameZh": "异地工伤就医报告审核",
        "code": null,
        "codeInferred": "11622301566438677P4621014012002",
        "basis": [
          {
            "statute": "工伤保险经办规程",
            "decree": "人社部发〔2012〕11号",
            "article": "第四十一条",
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
        "nameZh": "旧伤复发申请审核",
        "code": null,
        "codeInferred": "11622301566438677P4621014012003",
        "basis": [
          {
            "statute": "工伤保险条例",
            "decree": "国务院令第586号(2010)",
            "article": "第三十八条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "工伤保险经办规程",
            "decree": "人社部发〔2012〕11号",
            "article": "第四十四条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": "工伤职工旧伤复发治疗申请表",
        "confidence": "high",
        "note": "追责列空白；有争议由劳动能力鉴定委员会确定"
      },
      {
        "seq": 4,
        "nameZh": "转诊转院申请审核",
        "code": null,
        "codeInferred": "11622301566438677P4621014012004",
        "basis": [
          {
            "statute": "工伤保险条例",
            "decree": "国务院令第586号(2010)",
            "article": "第三十条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "工伤保险经办规程",
            "decree": "人社部发〔2012〕11号",
            "article": "第四十五条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": "工伤职工转诊转院申请表",
        "confidence": "high",
        "note": null
      }
    ],
    "confidence": "high",
    "garbled": true,
    "notes": []
  },
  {
    "no": 52,
    "nameZh": "工伤康复申请审核",
    "type": "other",
    "code": null,
    "codeInferred": "11622301566438677P462101401300Y",
    "basis": [
      {
        "statute": "工伤保险条例",
        "decree": "国务院令第586号(2010)",
        "article": "第三十、三十三条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "工伤保险经办规程",
        "decree": "人社部发〔2012〕11号",
        "article": "第四十七、五十条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "工伤保险辅助器具配置管理办法",
        "decree": "令第27号",
        "article": "第十五条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "socialInsurance",
      "inferred": false
    },
    "stages": "ST-SI-4",
    "stagesFilled": [],
    "clauseList": "CLAIM6",
    "subItems": [
      {
        "seq": 1,
        "nameZh": "工伤康复申请审核",
        "code": null,
        "codeInferred": "11622301566438677P4621014013001",
        "basis": [
          {
            "statute": "工伤保险条例",
            "decree": "国务院令第586号(2010)",
            "article": "第三十条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "工伤保险经办规程",
            "decree": "人社部发〔2012〕11号",
            "article": "第四十七条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": "工伤职工康复申请表",
        "confidence": "high",
        "note": null
      },
      {
        "seq": 2,
        "nameZh": "工伤康复治疗期延长申请审核",
        "code": null,
        "codeInferred": "11622301566438677P4621014013002",
        "basis": [
          {
            "statute": "工伤保险条例",
            "decree": "国务院令第586号(2010)",
            "article": "第三十条",
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
        "nameZh": "辅助器具配置或更换申请审核",
        "code": null,
        "codeInferred": "11622301566438677P4621014013003",
        "basis": [
          {
            "statute": "工伤保险辅助器具配置管理办法",
            "decree": "令第27号",
            "article": null,
            "doubt": "条号未载明",
            "note": null
          },
          {
            "statute": "工伤保险经办规程",
            "decree": "人社部发〔2012〕11号",
            "article": "第五十条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": "责任事项与追责误抄自康复治疗期延长"
      },
      {
        "seq": 4,
        "nameZh": "辅助器具异地配置申请审核",
        "code": null,
        "codeInferred": "11622301566438677P4621014013004",
        "basis": [
          {
            "statute": "工伤保险辅助器具配置管理办法",
            "decree": "令第27号",
            "article": "第十五条",
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
        "nameZh": "停工留薪期确认和延长申请审核",
        "code": null,
        "codeInferred": "11622301566438677P4621014013005",
        "basis": [
          {
            "statute": "工伤保险条例",
            "decree": "国务院令第586号(2010)",
            "article": "第三十三条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": "一般不超过12个月，经设区市鉴定委确认可延长不超过12个月",
        "document": null,
        "confidence": "high",
        "note": null
      }
    ],
    "confidence": "high",
    "garbled": true,
    "notes": []
  },
  {
    "no": 53,
    "nameZh": "工伤医疗（康复）相关费用核定",
    "type": "other",
    "code": "11622301566438677P462011401400Y",
    "codeInferred": null,
    "basis": [
      {
        "statute": "工伤保险条例",
        "decree": "国务院令第586号(2010)",
        "article": "第三十、三十二、三十五至三十七、三十九、四十一条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "工伤保险经办规程",
        "decree": "人社部发〔2012〕11号",
        "article": "第六十四、六十八、六十九条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "socialInsurance",
      "inferred": false
    },
    "stages": "ST-SI-4",
    "stagesFilled": [],
    "clauseList": "CLAIM6",
    "subItems": [
      {
        "seq": 1,
        "nameZh": "工伤医疗（康复）费用核定",
        "code": null,
        "codeInferred": "11622301566438677P4620114014001",
        "basis": [
          {
            "statute": "工伤保险经办规程",
            "decree": "人社部发〔2012〕11号",
            "article": null,
            "doubt": "条号未载明",
            "note": null
          }
        ],
        "timeLimit": null,
        "document": "工伤医疗(康复)待遇申请表",
        "confidence": "high",
        "note": null
      },
      {
        "seq": 2,
        "nameZh": "住院伙食补助费核定",
        "code": null,
        "codeInferred": "11622301566438677P4620114014002",
        "basis": [
          {
            "statute": "工伤保险条例",
            "decree": "国务院令第586号(2010)",
            "article": "第三十条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "工伤保险经办规程",
            "decree": "人社部发〔2012〕11号",
            "article": "第六十四条",
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
        "nameZh": "统筹地区以外交通、食宿费核定",
        "code": null,
        "codeInferred": "11622301566438677P4620114014003",
        "basis": [
          {
            "statute": "工伤保险条例",
            "decree": "国务院令第586号(2010)",
            "article": "第三十条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "工伤保险经办规程",
            "decree": "人社部发〔2012〕11号",
            "article": "第六十四条",
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
        "nameZh": "一次性工伤医疗补助金核定",
        "code": null,
        "codeInferred": "11622301566438677P4620114014004",
        "basis": [
          {
            "statute": "工伤保险条例",
            "decree": "国务院令第586号(2010)",
            "article": "第三十六、三十七条",
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
        "nameZh": "辅助器具配置（更换）费用核定",
        "code": null,
        "codeInferred": "11622301566438677P4620114014005",
        "basis": [
          {
            "statute": "工伤保险条例",
            "decree": "国务院令第586号(2010)",
            "article": "第三十二条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "工伤保险辅助器具配置管理办法",
            "decree": "令第27号",
            "article": "第十四条",
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
        "seq": 6,
        "nameZh": "伤残待遇核定（一次性伤残补助金、伤残津贴、生活护理费）",
        "code": null,
        "codeInferred": "11622301566438677P4620114014006",
        "basis": [
          {
            "statute": "工伤保险条例",
            "decree": "国务院令第586号(2010)",
            "article": "第三十五、三十六条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "工伤保险经办规程",
            "decree": "人社部发〔2012〕11号",
            "article": "第六十八条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": "追责列空白"
      },
      {
        "seq": 7,
        "nameZh": "一次性工亡补助金（含生活困难预支50%确认）、丧葬补助金核定",
        "code": null,
        "codeInferred": "11622301566438677P4620114014007",
        "basis": [
          {
            "statute": "工伤保险条例",
            "decree": "国务院令第586号(2010)",
            "article": "第三十九、四十一条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "工伤保险经办规程",
            "decree": "人社部发〔2012〕11号",
            "article": "第六十九条",
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
        "seq": 8,
        "nameZh": "供养亲属抚恤金核定",
        "code": null,
        "codeInferred": "11622301566438677P4620114014008",
        "basis": [
          {
            "statute": "工伤保险条例",
            "decree": "国务院令第586号(2010)",
            "article": "第三十九条",
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
      "编码类型段为01（许可），同类为10，疑源文件或OCR错误"
    ]
  },
  {
    "no": 54,
    "nameZh": "停止工伤保险待遇核定",
    "type": "other",
    "code": "11622301566438677P4621014015000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国社会保险法",
        "decree": "2010年通过,2018年修正",
        "article": "第四十三条",
        "doubt": "源文件写作四十二条",
        "note": null
      },
      {
        "statute": "工伤保险条例",
        "decree": "国务院令第586号(2010)",
        "article": "第四十二条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "socialInsurance",
      "inferred": false
    },
    "stages": "ST-SI-4",
    "stagesFilled": [],
    "clauseList": "CLAIM6",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "追责列空白，按同类补",
      "停止情形：丧失条件/拒不接受鉴定/拒绝治疗",
      "社会保险法停止工伤待遇应为第四十三条，源文件写第四十二条"
    ]
  },
  {
    "no": 55,
    "nameZh": "失业保险待遇发放",
    "type": "other",
    "code": null,
    "codeInferred": "11622301566438677P462101401600Y",
    "basis": [
      {
        "statute": "中华人民共和国社会保险法",
        "decree": "2010年通过,2018年修正",
        "article": "第四十五、四十八、四十九条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "失业保险条例",
        "decree": "国务院令第258号",
        "article": "第十、十四、十六、二十、二十一条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "失业保险金申领发放办法",
        "decree": "劳动和社会保障部令第8号",
        "article": "第四、十一、十六、二十八条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "socialInsurance",
      "inferred": false
    },
    "stages": "ST-SI-4",
    "stagesFilled": [],
    "clauseList": "CLAIM6",
    "subItems": [
      {
        "seq": 1,
        "nameZh": "失业保险金发放",
        "code": null,
        "codeInferred": "11622301566438677P4621014016001",
        "basis": [
          {
            "statute": "中华人民共和国社会保险法",
            "decree": "2010年通过,2018年修正",
            "article": "第四十五条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "失业保险条例",
            "decree": "国务院令第258号",
            "article": "第十四、十六条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "失业保险金申领发放办法",
            "decree": "劳动和社会保障部令第8号",
            "article": "第四条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": "缴费满1年/非本人意愿/已登记并求职；单位7日内报经办机构备案"
      },
      {
        "seq": 2,
        "nameZh": "丧葬补助金和抚恤金发放",
        "code": null,
        "codeInferred": "11622301566438677P4621014016002",
        "basis": [
          {
            "statute": "中华人民共和国社会保险法",
            "decree": "2010年通过,2018年修正",
            "article": "第四十九条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "失业保险条例",
            "decree": "国务院令第258号",
            "article": "第二十条",
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
        "nameZh": "职业培训补贴发放",
        "code": null,
        "codeInferred": "11622301566438677P4621014016003",
        "basis": [
          {
            "statute": "失业保险金申领发放办法",
            "decree": "劳动和社会保障部令第8号",
            "article": "第十一条",
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
        "nameZh": "农民合同制工人一次性生活补助发放",
        "code": null,
        "codeInferred": "11622301566438677P4621014016004",
        "basis": [
          {
            "statute": "失业保险条例",
            "decree": "国务院令第258号",
            "article": "第二十一条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "失业保险金申领发放办法",
            "decree": "劳动和社会保障部令第8号",
            "article": "第二十八条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "优化失业保险经办业务流程指南",
            "decree": "劳社厅发〔2006〕24号",
            "article": "第五章第三节",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": "一次性生活补助金申领核定表",
        "confidence": "high",
        "note": null
      },
      {
        "seq": 5,
        "nameZh": "代缴基本医疗保险费审核",
        "code": null,
        "codeInferred": "11622301566438677P4621014016005",
        "basis": [
          {
            "statute": "中华人民共和国社会保险法",
            "decree": "2010年通过,2018年修正",
            "article": "第四十八条",
            "doubt": null,
            "note": null
          },
          {
            "statute": "领取失业保险金人员参加职工基本医疗保险有关问题的通知",
            "decree": "人社部发〔2011〕77号",
            "article": "二",
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
        "seq": 6,
        "nameZh": "价格临时补贴发放",
        "code": null,
        "codeInferred": "11622301566438677P4621014016006",
        "basis": [
          {
            "statute": "社会救助和保障标准与物价上涨挂钩联动机制文件",
            "decree": null,
            "article": null,
            "doubt": "文号截断",
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": null
      },
      {
        "seq": 7,
        "nameZh": "稳岗补贴发放",
        "code": null,
        "codeInferred": "11622301566438677P4621014016007",
        "basis": [
          {
            "statute": "国务院关于做好当前和今后一段时期就业创业工作的意见",
            "decree": "国发〔2017〕28号",
            "article": "十二",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": "对象是企业"
      },
      {
        "seq": 8,
        "nameZh": "技能提升补贴发放",
        "code": null,
        "codeInferred": "11622301566438677P4621014016008",
        "basis": [
          {
            "statute": "国发〔2017〕28号意见",
            "decree": "国发〔2017〕28号",
            "article": "十七",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": null,
        "document": null,
        "confidence": "high",
        "note": "参保满3年、当年取得证书的企业职工；源文件责任事项误写“企业”"
      }
    ],
    "confidence": "high",
    "garbled": true,
    "notes": []
  },
  {
    "no": 56,
    "nameZh": "失业保险关系转移接续",
    "type": "other",
    "code": "11622301566438677P4621014016009",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国社会保险法",
        "decree": "2010年通过,2018年修正",
        "article": "第五十二条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "失业保险条例",
        "decree": "国务院令第258号",
        "article": "第二十二条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "失业保险金申领发放办法",
        "decree": "劳动和社会保障部令第8号",
        "article": null,
        "doubt": "条号未载明",
        "note": null
      }
    ],
    "unit": {
      "kind": "socialInsurance",
      "inferred": false
    },
    "stages": "ST-TRANSFER-4",
    "stagesFilled": [],
    "clauseList": "SI7",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "编码为…4016009，即第55项主项016的第9子项，却单列为主项：导入时不得按编码去重"
    ]
  },
  {
    "no": 57,
    "nameZh": "企业年金方案备案",
    "type": "other",
    "code": "11622301566438677P4621014017000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "企业年金办法",
        "decree": "人社部、财政部令第36号",
        "article": "第九、十三条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "进一步做好企业年金方案备案工作的意见",
        "decree": "人社厅发〔2014〕60号",
        "article": "一至三",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "socialInsurance",
      "inferred": false
    },
    "stages": "ST-ANNUITY-5",
    "stagesFilled": [],
    "clauseList": "ANN6",
    "subItems": [
      {
        "seq": 1,
        "nameZh": "企业年金方案备案",
        "code": null,
        "codeInferred": "11622301566438677P4621014017001",
        "basis": [
          {
            "statute": "企业年金办法",
            "decree": "令第36号",
            "article": "第九条",
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
        "nameZh": "企业年金方案重要条款变更备案",
        "code": null,
        "codeInferred": "11622301566438677P4621014017002",
        "basis": [
          {
            "statute": "企业年金办法",
            "decree": "令第36号",
            "article": "第十三条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": "变更后10日内报告",
        "document": null,
        "confidence": "high",
        "note": null
      },
      {
        "seq": 3,
        "nameZh": "企业年金方案终止备案",
        "code": null,
        "codeInferred": "11622301566438677P4621014017003",
        "basis": [
          {
            "statute": "企业年金办法",
            "decree": "令第36号",
            "article": "第十三条",
            "doubt": null,
            "note": null
          }
        ],
        "timeLimit": "终止后10日内报告",
        "document": null,
        "confidence": "high",
        "note": "阶段文字为受理/审查/决定/监管，无送达"
      }
    ],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "行209编码为…4017000（主项带子项，规则应为00Y）"
    ]
  },
  {
    "no": 58,
    "nameZh": "社会保障卡发行、应用和管理",
    "type": "other",
    "code": null,
    "codeInferred": "11622301566438677P4621014018000",
    "basis": [],
    "unit": {
      "kind": "socialInsurance",
      "inferred": false
    },
    "stages": "ST-CARD",
    "stagesFilled": [
      "受理核查名称"
    ],
    "clauseList": "CARD6",
    "subItems": [],
    "confidence": "medium",
    "garbled": false,
    "notes": [
      "实施依据列空白；编码只见462101，序号018按前后项推定（58、59只剩一个号）",
      "追责可见第3-6项"
    ]
  }
];
