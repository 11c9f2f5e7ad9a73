import type { PenaltyData } from '../../penalty/penalty.js';

/** Provinces: 甘肃 (items 31–33), 河北 (the county's own table). 地方规定 */
export const regionalPenalties: readonly PenaltyData[] = [
  {
    "id": "31-2010",
    "family": "31",
    "item": 31,
    "nameZh": "经营性职业中介机构发布歧视性信息，超出许可范围经营，与用人单位恶意串通，介绍不满16周岁的人员就业",
    "basis": [
      "甘肃省就业促进条例(2010)#54"
    ],
    "inForce": {
      "from": "2010-05-01",
      "to": "2021-09-30"
    },
    "regions": [
      "62"
    ],
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
          "least": 5000,
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
    "verification": "secondary",
    "doubts": [],
    "note": null
  },
  {
    "id": "31",
    "family": "31",
    "item": 31,
    "nameZh": "经营性职业中介机构发布歧视性信息，超出许可范围经营，与用人单位恶意串通，介绍不满16周岁的人员就业",
    "basis": [
      "甘肃省就业促进条例(2021修订)#条号未见"
    ],
    "inForce": {
      "from": "2021-10-01",
      "to": null
    },
    "regions": [
      "62"
    ],
    "nature": "fine",
    "conducts": {},
    "preconditions": [],
    "fines": [],
    "measures": [],
    "refersTo": [],
    "unreadable": "甘肃省就业促进条例2021年修订，2021-10-01起条号和金额改变，修订本的罚则未能查到",
    "verification": "unread",
    "doubts": [],
    "note": null
  },
  {
    "id": "33-2010",
    "family": "33",
    "item": 33,
    "nameZh": "培训机构虚报培训人数或者时间套取培训补贴",
    "basis": [
      "甘肃省就业促进条例(2010)#56"
    ],
    "inForce": {
      "from": "2010-05-01",
      "to": "2021-09-30"
    },
    "regions": [
      "62"
    ],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "ordered",
        "zh": "追回培训补贴资金",
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
          "least": 10000,
          "most": 50000
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "追回培训补贴资金",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "secondary",
    "doubts": [],
    "note": null
  },
  {
    "id": "33",
    "family": "33",
    "item": 33,
    "nameZh": "培训机构虚报培训人数或者时间套取培训补贴",
    "basis": [
      "甘肃省就业促进条例(2021修订)#条号未见"
    ],
    "inForce": {
      "from": "2021-10-01",
      "to": null
    },
    "regions": [
      "62"
    ],
    "nature": "fine",
    "conducts": {},
    "preconditions": [],
    "fines": [],
    "measures": [],
    "refersTo": [],
    "unreadable": "甘肃省就业促进条例2021年修订，2021-10-01起条号和金额改变，修订本的罚则未能查到",
    "verification": "unread",
    "doubts": [],
    "note": null
  },
  {
    "id": "32",
    "family": "32",
    "item": 32,
    "nameZh": "伪造、涂改、转让、买卖就业失业登记证",
    "basis": [
      "甘肃省就业促进条例(2010)#55"
    ],
    "inForce": {
      "from": "2010-05-01",
      "to": null
    },
    "regions": [
      "62"
    ],
    "nature": "fine",
    "conducts": {},
    "preconditions": [],
    "fines": [],
    "measures": [],
    "refersTo": [],
    "unreadable": "源文件在罚种之前截断，2010年文本和2021年修订本的该条均未找到，须人工查明后录入",
    "verification": "unread",
    "doubts": [],
    "note": null
  },
  {
    "id": "HB-01",
    "family": "HB-01",
    "item": null,
    "nameZh": "未取得或者伪造许可证从业",
    "basis": [
      "河北省劳动力市场管理条例#25"
    ],
    "inForce": {
      "from": "2014-01-01",
      "to": null
    },
    "regions": [
      "13"
    ],
    "nature": "fine",
    "conducts": {},
    "preconditions": [],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "fixed",
          "least": 10000,
          "most": 30000
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令停止",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "secondary",
    "doubts": [
      "河北省劳动力市场管理条例的施行日期和现行效力未核，起始日为占位"
    ],
    "note": null
  },
  {
    "id": "HB-02",
    "family": "HB-02",
    "item": null,
    "nameZh": "涂改、出租、转借、转让许可证",
    "basis": [
      "河北省劳动力市场管理条例#25"
    ],
    "inForce": {
      "from": "2014-01-01",
      "to": null
    },
    "regions": [
      "13"
    ],
    "nature": "fine",
    "conducts": {},
    "preconditions": [],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "fixed",
          "least": 5000,
          "most": 10000
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "收回证件",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "secondary",
    "doubts": [
      "河北省劳动力市场管理条例的施行日期和现行效力未核，起始日为占位"
    ],
    "note": null
  },
  {
    "id": "HB-03",
    "family": "HB-03",
    "item": null,
    "nameZh": "年检不合格继续从业",
    "basis": [
      "河北省劳动力市场管理条例#25"
    ],
    "inForce": {
      "from": "2014-01-01",
      "to": null
    },
    "regions": [
      "13"
    ],
    "nature": "fine",
    "conducts": {},
    "preconditions": [],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "fixed",
          "least": 1000,
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
      },
      {
        "kind": "revocation",
        "zh": "吊销许可证",
        "mode": "shall",
        "by": "bureau",
        "when": [
          {
            "fact": "order",
            "in": [
              "failed"
            ]
          }
        ]
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "secondary",
    "doubts": [
      "河北省劳动力市场管理条例的施行日期和现行效力未核，起始日为占位"
    ],
    "note": null
  },
  {
    "id": "HB-04",
    "family": "HB-04",
    "item": null,
    "nameZh": "提供虚假供求信息",
    "basis": [
      "河北省劳动力市场管理条例#25"
    ],
    "inForce": {
      "from": "2014-01-01",
      "to": null
    },
    "regions": [
      "13"
    ],
    "nature": "fine",
    "conducts": {},
    "preconditions": [],
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
        "zh": "责令改正，退还费用",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "secondary",
    "doubts": [
      "河北省劳动力市场管理条例的施行日期和现行效力未核，起始日为占位"
    ],
    "note": null
  },
  {
    "id": "HB-05",
    "family": "HB-05",
    "item": null,
    "nameZh": "为证件不全的求职者或者文件不全的单位服务",
    "basis": [
      "河北省劳动力市场管理条例#25"
    ],
    "inForce": {
      "from": "2014-01-01",
      "to": null
    },
    "regions": [
      "13"
    ],
    "nature": "fine",
    "conducts": {},
    "preconditions": [],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [
          {
            "fact": "order",
            "in": [
              "failed"
            ]
          }
        ],
        "formula": {
          "kind": "per-head",
          "per": "introduced",
          "least": 200,
          "most": 500
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
    "verification": "secondary",
    "doubts": [
      "河北省劳动力市场管理条例的施行日期和现行效力未核，起始日为占位"
    ],
    "note": "拒不改正的才罚款。"
  },
  {
    "id": "HB-06",
    "family": "HB-06",
    "item": null,
    "nameZh": "为不满16周岁的人员介绍就业",
    "basis": [
      "河北省劳动力市场管理条例#25"
    ],
    "inForce": {
      "from": "2014-01-01",
      "to": null
    },
    "regions": [
      "13"
    ],
    "nature": "fine",
    "conducts": {},
    "preconditions": [],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "per-head",
          "per": "introduced",
          "least": 5000,
          "most": 5000
        }
      }
    ],
    "measures": [
      {
        "kind": "revocation",
        "zh": "吊销许可证",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "secondary",
    "doubts": [
      "河北省劳动力市场管理条例的施行日期和现行效力未核，起始日为占位"
    ],
    "note": null
  },
  {
    "id": "HB-07",
    "family": "HB-07",
    "item": null,
    "nameZh": "介绍从事禁止从事的职业",
    "basis": [
      "河北省劳动力市场管理条例#25"
    ],
    "inForce": {
      "from": "2014-01-01",
      "to": null
    },
    "regions": [
      "13"
    ],
    "nature": "fine",
    "conducts": {
      "regulated": "法律、法规对处罚有规定",
      "unregulated": "法律、法规对处罚未作规定"
    },
    "preconditions": [],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [
          {
            "fact": "conduct",
            "in": [
              "unregulated"
            ]
          }
        ],
        "formula": {
          "kind": "per-head",
          "per": "introduced",
          "least": 5000,
          "most": 10000
        }
      }
    ],
    "measures": [
      {
        "kind": "elsewhere",
        "zh": "法律、法规有规定的，从其规定",
        "mode": "shall",
        "by": "bureau",
        "when": [
          {
            "fact": "conduct",
            "in": [
              "regulated"
            ]
          }
        ]
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "secondary",
    "doubts": [
      "河北省劳动力市场管理条例的施行日期和现行效力未核，起始日为占位"
    ],
    "note": null
  },
  {
    "id": "HB-08",
    "family": "HB-08",
    "item": null,
    "nameZh": "采取欺诈、胁迫、暴力手段",
    "basis": [
      "河北省劳动力市场管理条例#25"
    ],
    "inForce": {
      "from": "2014-01-01",
      "to": null
    },
    "regions": [
      "13"
    ],
    "nature": "fine",
    "conducts": {},
    "preconditions": [],
    "fines": [
      {
        "on": "unit",
        "mode": "shall",
        "when": [],
        "formula": {
          "kind": "fixed",
          "least": 10000,
          "most": 30000
        }
      }
    ],
    "measures": [
      {
        "kind": "revocation",
        "zh": "吊销许可证",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "secondary",
    "doubts": [
      "河北省劳动力市场管理条例的施行日期和现行效力未核，起始日为占位"
    ],
    "note": null
  },
  {
    "id": "HB-09",
    "family": "HB-09",
    "item": null,
    "nameZh": "超越批准的业务范围",
    "basis": [
      "河北省劳动力市场管理条例#25"
    ],
    "inForce": {
      "from": "2014-01-01",
      "to": null
    },
    "regions": [
      "13"
    ],
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
      },
      {
        "kind": "revocation",
        "zh": "吊销许可证",
        "mode": "shall",
        "by": "bureau",
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
    "verification": "secondary",
    "doubts": [
      "河北省劳动力市场管理条例的施行日期和现行效力未核，起始日为占位"
    ],
    "note": null
  },
  {
    "id": "HB-10",
    "family": "HB-10",
    "item": null,
    "nameZh": "擅自增加收费项目或者提高收费标准",
    "basis": [
      "河北省劳动力市场管理条例#25"
    ],
    "inForce": {
      "from": "2014-01-01",
      "to": null
    },
    "regions": [
      "13"
    ],
    "nature": "fine",
    "conducts": {},
    "preconditions": [],
    "fines": [],
    "measures": [
      {
        "kind": "elsewhere",
        "zh": "由财政、价格主管部门处罚",
        "mode": "shall",
        "by": "other",
        "when": []
      },
      {
        "kind": "revocation",
        "zh": "吊销许可证",
        "mode": "shall",
        "by": "bureau",
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
    "verification": "secondary",
    "doubts": [
      "河北省劳动力市场管理条例的施行日期和现行效力未核，起始日为占位"
    ],
    "note": "本局没有罚款权。"
  }
];
