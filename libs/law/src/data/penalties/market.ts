import type { PenaltyData } from '../../penalty/penalty.js';

/** Agencies, recruitment, schools. 人力资源市场与办学 */
export const marketPenalties: readonly PenaltyData[] = [
  {
    "id": "7",
    "family": "7",
    "item": 7,
    "nameZh": "未经许可和登记，擅自从事职业中介活动",
    "basis": [
      "就业促进法#64",
      "人力资源市场暂行条例#42"
    ],
    "inForce": {
      "from": "2008-01-01",
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
            "fact": "illegalGains",
            "is": "positive"
          }
        ],
        "formula": {
          "kind": "fixed",
          "least": 10000,
          "most": 50000
        }
      }
    ],
    "measures": [
      {
        "kind": "closure",
        "zh": "依法予以关闭",
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
    "note": "没有违法所得的不能罚款。人力资源市场暂行条例自2018-10-01施行，幅度相同。"
  },
  {
    "id": "8",
    "family": "8",
    "item": 8,
    "nameZh": "职业中介机构提供虚假就业信息，为无合法证照的单位服务，伪造、涂改、转让许可证",
    "basis": [
      "就业促进法#65"
    ],
    "inForce": {
      "from": "2008-01-01",
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
        "when": [
          {
            "fact": "illegalGains",
            "is": "positive"
          }
        ],
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
      },
      {
        "kind": "revocation",
        "zh": "吊销职业中介许可证",
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
    "verification": "primary",
    "doubts": [],
    "note": "没有违法所得的不能罚款。"
  },
  {
    "id": "9",
    "family": "9",
    "item": 9,
    "nameZh": "职业中介机构扣押证件，收取押金",
    "basis": [
      "就业促进法#66"
    ],
    "inForce": {
      "from": "2008-01-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {
      "deposit": "向劳动者收取押金",
      "papers": "扣押劳动者居民身份证等证件"
    },
    "preconditions": [
      {
        "kind": "ordered",
        "zh": "责令限期退还劳动者",
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
              "deposit"
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
        "zh": "责令限期退还劳动者",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "elsewhere",
        "zh": "扣押证件的，依照有关法律规定处罚",
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
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": null
  },
  {
    "id": "14",
    "family": "14",
    "item": 14,
    "nameZh": "职业介绍、技能培训、考核鉴定机构违规，或者未经许可从事上述活动",
    "basis": [
      "劳动保障监察条例#28"
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
          "kind": "fixed",
          "least": 10000,
          "most": 50000
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
    "verification": "primary",
    "doubts": [],
    "note": "条例第32条：法律、行政法规另有规定的从其规定，先看第7、8、25项。"
  },
  {
    "id": "19",
    "family": "19",
    "item": 19,
    "nameZh": "中外合作办学发布虚假招生简章，骗取钱财",
    "basis": [
      "中外合作办学条例#57"
    ],
    "inForce": {
      "from": "2003-09-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "ordered",
        "zh": "责令限期改正并予以警告",
        "when": []
      }
    ],
    "fines": [
      {
        "on": "unit",
        "mode": "may",
        "when": [
          {
            "fact": "illegalGains",
            "is": "positive"
          }
        ],
        "formula": {
          "kind": "fixed",
          "least": 0,
          "most": 100000
        }
      }
    ],
    "measures": [
      {
        "kind": "warning",
        "zh": "予以警告",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "order",
        "zh": "责令限期改正，退还所收费用",
        "mode": "shall",
        "by": "bureau",
        "when": []
      },
      {
        "kind": "confiscation",
        "zh": "退还所收费用后没收违法所得",
        "mode": "shall",
        "by": "bureau",
        "when": [
          {
            "fact": "illegalGains",
            "is": "positive"
          }
        ]
      },
      {
        "kind": "suspension",
        "zh": "责令停止招生",
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
      },
      {
        "kind": "revocation",
        "zh": "吊销中外合作办学许可证",
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
    "verification": "primary",
    "doubts": [],
    "note": null
  },
  {
    "id": "20",
    "family": "20",
    "item": 20,
    "nameZh": "提供虚假招聘信息，招用无合法身份证件的人员，以招用人员为名牟取不正当利益",
    "basis": [
      "就业服务与就业管理规定(部令28号)#67"
    ],
    "inForce": {
      "from": "2008-01-01",
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
        "mode": "may",
        "when": [],
        "formula": {
          "kind": "fixed",
          "least": 0,
          "most": 1000
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
        "kind": "compensation",
        "zh": "对当事人造成损害的，承担赔偿责任",
        "mode": "shall",
        "by": "other",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "secondary",
    "doubts": [
      "部令28号于2022-01-07修订，罚则条文未逐条复核"
    ],
    "note": null
  },
  {
    "id": "21",
    "family": "21",
    "item": 21,
    "nameZh": "将乙肝病毒血清学指标作为体检标准",
    "basis": [
      "就业服务与就业管理规定(部令28号)#68"
    ],
    "inForce": {
      "from": "2008-01-01",
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
        "mode": "may",
        "when": [],
        "formula": {
          "kind": "fixed",
          "least": 0,
          "most": 1000
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
        "kind": "compensation",
        "zh": "对当事人造成损害的，承担赔偿责任",
        "mode": "shall",
        "by": "other",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "secondary",
    "doubts": [
      "部令28号于2022-01-07修订，罚则条文未逐条复核"
    ],
    "note": null
  },
  {
    "id": "22-2008",
    "family": "22",
    "item": 22,
    "nameZh": "未明示职业中介许可证、监督电话",
    "basis": [
      "就业服务与就业管理规定(部令28号)#71"
    ],
    "inForce": {
      "from": "2008-01-01",
      "to": "2018-09-30"
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
        "mode": "may",
        "when": [],
        "formula": {
          "kind": "fixed",
          "least": 0,
          "most": 1000
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
    "verification": "memory",
    "doubts": [],
    "note": "源文件在第七处截断。"
  },
  {
    "id": "22",
    "family": "22",
    "item": 22,
    "nameZh": "未明示职业中介许可证、监督电话",
    "basis": [
      "人力资源市场暂行条例#44"
    ],
    "inForce": {
      "from": "2018-10-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "order-failed",
        "zh": "责令改正，拒不改正",
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
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": "优先于部令28号第71条。"
  },
  {
    "id": "23-2008",
    "family": "23",
    "item": 23,
    "nameZh": "未建立服务台账，或者未记录服务情况",
    "basis": [
      "就业服务与就业管理规定(部令28号)#72"
    ],
    "inForce": {
      "from": "2008-01-01",
      "to": "2018-09-30"
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
        "mode": "may",
        "when": [],
        "formula": {
          "kind": "fixed",
          "least": 0,
          "most": 1000
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
    "verification": "secondary",
    "doubts": [],
    "note": null
  },
  {
    "id": "23",
    "family": "23",
    "item": 23,
    "nameZh": "未建立服务台账，或者未记录服务情况",
    "basis": [
      "人力资源市场暂行条例#44"
    ],
    "inForce": {
      "from": "2018-10-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "order-failed",
        "zh": "责令改正，拒不改正",
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
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "primary",
    "doubts": [],
    "note": "优先于部令28号第72条。"
  },
  {
    "id": "24",
    "family": "24",
    "item": 24,
    "nameZh": "中介服务不成功后未退还中介服务费",
    "basis": [
      "就业服务与就业管理规定(部令28号)#73"
    ],
    "inForce": {
      "from": "2008-01-01",
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
        "mode": "may",
        "when": [],
        "formula": {
          "kind": "fixed",
          "least": 0,
          "most": 1000
        }
      }
    ],
    "measures": [
      {
        "kind": "order",
        "zh": "责令改正，退还中介服务费",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "secondary",
    "doubts": [
      "部令28号于2022-01-07修订，罚则条文未逐条复核"
    ],
    "note": null
  },
  {
    "id": "25a",
    "family": "25a",
    "item": 25,
    "nameZh": "职业中介机构违反第58条第1、3、4、8项",
    "basis": [
      "就业服务与就业管理规定(部令28号)#74"
    ],
    "inForce": {
      "from": "2008-01-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [],
    "fines": [],
    "measures": [],
    "refersTo": [
      "8",
      "9"
    ],
    "unreadable": null,
    "verification": "secondary",
    "doubts": [],
    "note": "按就业促进法第65、66条处罚，即第8、9项。"
  },
  {
    "id": "25b",
    "family": "25b",
    "item": 25,
    "nameZh": "职业中介机构介绍不满16周岁的未成年人就业",
    "basis": [
      "禁止使用童工规定#7",
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
          "per": "introduced",
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
          "per": "introduced",
          "least": 10000,
          "most": 10000
        }
      }
    ],
    "measures": [
      {
        "kind": "revocation",
        "zh": "吊销职业介绍许可证",
        "mode": "shall",
        "by": "bureau",
        "when": [
          {
            "fact": "licensed",
            "in": [
              "yes"
            ]
          }
        ]
      },
      {
        "kind": "closure",
        "zh": "由有关主管部门予以取缔",
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
    "note": "第58条第5项。无照的加一倍。"
  },
  {
    "id": "25c",
    "family": "25c",
    "item": 25,
    "nameZh": "职业中介机构违反第58条其他各项",
    "basis": [
      "就业服务与就业管理规定(部令28号)#74"
    ],
    "inForce": {
      "from": "2008-01-01",
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
          "most": 10000
        }
      },
      {
        "on": "unit",
        "mode": "may",
        "when": [
          {
            "fact": "illegalGains",
            "is": "positive"
          }
        ],
        "formula": {
          "kind": "capped",
          "of": "illegalGains",
          "mostPercent": 300,
          "cap": 30000
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
        "zh": "提请登记机关吊销营业执照",
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
      },
      {
        "kind": "compensation",
        "zh": "对当事人造成损害的，承担赔偿责任",
        "mode": "shall",
        "by": "other",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "secondary",
    "doubts": [
      "部令28号于2022-01-07修订，罚则条文未逐条复核"
    ],
    "note": null
  },
  {
    "id": "26",
    "family": "26",
    "item": 26,
    "nameZh": "未及时为劳动者办理就业登记手续",
    "basis": [
      "就业服务与就业管理规定(部令28号)#75"
    ],
    "inForce": {
      "from": "2008-01-01",
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
        "mode": "may",
        "when": [],
        "formula": {
          "kind": "fixed",
          "least": 0,
          "most": 1000
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
    "verification": "secondary",
    "doubts": [
      "部令28号于2022-01-07修订，罚则条文未逐条复核"
    ],
    "note": null
  },
  {
    "id": "28",
    "family": "28",
    "item": 28,
    "nameZh": "人才中介服务机构擅自扩大业务范围，不依法接受检查或者提供虚假材料，不按规定办理变更",
    "basis": [
      "人才市场管理规定#34"
    ],
    "inForce": {
      "from": "2001-10-01",
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
        "when": [
          {
            "fact": "circumstances",
            "in": [
              "ordinary"
            ]
          }
        ],
        "formula": {
          "kind": "fixed",
          "least": 0,
          "most": 10000
        }
      },
      {
        "on": "unit",
        "mode": "may",
        "when": [
          {
            "fact": "circumstances",
            "in": [
              "serious",
              "especially-serious"
            ]
          },
          {
            "fact": "illegalGains",
            "is": "zero"
          }
        ],
        "formula": {
          "kind": "fixed",
          "least": 0,
          "most": 10000
        }
      },
      {
        "on": "unit",
        "mode": "may",
        "when": [
          {
            "fact": "circumstances",
            "in": [
              "serious",
              "especially-serious"
            ]
          },
          {
            "fact": "illegalGains",
            "is": "positive"
          }
        ],
        "formula": {
          "kind": "capped",
          "of": "illegalGains",
          "mostPercent": 300,
          "cap": 30000
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
        "kind": "suspension",
        "zh": "责令停业整顿",
        "mode": "may",
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
      },
      {
        "kind": "confiscation",
        "zh": "没收违法所得",
        "mode": "shall",
        "by": "bureau",
        "when": [
          {
            "fact": "circumstances",
            "in": [
              "serious",
              "especially-serious"
            ]
          },
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
      "人才市场管理规定的效力待核：2019年仍有效，2023-08-01部令50号施行后是否废止未核，使用前须人工确认"
    ],
    "note": null
  },
  {
    "id": "29",
    "family": "29",
    "item": 29,
    "nameZh": "人才中介服务机构超出许可业务范围接受代理业务",
    "basis": [
      "人才市场管理规定#36"
    ],
    "inForce": {
      "from": "2001-10-01",
      "to": null
    },
    "regions": [],
    "nature": "fine",
    "conducts": {},
    "preconditions": [
      {
        "kind": "ordered",
        "zh": "给予警告，限期改正",
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
          "least": 0,
          "most": 10000
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
        "zh": "限期改正",
        "mode": "shall",
        "by": "bureau",
        "when": []
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "secondary",
    "doubts": [
      "人才市场管理规定的效力待核：2019年仍有效，2023-08-01部令50号施行后是否废止未核，使用前须人工确认"
    ],
    "note": null
  },
  {
    "id": "30",
    "family": "30",
    "item": 30,
    "nameZh": "用人单位歧视招聘，招聘不得招聘的人员，向应聘者收取费用或者采取欺诈手段谋取非法利益",
    "basis": [
      "人才市场管理规定#37"
    ],
    "inForce": {
      "from": "2001-10-01",
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
          "kind": "fixed",
          "least": 0,
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
      }
    ],
    "refersTo": [],
    "unreadable": null,
    "verification": "secondary",
    "doubts": [
      "人才市场管理规定的效力待核：2019年仍有效，2023-08-01部令50号施行后是否废止未核，使用前须人工确认"
    ],
    "note": "限情节严重的。"
  }
];
