import type { PenaltyData } from '../../penalty/penalty.js';

/** Employers: labour standards, social insurance, fraud. 用人单位与社会保险 */
export const labourPenalties: readonly PenaltyData[] = [
  {
    "id": "4",
    "family": "4",
    "item": 4,
    "nameZh": "以担保或者其他名义收取财物，或者在离职后扣押档案、物品",
    "basis": [
      "劳动合同法#84(2)",
      "劳动合同法#84(3)"
    ],
    "inForce": {
      "from": "2008-01-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {
      "property": "以担保或者其他名义收取财物",
      "archives": "扣押离职劳动者的档案或者其他物品",
      "papers": "扣押居民身份证等证件"
    },
    "preconditions": [
      {
        "kind": "ordered",
        "zh": "责令限期退还劳动者本人",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [
          {
            "fact": "conduct",
            "in": [
              "property",
              "archives"
            ]
          }
        ],
        "formula": {
          "kind": "per-head",
          "per": "workers",
          "least": 500,
          "most": 2000
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令限期退还劳动者本人",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "elsewhere",
        "zh": "扣押居民身份证等证件的，依照有关法律规定处罚",
        "mode": "shall",
        "by": "other",
        "when": [
          {
            "fact": "conduct",
            "in": [
              "papers"
            ]
          }
        ]
      },
      {
        "kind": "compensation",
        "zh": "给劳动者造成损害的，承担赔偿责任",
        "mode": "shall",
        "by": "other",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": "劳动合同法第84条第1款扣押证件的处罚由公安机关依照居民身份证法作出，不适用本罚款。"
  },
  {
    "id": "5a",
    "family": "5a",
    "item": 5,
    "nameZh": "未经许可擅自经营劳务派遣业务",
    "basis": [
      "劳动合同法#92(1)"
    ],
    "inForce": {
      "from": "2013-07-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "ordered",
        "zh": "责令停止违法行为",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [
          {
            "fact": "illegalGains",
            "is": "positive"
          }
        ],
        "formula": {
          "kind": "multiple",
          "of": "illegalGains",
          "leastPercent": 100,
          "mostPercent": 500
        }
      },
      {
        "on": "unit",
        "mode": "may",
        "when": [
          {
            "fact": "illegalGains",
            "is": "zero"
          }
        ],
        "formula": {
          "kind": "fixed",
          "least": 0,
          "most": 50000
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令停止违法行为",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "confiscation",
        "zh": "没收违法所得",
        "mode": "shall",
        "by": "bureau",
        "when": [
          {
            "fact": "illegalGains",
            "is": "positive"
          }
        ]
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": "2012年修正，2013-07-01起施行。"
  },
  {
    "id": "5b",
    "family": "5b",
    "item": 5,
    "nameZh": "劳务派遣单位、用工单位违反劳务派遣规定",
    "basis": [
      "劳动合同法#92(2)"
    ],
    "inForce": {
      "from": "2013-07-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {
      "dispatcher": "劳务派遣单位违法",
      "user": "用工单位违法"
    },
    "preconditions": [
      {
        "kind": "order-failed",
        "zh": "逾期不改正",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "per-head",
          "per": "workers",
          "least": 5000,
          "most": 10000
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令限期改正",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "revocation",
        "zh": "吊销劳务派遣业务经营许可证",
        "mode": "shall",
        "by": "bureau",
        "when": [
          {
            "fact": "conduct",
            "in": [
              "dispatcher"
            ]
          }
        ]
      },
      {
        "kind": "compensation",
        "zh": "给被派遣劳动者造成损害的，两单位承担连带赔偿责任",
        "mode": "shall",
        "by": "other",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": "劳动合同法实施条例第35条的每人1000至5000元已被覆盖。"
  },
  {
    "id": "6",
    "family": "6",
    "item": 6,
    "nameZh": "未建立职工名册",
    "basis": [
      "劳动合同法实施条例#33"
    ],
    "inForce": {
      "from": "2008-09-18",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "order-failed",
        "zh": "逾期不改正",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "fixed",
          "least": 2000,
          "most": 20000
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令限期改正",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": null
  },
  {
    "id": "10",
    "family": "10",
    "item": 10,
    "nameZh": "不办理社会保险登记",
    "basis": [
      "社会保险法#84"
    ],
    "inForce": {
      "from": "2011-07-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "order-failed",
        "zh": "逾期不改正",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "multiple",
          "of": "premiumDue",
          "leastPercent": 100,
          "mostPercent": 300
        }
      },
      {
        "on": "person",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "per-head",
          "per": "responsible",
          "least": 500,
          "most": 3000
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令限期改正",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": "单位和责任人员两笔并处。"
  },
  {
    "id": "11",
    "family": "11",
    "item": 11,
    "nameZh": "未按时足额缴纳社会保险费",
    "basis": [
      "社会保险法#86"
    ],
    "inForce": {
      "from": "2011-07-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "order-failed",
        "zh": "责令限期缴纳或者补足，逾期仍不缴纳",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "multiple",
          "of": "arrears",
          "leastPercent": 100,
          "mostPercent": 300
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令限期缴纳或者补足",
        "mode": "shall",
        "by": "other",
        "when": []
      },
      {
        "kind": "late-fee",
        "zh": "自欠缴之日起按日加收万分之五的滞纳金",
        "mode": "shall",
        "by": "other",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [
      "社会保险费征收职责已转税务机关，处罚主体须先确认"
    ],
    "note": "责令和滞纳金由征收机构作出，罚款由有关行政部门作出。"
  },
  {
    "id": "12",
    "family": "12",
    "item": 12,
    "nameZh": "违反女职工、未成年工特殊保护",
    "basis": [
      "劳动保障监察条例#23",
      "女职工劳动保护特别规定#13"
    ],
    "inForce": {
      "from": "2004-12-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "ordered",
        "zh": "责令改正",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "per-head",
          "per": "workers",
          "least": 1000,
          "most": 5000
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令改正",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [
      "附录所列危害因素的违法行为由应急管理部门处罚，须先确认管辖"
    ],
    "note": "女职工劳动保护特别规定自2012-04-28施行，产假九十八天；幅度与条例相同。"
  },
  {
    "id": "13",
    "family": "13",
    "item": 13,
    "nameZh": "违法延长劳动者工作时间",
    "basis": [
      "劳动保障监察条例#25",
      "劳动法#90"
    ],
    "inForce": {
      "from": "2004-12-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "ordered",
        "zh": "给予警告，责令改正",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "may",
        "when": [],
        "formula": {
          "kind": "per-head",
          "per": "workers",
          "least": 100,
          "most": 500
        }
      }
    ],
    "measures": [
      {
        "kind": "warning",
        "zh": "给予警告",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "order",
        "zh": "责令限期改正",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": null
  },
  {
    "id": "15",
    "family": "15",
    "item": 15,
    "nameZh": "抗拒、阻挠劳动保障监察，隐瞒、伪证、毁证，拒不改正或者拒不履行行政处理决定，打击报复举报人、投诉人",
    "basis": [
      "劳动保障监察条例#30"
    ],
    "inForce": {
      "from": "2004-12-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {
      "obstruct": "无理抗拒、阻挠实施监察（第一项）",
      "conceal": "不按要求报送书面材料，隐瞒事实真相，出具伪证或者隐匿、毁灭证据（第二项）",
      "defy": "经责令改正拒不改正，或者拒不履行行政处理决定（第三项）",
      "retaliate": "打击报复举报人、投诉人（第四项）"
    },
    "preconditions": [
      {
        "kind": "ordered",
        "zh": "责令改正",
        "when": []
      },
      {
        "kind": "order-failed",
        "zh": "经责令改正拒不改正，或者行政处理决定逾期不履行",
        "when": [
          {
            "fact": "conduct",
            "in": [
              "defy"
            ]
          }
        ]
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [
          {
            "fact": "conduct",
            "in": [
              "obstruct",
              "conceal",
              "defy"
            ]
          }
        ],
        "formula": {
          "kind": "fixed",
          "least": 2000,
          "most": 20000
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令改正",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "police",
        "zh": "违反治安管理的由公安机关处罚，构成犯罪的移送",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": "第四项只责令改正，没有罚款。"
  },
  {
    "id": "16",
    "family": "16",
    "item": 16,
    "nameZh": "应当参加工伤保险而未参加",
    "basis": [
      "工伤保险条例#62(1)"
    ],
    "inForce": {
      "from": "2011-01-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "order-failed",
        "zh": "责令限期参加、补缴，逾期仍不缴纳",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "multiple",
          "of": "arrears",
          "leastPercent": 100,
          "mostPercent": 300
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令限期参加，补缴应当缴纳的工伤保险费",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "late-fee",
        "zh": "自欠缴之日起按日加收万分之五的滞纳金",
        "mode": "shall",
        "by": "other",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": null
  },
  {
    "id": "17",
    "family": "17",
    "item": 17,
    "nameZh": "拒不协助对事故进行调查核实",
    "basis": [
      "工伤保险条例#63"
    ],
    "inForce": {
      "from": "2011-01-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "ordered",
        "zh": "责令改正",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "fixed",
          "least": 2000,
          "most": 20000
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令改正",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": null
  },
  {
    "id": "18",
    "family": "18",
    "item": 18,
    "nameZh": "未按规定办理社会保险登记、变更、注销，或者未按规定申报应缴数额",
    "basis": [
      "社会保险费征缴暂行条例#23"
    ],
    "inForce": {
      "from": "1999-01-22",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "ordered",
        "zh": "责令限期改正",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "person",
        "mode": "may",
        "when": [
          {
            "fact": "circumstances",
            "in": [
              "serious"
            ]
          }
        ],
        "formula": {
          "kind": "per-head",
          "per": "responsible",
          "least": 1000,
          "most": 5000
        }
      },
      {
        "on": "person",
        "mode": "may",
        "when": [
          {
            "fact": "circumstances",
            "in": [
              "especially-serious"
            ]
          }
        ],
        "formula": {
          "kind": "per-head",
          "per": "responsible",
          "least": 5000,
          "most": 10000
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令限期改正",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": "只罚责任人员，不罚单位；与第10项竞合。"
  },
  {
    "id": "27",
    "family": "27",
    "item": 27,
    "nameZh": "伪造、变造社会保险登记证，未代扣代缴，未公布缴费情况",
    "basis": [
      "社会保险费征缴监督检查办法#14"
    ],
    "inForce": {
      "from": "1999-03-19",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [],
    "fines": [
      {
        "on": "unit",
        "mode": "may",
        "when": [],
        "formula": {
          "kind": "fixed",
          "least": 0,
          "most": 5000
        }
      }
    ],
    "measures": [
      {
        "kind": "warning",
        "zh": "给予警告",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "secondary",
    "doubts": [],
    "note": "法律、法规另有规定的从其规定。源文件误作国务院令第259号。"
  },
  {
    "id": "34",
    "family": "34",
    "item": 34,
    "nameZh": "以欺诈、伪造证明材料或者其他手段骗取社会保险待遇",
    "basis": [
      "社会保险法#88"
    ],
    "inForce": {
      "from": "2011-07-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "ordered",
        "zh": "责令退回骗取的社会保险金",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "multiple",
          "of": "defrauded",
          "leastPercent": 200,
          "mostPercent": 500
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令退回骗取的社会保险金",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "police",
        "zh": "涉嫌诈骗犯罪的，移送公安机关",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": null
  },
  {
    "id": "35a",
    "family": "35a",
    "item": 35,
    "nameZh": "申报时瞒报工资总额或者职工人数",
    "basis": [
      "劳动保障监察条例#27(1)"
    ],
    "inForce": {
      "from": "2004-12-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "ordered",
        "zh": "责令改正",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "multiple",
          "of": "wagesConcealed",
          "leastPercent": 100,
          "mostPercent": 300
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令改正",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": null
  },
  {
    "id": "35b-2004",
    "family": "35b",
    "item": 35,
    "nameZh": "骗取社会保险待遇或者社会保险基金支出",
    "basis": [
      "劳动保障监察条例#27(2)"
    ],
    "inForce": {
      "from": "2004-12-01",
      "to": "2011-06-30"
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "ordered",
        "zh": "责令退还",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "multiple",
          "of": "defrauded",
          "leastPercent": 100,
          "mostPercent": 300
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令退还",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "police",
        "zh": "构成犯罪的，移送公安机关",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": null
  },
  {
    "id": "35b",
    "family": "35b",
    "item": 35,
    "nameZh": "骗取社会保险待遇或者社会保险基金支出",
    "basis": [
      "社会保险法#88",
      "劳动保障监察条例#27(2)"
    ],
    "inForce": {
      "from": "2011-07-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "ordered",
        "zh": "责令退回",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "multiple",
          "of": "defrauded",
          "leastPercent": 200,
          "mostPercent": 500
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令退回",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "police",
        "zh": "构成犯罪的，移送公安机关",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": "条例的1至3倍自社会保险法施行起被上位法、后法覆盖。"
  },
  {
    "id": "36-1999",
    "family": "36",
    "item": 36,
    "nameZh": "骗取失业保险金和其他失业保险待遇",
    "basis": [
      "失业保险条例#28"
    ],
    "inForce": {
      "from": "1999-01-22",
      "to": "2011-06-30"
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [
          {
            "fact": "circumstances",
            "in": [
              "serious",
              "especially-serious"
            ]
          }
        ],
        "formula": {
          "kind": "multiple",
          "of": "defrauded",
          "leastPercent": 100,
          "mostPercent": 300
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "由经办机构责令退还",
        "mode": "shall",
        "by": "other",
        "when": []
      },
      {
        "kind": "police",
        "zh": "构成犯罪的，移送公安机关",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": "限情节严重的。"
  },
  {
    "id": "36",
    "family": "36",
    "item": 36,
    "nameZh": "骗取失业保险金和其他失业保险待遇",
    "basis": [
      "社会保险法#88",
      "失业保险条例#28"
    ],
    "inForce": {
      "from": "2011-07-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "multiple",
          "of": "defrauded",
          "leastPercent": 200,
          "mostPercent": 500
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "由经办机构责令退还",
        "mode": "shall",
        "by": "other",
        "when": []
      },
      {
        "kind": "police",
        "zh": "构成犯罪的，移送公安机关",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": "与失业保险条例1至3倍冲突时适用社会保险法。"
  },
  {
    "id": "37",
    "family": "37",
    "item": 37,
    "nameZh": "丧失社会保险待遇领取资格后继续领取",
    "basis": [
      "社会保险稽核办法#12"
    ],
    "inForce": {
      "from": "2003-04-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {
      "retained": "丧失资格后本人或者他人继续领取",
      "defrauded": "以欺诈等手段骗取"
    },
    "preconditions": [
      {
        "kind": "order-failed",
        "zh": "责令退还，拒不退还",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "may",
        "when": [
          {
            "fact": "conduct",
            "in": [
              "retained"
            ]
          }
        ],
        "formula": {
          "kind": "fixed",
          "least": 500,
          "most": 1000
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "立即停止支付，责令退还",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "elsewhere",
        "zh": "以骗取论的，按第34项处罚",
        "mode": "shall",
        "by": "bureau",
        "when": [
          {
            "fact": "conduct",
            "in": [
              "defrauded"
            ]
          }
        ]
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "secondary",
    "doubts": [],
    "note": null
  },
  {
    "id": "38",
    "family": "38",
    "item": 38,
    "nameZh": "劳动能力鉴定的组织或者个人提供虚假鉴定意见、虚假诊断证明，收受财物",
    "basis": [
      "工伤保险条例#61"
    ],
    "inForce": {
      "from": "2011-01-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "ordered",
        "zh": "责令改正",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "fixed",
          "least": 2000,
          "most": 10000
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令改正",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "police",
        "zh": "情节严重，构成犯罪的，移送公安机关",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": null
  },
  {
    "id": "39",
    "family": "39",
    "item": 39,
    "nameZh": "骗取工伤保险待遇或者工伤保险基金支出",
    "basis": [
      "工伤保险条例#60"
    ],
    "inForce": {
      "from": "2011-01-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "ordered",
        "zh": "责令退还",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "multiple",
          "of": "defrauded",
          "leastPercent": 200,
          "mostPercent": 500
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令退还",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "elsewhere",
        "zh": "对医疗机构、辅助器具配置机构解除服务协议",
        "mode": "may",
        "by": "other",
        "when": []
      },
      {
        "kind": "police",
        "zh": "构成犯罪的，移送公安机关",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": null
  }
];
