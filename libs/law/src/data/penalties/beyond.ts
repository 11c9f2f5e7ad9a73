import type { PenaltyData } from '../../penalty/penalty.js';

/** Common ones that the published list does not have. 清单外常用 */
export const penaltiesBeyondTheList: readonly PenaltyData[] = [
  {
    "id": "child-labour",
    "family": "child-labour",
    "item": null,
    "nameZh": "使用童工",
    "basis": [
      "禁止使用童工规定#6(1)",
      "禁止使用童工规定#9"
    ],
    "inForce": {
      "from": "2002-12-01",
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
        "when": [
          {
            "fact": "licensed",
            "in": [
              "yes"
            ]
          }
        ],
        "formula": {
          "kind": "per-head",
          "per": "childMonths",
          "least": 5000,
          "most": 5000
        }
      },
      {
        "on": "unit",
        "mode": "shall",
        "when": [
          {
            "fact": "licensed",
            "in": [
              "no"
            ]
          }
        ],
        "formula": {
          "kind": "per-head",
          "per": "childMonths",
          "least": 10000,
          "most": 10000
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令限期将童工送回原居住地交其父母或者其他监护人，费用由用人单位承担",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "closure",
        "zh": "由有关主管部门取缔非法单位",
        "mode": "shall",
        "by": "other",
        "when": [
          {
            "fact": "licensed",
            "in": [
              "no"
            ]
          }
        ]
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": "在使用有毒物品的作业场所使用童工的从重处罚，或者适用使用有毒物品作业场所劳动保护条例的幅度。不足一月如何计算，条文未定。"
  },
  {
    "id": "child-labour-kept",
    "family": "child-labour-kept",
    "item": null,
    "nameZh": "责令限期改正后逾期仍不将童工送交父母或者其他监护人",
    "basis": [
      "禁止使用童工规定#6(2)",
      "禁止使用童工规定#9"
    ],
    "inForce": {
      "from": "2002-12-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "order-failed",
        "zh": "责令限期送交，逾期仍不送交",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [
          {
            "fact": "licensed",
            "in": [
              "yes"
            ]
          }
        ],
        "formula": {
          "kind": "per-head",
          "per": "childMonths",
          "least": 10000,
          "most": 10000
        }
      },
      {
        "on": "unit",
        "mode": "shall",
        "when": [
          {
            "fact": "licensed",
            "in": [
              "no"
            ]
          }
        ],
        "formula": {
          "kind": "per-head",
          "per": "childMonths",
          "least": 20000,
          "most": 20000
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令限期送交",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "revocation",
        "zh": "吊销营业执照或者撤销登记",
        "mode": "shall",
        "by": "other",
        "when": [
          {
            "fact": "licensed",
            "in": [
              "yes"
            ]
          }
        ]
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": "人月数自责令限期改正之日起计。"
  },
  {
    "id": "wages-54",
    "family": "wages-54",
    "item": null,
    "nameZh": "以实物等代替货币支付，未编制工资支付台账或者未提供工资清单，扣押绑定工资账户的社会保障卡、银行卡",
    "basis": [
      "保障农民工工资支付条例#54"
    ],
    "inForce": {
      "from": "2020-05-01",
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
          "least": 20000,
          "most": 50000
        }
      },
      {
        "on": "person",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "per-head",
          "per": "responsible",
          "least": 10000,
          "most": 30000
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
    "note": "责任人员为法定代表人或者主要负责人、直接负责的主管人员和其他直接责任人员。"
  },
  {
    "id": "wages-55",
    "family": "wages-55",
    "item": null,
    "nameZh": "施工总承包单位未开设专用账户、未存储工资保证金，未实行用工实名制",
    "basis": [
      "保障农民工工资支付条例#55"
    ],
    "inForce": {
      "from": "2020-05-01",
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
          "least": 50000,
          "most": 100000
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
        "kind": "suspension",
        "zh": "责令项目停工",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "elsewhere",
        "zh": "限制承接新工程、降低资质等级、吊销资质证书",
        "mode": "shall",
        "by": "other",
        "when": [
          {
            "fact": "circumstances",
            "in": [
              "serious",
              "especially-serious"
            ]
          }
        ]
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [
      "人力资源社会保障部门与行业工程建设主管部门按职责分工，须先确认处罚主体"
    ],
    "note": null
  },
  {
    "id": "wages-56",
    "family": "wages-56",
    "item": null,
    "nameZh": "分包单位未按月考核工作量、编制工资支付表，总承包单位未监督、未代发、未公示",
    "basis": [
      "保障农民工工资支付条例#56"
    ],
    "inForce": {
      "from": "2020-05-01",
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
          "least": 50000,
          "most": 100000
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
    "doubts": [
      "人力资源社会保障部门与行业工程建设主管部门按职责分工，须先确认处罚主体"
    ],
    "note": null
  },
  {
    "id": "wages-57",
    "family": "wages-57",
    "item": null,
    "nameZh": "建设单位未提供工程款支付担保，未按约定拨付人工费用，拒不提供有关资料",
    "basis": [
      "保障农民工工资支付条例#57"
    ],
    "inForce": {
      "from": "2020-05-01",
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
          "least": 50000,
          "most": 100000
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
        "kind": "suspension",
        "zh": "责令项目停工",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [
      "人力资源社会保障部门与行业工程建设主管部门按职责分工，须先确认处罚主体"
    ],
    "note": null
  },
  {
    "id": "added-compensation",
    "family": "added-compensation",
    "item": null,
    "nameZh": "逾期不支付劳动报酬、加班费、经济补偿或者低于最低工资的差额",
    "basis": [
      "劳动合同法#85",
      "劳动保障监察条例#26"
    ],
    "inForce": {
      "from": "2008-01-01",
      "to": null
    },
    "regions": [],
    "nature": "compensation",
    "conducts": {},
    "preconditions": [
      {
        "kind": "order-failed",
        "zh": "责令限期支付，逾期不支付",
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
          "of": "amountOwed",
          "leastPercent": 50,
          "mostPercent": 100
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令限期支付",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": "加付赔偿金归劳动者，不是罚款，与罚款分开记账。"
  }
];
