import type { ClauseListData } from '../../catalogue/clause.js';

/** 追责情形, the circumstances in which an official answers for an act, by list. */
export const clauseLists: readonly ClauseListData[] = [
  {
    "id": "PEN12",
    "nameZh": "行政处罚类追责情形",
    "items": [
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      11,
      12,
      13,
      14,
      15,
      16,
      17,
      18,
      19,
      20,
      21,
      22,
      23,
      24,
      25,
      26,
      27,
      28,
      29,
      30,
      31,
      32,
      33,
      34,
      35,
      36,
      37,
      38,
      39
    ],
    "completeInSource": true,
    "parameter": null,
    "notes": [
      "行21第4项、行20第5项、行88第6项有OCR串行或缺漏"
    ],
    "clauses": [
      {
        "code": "PEN12-01",
        "label": "无法律或事实依据而处罚",
        "category": "evidence",
        "autoDetectable": "partly",
        "how": "决定事件缺法条引用或缺证据事件"
      },
      {
        "code": "PEN12-02",
        "label": "处罚显失公正",
        "category": "amount",
        "autoDetectable": "partly",
        "how": "与同类案件或裁量格比较的偏离值"
      },
      {
        "code": "PEN12-03",
        "label": "应制止处罚而不作为致损害",
        "category": "inaction",
        "autoDetectable": "partly",
        "how": "线索/投诉后超期无立案或处理事件"
      },
      {
        "code": "PEN12-04",
        "label": "无执法资格者实施处罚",
        "category": "jurisdiction",
        "autoDetectable": "yes",
        "how": "执法人证号在事件日不在有效期"
      },
      {
        "code": "PEN12-05",
        "label": "擅自改变处罚种类幅度",
        "category": "amount",
        "autoDetectable": "yes",
        "how": "决定种类/金额超法定幅度或与批准告知不一致"
      },
      {
        "code": "PEN12-06",
        "label": "违反法定处罚程序",
        "category": "procedure",
        "autoDetectable": "yes",
        "how": "状态机缺步、倒序、不足两人"
      },
      {
        "code": "PEN12-07",
        "label": "违反罚缴分离擅收罚款",
        "category": "money_handling",
        "autoDetectable": "partly",
        "how": "缴款渠道不是指定银行账户"
      },
      {
        "code": "PEN12-08",
        "label": "不用或用非法定罚款票据",
        "category": "money_handling",
        "autoDetectable": "partly",
        "how": "票据号不在财政票据登记库"
      },
      {
        "code": "PEN12-09",
        "label": "截留私分或变相私分罚款",
        "category": "money_handling",
        "autoDetectable": "partly",
        "how": "实缴与上缴国库对账差额"
      },
      {
        "code": "PEN12-10",
        "label": "应听证要求而不组织听证",
        "category": "procedure",
        "autoDetectable": "yes",
        "how": "有听证申请事件无听证通知事件"
      },
      {
        "code": "PEN12-11",
        "label": "处罚过程发生腐败行为",
        "category": "corruption",
        "autoDetectable": "no",
        "how": "事件流看不到"
      },
      {
        "code": "PEN12-12",
        "label": "其他违法行为（兜底）",
        "category": "other",
        "autoDetectable": "no",
        "how": "兜底条款，人工认定"
      }
    ]
  },
  {
    "id": "LIC8",
    "nameZh": "行政许可类追责情形",
    "items": [
      1,
      2,
      3
    ],
    "completeInSource": true,
    "parameter": null,
    "notes": [],
    "clauses": [
      {
        "code": "LIC8-01",
        "label": "符合条件而不予受理",
        "category": "inaction",
        "autoDetectable": "partly",
        "how": "材料齐全而出不予受理事件"
      },
      {
        "code": "LIC8-02",
        "label": "不符合条件或越权准予许可",
        "category": "jurisdiction",
        "autoDetectable": "partly",
        "how": "核查不合格/非本级权限却出准予事件"
      },
      {
        "code": "LIC8-03",
        "label": "符合条件而不予或逾期许可",
        "category": "time_limit",
        "autoDetectable": "yes",
        "how": "受理到决定超法定时限；不予部分须人工"
      },
      {
        "code": "LIC8-04",
        "label": "不监督或监督不力致严重后果",
        "category": "inaction",
        "autoDetectable": "partly",
        "how": "许可后长期无监管检查事件"
      },
      {
        "code": "LIC8-05",
        "label": "违反法定许可程序",
        "category": "procedure",
        "autoDetectable": "yes",
        "how": "缺步、倒序、未一次告知"
      },
      {
        "code": "LIC8-06",
        "label": "许可工作玩忽职守滥用职权",
        "category": "inaction",
        "autoDetectable": "no",
        "how": "人工认定"
      },
      {
        "code": "LIC8-07",
        "label": "办理中索取收受财物或谋利",
        "category": "corruption",
        "autoDetectable": "no",
        "how": "事件流看不到，靠举报和廉政档案"
      },
      {
        "code": "LIC8-08",
        "label": "其他违法行为（兜底）",
        "category": "other",
        "autoDetectable": "no",
        "how": "兜底条款，人工认定"
      }
    ]
  },
  {
    "id": "SI7",
    "nameZh": "社会保险经办类追责情形",
    "items": [
      40,
      41,
      43,
      44,
      45,
      46,
      56
    ],
    "completeInSource": true,
    "parameter": null,
    "notes": [],
    "clauses": [
      {
        "code": "SI7-01",
        "label": "未履行社保法定职责",
        "category": "inaction",
        "autoDetectable": "partly",
        "how": "申请后超期无处理事件"
      },
      {
        "code": "SI7-02",
        "label": "丢失篡改缴费或权益记录",
        "category": "evidence",
        "autoDetectable": "yes",
        "how": "哈希链断裂、无原因冲正或直接改数"
      },
      {
        "code": "SI7-03",
        "label": "其他违反社保法规行为",
        "category": "other",
        "autoDetectable": "no",
        "how": "人工认定"
      },
      {
        "code": "SI7-04",
        "label": "泄露单位和个人信息",
        "category": "confidentiality",
        "autoDetectable": "partly",
        "how": "无业务关联的查询/导出日志"
      },
      {
        "code": "SI7-05",
        "label": "滥用职权玩忽职守徇私舞弊",
        "category": "corruption",
        "autoDetectable": "no",
        "how": "人工认定"
      },
      {
        "code": "SI7-06",
        "label": "工作态度恶劣影响不良",
        "category": "conduct",
        "autoDetectable": "partly",
        "how": "好差评、投诉件达阈值"
      },
      {
        "code": "SI7-07",
        "label": "其他违法行为（兜底）",
        "category": "other",
        "autoDetectable": "no",
        "how": "兜底条款，人工认定"
      }
    ]
  },
  {
    "id": "RET6",
    "nameZh": "退休审批类追责情形",
    "items": [
      42
    ],
    "completeInSource": true,
    "parameter": null,
    "notes": [],
    "clauses": [
      {
        "code": "RET6-01",
        "label": "符合条件而不予受理",
        "category": "inaction",
        "autoDetectable": "partly",
        "how": "材料齐全而出不予受理事件"
      },
      {
        "code": "RET6-02",
        "label": "不符合条件或越权准予退休",
        "category": "jurisdiction",
        "autoDetectable": "partly",
        "how": "年龄/年限规则不满足却准予"
      },
      {
        "code": "RET6-03",
        "label": "应准不准或逾期审批",
        "category": "time_limit",
        "autoDetectable": "yes",
        "how": "受理到决定超时"
      },
      {
        "code": "RET6-04",
        "label": "违反法定程序审批退休",
        "category": "procedure",
        "autoDetectable": "yes",
        "how": "缺步、倒序"
      },
      {
        "code": "RET6-05",
        "label": "办理中索取收受财物或谋利",
        "category": "corruption",
        "autoDetectable": "no",
        "how": "事件流看不到，靠举报和廉政档案"
      },
      {
        "code": "RET6-06",
        "label": "其他违法行为（兜底）",
        "category": "other",
        "autoDetectable": "no",
        "how": "兜底条款，人工认定"
      }
    ]
  },
  {
    "id": "INJ6",
    "nameZh": "工伤认定（备案）类追责情形",
    "items": [
      47,
      49
    ],
    "completeInSource": true,
    "parameter": null,
    "notes": [
      "第47项只见前2项"
    ],
    "clauses": [
      {
        "code": "INJ6-01",
        "label": "符合条件而不予受理",
        "category": "inaction",
        "autoDetectable": "partly",
        "how": "材料齐全而出不予受理事件"
      },
      {
        "code": "INJ6-02",
        "label": "不符合条件而准予认定",
        "category": "evidence",
        "autoDetectable": "partly",
        "how": "要件缺失却认定"
      },
      {
        "code": "INJ6-03",
        "label": "不在法定期限作出认定",
        "category": "time_limit",
        "autoDetectable": "yes",
        "how": "受理起60日计时"
      },
      {
        "code": "INJ6-04",
        "label": "违反法定程序认定",
        "category": "procedure",
        "autoDetectable": "yes",
        "how": "缺调查、缺送达等"
      },
      {
        "code": "INJ6-05",
        "label": "办理中索取收受财物或谋利",
        "category": "corruption",
        "autoDetectable": "no",
        "how": "事件流看不到，靠举报和廉政档案"
      },
      {
        "code": "INJ6-06",
        "label": "其他违法行为（兜底）",
        "category": "other",
        "autoDetectable": "no",
        "how": "兜底条款，人工认定"
      }
    ]
  },
  {
    "id": "AGR6",
    "nameZh": "工伤协议机构确定类追责情形",
    "items": [
      50
    ],
    "completeInSource": false,
    "parameter": null,
    "notes": [
      "源文件只见前4项，5-6按同类补"
    ],
    "clauses": [
      {
        "code": "AGR6-01",
        "label": "符合条件的机构不予受理",
        "category": "inaction",
        "autoDetectable": "partly",
        "how": "材料齐全而出不予受理事件"
      },
      {
        "code": "AGR6-02",
        "label": "与不符合条件机构签协议",
        "category": "evidence",
        "autoDetectable": "partly",
        "how": "无执业许可却签约"
      },
      {
        "code": "AGR6-03",
        "label": "违反公开公正平等协商",
        "category": "procedure",
        "autoDetectable": "partly",
        "how": "无公示/协商事件"
      },
      {
        "code": "AGR6-04",
        "label": "违反法定程序签服务协议",
        "category": "procedure",
        "autoDetectable": "yes",
        "how": "缺步、倒序"
      },
      {
        "code": "AGR6-05",
        "label": "办理中索取收受财物或谋利",
        "category": "corruption",
        "autoDetectable": "no",
        "how": "事件流看不到，靠举报和廉政档案"
      },
      {
        "code": "AGR6-06",
        "label": "其他违法行为（兜底）",
        "category": "other",
        "autoDetectable": "no",
        "how": "兜底条款，人工认定"
      }
    ]
  },
  {
    "id": "CLAIM6",
    "nameZh": "待遇/费用核定发放类追责情形（参数化）",
    "items": [
      48,
      51,
      52,
      53,
      54,
      55
    ],
    "completeInSource": true,
    "parameter": [
      "异地就医",
      "转诊",
      "康复",
      "辅具",
      "停工留薪",
      "医疗费",
      "伙食费",
      "交通食宿",
      "补助金",
      "抚恤金",
      "失业金",
      "培训补贴",
      "稳岗…"
    ],
    "notes": [
      "第51.3、53.6、54项追责列空白，按此补"
    ],
    "clauses": [
      {
        "code": "CLAIM6-01",
        "label": "符合条件不予受理或不发",
        "category": "inaction",
        "autoDetectable": "partly",
        "how": "规则判定符合却拒绝"
      },
      {
        "code": "CLAIM6-02",
        "label": "不符合条件却受理或发放",
        "category": "money_handling",
        "autoDetectable": "yes",
        "how": "规则判定不符却有支付事件"
      },
      {
        "code": "CLAIM6-03",
        "label": "不在法定期限确认或发放",
        "category": "time_limit",
        "autoDetectable": "yes",
        "how": "计时器"
      },
      {
        "code": "CLAIM6-04",
        "label": "违反法定程序办理",
        "category": "procedure",
        "autoDetectable": "yes",
        "how": "缺步、倒序"
      },
      {
        "code": "CLAIM6-05",
        "label": "办理中索取收受财物或谋利",
        "category": "corruption",
        "autoDetectable": "no",
        "how": "事件流看不到，靠举报和廉政档案"
      },
      {
        "code": "CLAIM6-06",
        "label": "其他违法行为（兜底）",
        "category": "other",
        "autoDetectable": "no",
        "how": "兜底条款，人工认定"
      }
    ]
  },
  {
    "id": "ANN6",
    "nameZh": "企业年金备案类追责情形",
    "items": [
      57
    ],
    "completeInSource": true,
    "parameter": null,
    "notes": [],
    "clauses": [
      {
        "code": "ANN6-01",
        "label": "备案不予受理或超时限办结",
        "category": "time_limit",
        "autoDetectable": "yes",
        "how": "计时器；首子项为不予受理，变更/终止为超时"
      },
      {
        "code": "ANN6-02",
        "label": "不符合条件违规备案",
        "category": "evidence",
        "autoDetectable": "partly",
        "how": "要件缺失却备案"
      },
      {
        "code": "ANN6-03",
        "label": "不依规履行程序致不良后果",
        "category": "procedure",
        "autoDetectable": "partly",
        "how": "缺步可查，后果须人工"
      },
      {
        "code": "ANN6-04",
        "label": "工作失职渎职",
        "category": "inaction",
        "autoDetectable": "no",
        "how": "人工认定"
      },
      {
        "code": "ANN6-05",
        "label": "办理中索取收受财物或谋利",
        "category": "corruption",
        "autoDetectable": "no",
        "how": "事件流看不到，靠举报和廉政档案"
      },
      {
        "code": "ANN6-06",
        "label": "其他违法行为（兜底）",
        "category": "other",
        "autoDetectable": "no",
        "how": "兜底条款，人工认定"
      }
    ]
  },
  {
    "id": "CARD6",
    "nameZh": "社会保障卡类追责情形",
    "items": [
      58
    ],
    "completeInSource": false,
    "parameter": null,
    "notes": [
      "源文件只见第3-6项，1-2按ANN6推定"
    ],
    "clauses": [
      {
        "code": "CARD6-01",
        "label": "不予受理制卡申请（推定）",
        "category": "inaction",
        "autoDetectable": "partly",
        "how": "申请后无处理事件"
      },
      {
        "code": "CARD6-02",
        "label": "违规制卡发卡（推定）",
        "category": "procedure",
        "autoDetectable": "partly",
        "how": "核查未过却发卡"
      },
      {
        "code": "CARD6-03",
        "label": "不依规发放社保卡致后果",
        "category": "procedure",
        "autoDetectable": "partly",
        "how": "发放事件无签收"
      },
      {
        "code": "CARD6-04",
        "label": "工作失职渎职",
        "category": "inaction",
        "autoDetectable": "no",
        "how": "人工认定"
      },
      {
        "code": "CARD6-05",
        "label": "办理中索取收受财物或谋利",
        "category": "corruption",
        "autoDetectable": "no",
        "how": "事件流看不到，靠举报和廉政档案"
      },
      {
        "code": "CARD6-06",
        "label": "其他违法行为（兜底）",
        "category": "other",
        "autoDetectable": "no",
        "how": "兜底条款，人工认定"
      }
    ]
  },
  {
    "id": "EMP4",
    "nameZh": "就业登记补贴类追责情形（参数化）",
    "items": [
      60,
      61,
      62,
      63,
      64,
      66,
      67
    ],
    "completeInSource": true,
    "parameter": [
      "登记",
      "发放",
      "办理"
    ],
    "notes": [
      "第64项就业困难人员认定第2款写“予以发放”，系抄自发证条款"
    ],
    "clauses": [
      {
        "code": "EMP4-01",
        "label": "符合条件不予登记发放办理",
        "category": "inaction",
        "autoDetectable": "partly",
        "how": "规则判定符合却拒绝"
      },
      {
        "code": "EMP4-02",
        "label": "不符合条件却登记发放办理",
        "category": "money_handling",
        "autoDetectable": "yes",
        "how": "规则判定不符却有办结/支付事件"
      },
      {
        "code": "EMP4-03",
        "label": "办理中索取收受财物或谋利",
        "category": "corruption",
        "autoDetectable": "no",
        "how": "事件流看不到，靠举报和廉政档案"
      },
      {
        "code": "EMP4-04",
        "label": "其他违法行为（兜底）",
        "category": "other",
        "autoDetectable": "no",
        "how": "兜底条款，人工认定"
      }
    ]
  },
  {
    "id": "ARB7",
    "nameZh": "劳动人事争议仲裁类追责情形",
    "items": [
      65
    ],
    "completeInSource": true,
    "parameter": null,
    "notes": [],
    "clauses": [
      {
        "code": "ARB7-01",
        "label": "符合条件案件不予受理",
        "category": "inaction",
        "autoDetectable": "partly",
        "how": "要件齐全而出不予受理通知"
      },
      {
        "code": "ARB7-02",
        "label": "不符条件或超时效立案",
        "category": "jurisdiction",
        "autoDetectable": "yes",
        "how": "申请日减争议日超时效仍立案（有中止中断事由除外）"
      },
      {
        "code": "ARB7-03",
        "label": "不在法定期限裁决",
        "category": "time_limit",
        "autoDetectable": "yes",
        "how": "立案起审限计时"
      },
      {
        "code": "ARB7-04",
        "label": "不依法履行职责",
        "category": "inaction",
        "autoDetectable": "no",
        "how": "人工认定"
      },
      {
        "code": "ARB7-05",
        "label": "违反法定程序开庭",
        "category": "procedure",
        "autoDetectable": "yes",
        "how": "无开庭通知/不足5日/组庭缺失"
      },
      {
        "code": "ARB7-06",
        "label": "立案审理阶段索取收受财物",
        "category": "corruption",
        "autoDetectable": "no",
        "how": "事件流看不到"
      },
      {
        "code": "ARB7-07",
        "label": "其他违法行为（兜底）",
        "category": "other",
        "autoDetectable": "no",
        "how": "兜底条款，人工认定"
      }
    ]
  },
  {
    "id": "MED7",
    "nameZh": "劳动人事争议调解类追责情形",
    "items": [
      80
    ],
    "completeInSource": true,
    "parameter": null,
    "notes": [
      "与ARB7只差第3项（裁决/调解）"
    ],
    "clauses": [
      {
        "code": "MED7-01",
        "label": "符合条件案件不予受理",
        "category": "inaction",
        "autoDetectable": "partly",
        "how": "要件齐全而出不予受理事件"
      },
      {
        "code": "MED7-02",
        "label": "不符条件或超时效立案",
        "category": "jurisdiction",
        "autoDetectable": "yes",
        "how": "日期规则"
      },
      {
        "code": "MED7-03",
        "label": "不在法定期限作出调解",
        "category": "time_limit",
        "autoDetectable": "yes",
        "how": "计时器"
      },
      {
        "code": "MED7-04",
        "label": "不依法履行职责",
        "category": "inaction",
        "autoDetectable": "no",
        "how": "人工认定"
      },
      {
        "code": "MED7-05",
        "label": "违反法定程序开庭",
        "category": "procedure",
        "autoDetectable": "partly",
        "how": "调解本无开庭，源文件照抄仲裁条款"
      },
      {
        "code": "MED7-06",
        "label": "立案审理阶段索取收受财物",
        "category": "corruption",
        "autoDetectable": "no",
        "how": "事件流看不到"
      },
      {
        "code": "MED7-07",
        "label": "其他违法行为（兜底）",
        "category": "other",
        "autoDetectable": "no",
        "how": "兜底条款，人工认定"
      }
    ]
  },
  {
    "id": "GEN6",
    "nameZh": "其他行政权力通用追责情形（参数化）",
    "items": [
      68,
      69,
      70,
      71,
      72,
      73,
      76,
      77,
      78,
      79
    ],
    "completeInSource": true,
    "parameter": [
      "申诉",
      "档案",
      "备案",
      "补发",
      "鉴定",
      "集体合同",
      "裁员",
      "未成年工登记"
    ],
    "notes": [
      "行140、141、260、268、269、272只见前1-3项"
    ],
    "clauses": [
      {
        "code": "GEN6-01",
        "label": "符合条件不办或不予受理",
        "category": "inaction",
        "autoDetectable": "partly",
        "how": "规则判定符合却拒绝"
      },
      {
        "code": "GEN6-02",
        "label": "不符合条件却予办理",
        "category": "evidence",
        "autoDetectable": "partly",
        "how": "要件缺失却办结"
      },
      {
        "code": "GEN6-03",
        "label": "不在法定期限办理",
        "category": "time_limit",
        "autoDetectable": "yes",
        "how": "计时器"
      },
      {
        "code": "GEN6-04",
        "label": "违反法定程序办理",
        "category": "procedure",
        "autoDetectable": "yes",
        "how": "缺步、倒序"
      },
      {
        "code": "GEN6-05",
        "label": "办理中索取收受财物或谋利",
        "category": "corruption",
        "autoDetectable": "no",
        "how": "事件流看不到，靠举报和廉政档案"
      },
      {
        "code": "GEN6-06",
        "label": "其他违法行为（兜底）",
        "category": "other",
        "autoDetectable": "no",
        "how": "兜底条款，人工认定"
      }
    ]
  },
  {
    "id": "TITLE6",
    "nameZh": "职称评审类追责情形",
    "items": [
      74
    ],
    "completeInSource": true,
    "parameter": null,
    "notes": [],
    "clauses": [
      {
        "code": "TITLE6-01",
        "label": "应评而不予评审",
        "category": "inaction",
        "autoDetectable": "partly",
        "how": "合规申报无评审事件"
      },
      {
        "code": "TITLE6-02",
        "label": "不符合政策而予评审",
        "category": "evidence",
        "autoDetectable": "partly",
        "how": "资格规则不满足却评审"
      },
      {
        "code": "TITLE6-03",
        "label": "不按期召开评委会",
        "category": "time_limit",
        "autoDetectable": "yes",
        "how": "计划日与会议事件比对"
      },
      {
        "code": "TITLE6-04",
        "label": "不按政策规定公示",
        "category": "procedure",
        "autoDetectable": "yes",
        "how": "公示少于5个工作日或缺失"
      },
      {
        "code": "TITLE6-05",
        "label": "办理中索取收受财物或谋利",
        "category": "corruption",
        "autoDetectable": "no",
        "how": "事件流看不到，靠举报和廉政档案"
      },
      {
        "code": "TITLE6-06",
        "label": "其他违法行为（兜底）",
        "category": "other",
        "autoDetectable": "no",
        "how": "兜底条款，人工认定"
      }
    ]
  },
  {
    "id": "COMM5",
    "nameZh": "职称评审委员会备案类追责情形",
    "items": [
      75
    ],
    "completeInSource": true,
    "parameter": null,
    "notes": [],
    "clauses": [
      {
        "code": "COMM5-01",
        "label": "符合政策而不予备案",
        "category": "inaction",
        "autoDetectable": "partly",
        "how": "要件齐全而拒绝"
      },
      {
        "code": "COMM5-02",
        "label": "不符合政策而予备案",
        "category": "evidence",
        "autoDetectable": "partly",
        "how": "要件缺失却备案"
      },
      {
        "code": "COMM5-03",
        "label": "违反政策规定备案",
        "category": "procedure",
        "autoDetectable": "partly",
        "how": "层级/系列规则校验"
      },
      {
        "code": "COMM5-04",
        "label": "办理中索取收受财物或谋利",
        "category": "corruption",
        "autoDetectable": "no",
        "how": "事件流看不到，靠举报和廉政档案"
      },
      {
        "code": "COMM5-05",
        "label": "其他违法行为（兜底）",
        "category": "other",
        "autoDetectable": "no",
        "how": "兜底条款，人工认定"
      }
    ]
  }
];
