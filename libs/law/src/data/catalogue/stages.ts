import type { StagesData } from '../../catalogue/power-item.js';

/** The stages and duties (责任事项) that items of one kind share. */
export const stageTemplates: readonly StagesData[] = [
  {
    "id": "ST-PENALTY-7",
    "stages": [
      {
        "code": "case_filing",
        "nameZh": "立案",
        "duties": [
          "发现违法行为予以调查立案"
        ]
      },
      {
        "code": "investigation",
        "nameZh": "调查",
        "duties": [
          "指定专人及时取证",
          "有直接利害关系者回避",
          "执法人员不少于2人",
          "出示执法证件",
          "允许当事人辩解陈述",
          "保守秘密"
        ]
      },
      {
        "code": "review",
        "nameZh": "审查",
        "duties": [
          "审查事实/证据/取证程序/法律适用/处罚种类和幅度/陈述申辩理由",
          "提出处理意见",
          "主要证据不足时补充调查"
        ]
      },
      {
        "code": "notice",
        "nameZh": "告知",
        "duties": [
          "处罚决定前制作并送达《行政处罚告知书》",
          "告知违法事实及陈述申辩权",
          "符合听证规定的送达《行政处罚听证告知书》"
        ]
      },
      {
        "code": "decision",
        "nameZh": "决定",
        "duties": [
          "制作处罚决定书",
          "载明告知、陈述申辩或听证情况"
        ]
      },
      {
        "code": "service",
        "nameZh": "送达",
        "duties": [
          "按法律规定方式送达当事人"
        ]
      },
      {
        "code": "enforcement",
        "nameZh": "执行",
        "duties": [
          "依生效决定执行",
          "没收违法所得"
        ]
      }
    ],
    "note": "另有第8项兜底：其他法定责任"
  },
  {
    "id": "ST-LICENCE-5",
    "stages": [
      {
        "code": "accept",
        "nameZh": "受理",
        "duties": [
          "公示应交材料",
          "一次性告知补正",
          "决定受理或不予受理",
          "不予受理须告知理由"
        ]
      },
      {
        "code": "examine",
        "nameZh": "审查",
        "duties": [
          "材料预审并提出预审意见",
          "现场考察/检查",
          "查验证明材料原件"
        ]
      },
      {
        "code": "decision",
        "nameZh": "决定",
        "duties": [
          "准予或不予许可",
          "不予许可书面告知理由"
        ]
      },
      {
        "code": "service",
        "nameZh": "送达",
        "duties": [
          "制作许可证件",
          "送达并信息公开"
        ]
      },
      {
        "code": "post_supervision",
        "nameZh": "事后监管",
        "duties": [
          "定期和不定期检查",
          "依检查情况处置"
        ]
      }
    ],
    "note": null
  },
  {
    "id": "ST-SI-4",
    "stages": [
      {
        "code": "accept",
        "nameZh": "受理",
        "duties": [
          "公示应交材料",
          "一次性告知补正",
          "决定受理或不予受理",
          "不予受理须告知理由"
        ]
      },
      {
        "code": "audit",
        "nameZh": "审核",
        "duties": [
          "按条件和标准提出同意或不同意意见及理由"
        ]
      },
      {
        "code": "decision",
        "nameZh": "决定",
        "duties": [
          "符合条件的出具同意办理的书面文书/按要求办理"
        ]
      },
      {
        "code": "supervise",
        "nameZh": "监管",
        "duties": [
          "对办理结果及后续情况监督检查"
        ]
      }
    ],
    "note": null
  },
  {
    "id": "ST-GEN-4",
    "stages": [
      {
        "code": "accept",
        "nameZh": "受理",
        "duties": [
          "公示应交材料",
          "一次性告知补正",
          "决定受理或不予受理",
          "不予受理须告知理由"
        ]
      },
      {
        "code": "examine",
        "nameZh": "审查",
        "duties": [
          "按条件和标准提出同意或不同意意见及理由"
        ]
      },
      {
        "code": "decision",
        "nameZh": "决定",
        "duties": [
          "符合条件的按程序办理或出具同意文书"
        ]
      },
      {
        "code": "supervise",
        "nameZh": "监管",
        "duties": [
          "对办理结果及后续情况监督检查"
        ]
      }
    ],
    "note": "与 ST-SI-4 只差第2步名称（审查/审核）"
  },
  {
    "id": "ST-TRANSFER-4",
    "stages": [
      {
        "code": "accept",
        "nameZh": "受理",
        "duties": [
          "审核材料是否齐全合形式",
          "是否属本业务职权范围",
          "申请人资格",
          "决定是否受理"
        ]
      },
      {
        "code": "examine",
        "nameZh": "审查",
        "duties": [
          "提出同意或不同意意见及理由"
        ]
      },
      {
        "code": "decision",
        "nameZh": "决定",
        "duties": [
          "可办理的出具转移接续资料",
          "不能办理的说明理由",
          "材料不齐的一次性告知后再受理"
        ]
      },
      {
        "code": "supervise",
        "nameZh": "监管",
        "duties": [
          "对办理结果及后续情况监督检查"
        ]
      }
    ],
    "note": null
  },
  {
    "id": "ST-RETIRE-4",
    "stages": [
      {
        "code": "accept",
        "nameZh": "受理",
        "duties": [
          "公示应交材料",
          "一次性告知补正",
          "决定受理或不予受理",
          "不予受理须告知理由"
        ]
      },
      {
        "code": "examine",
        "nameZh": "审查",
        "duties": [
          "审查证明材料及原件，提出预审意见"
        ]
      },
      {
        "code": "decision",
        "nameZh": "决定",
        "duties": [
          "作出退休审批或不予审批决定",
          "不予审批书面或口头告知理由"
        ]
      },
      {
        "code": "service",
        "nameZh": "送达",
        "duties": [
          "准予退休的制发退休证"
        ]
      }
    ],
    "note": "行109首尾截断；受理步骤按同类补，是否还有监管步骤不明"
  },
  {
    "id": "ST-ANNUITY-5",
    "stages": [
      {
        "code": "accept",
        "nameZh": "受理",
        "duties": [
          "公示应交材料",
          "一次性告知补正",
          "决定受理或不予受理",
          "不予受理须告知理由"
        ]
      },
      {
        "code": "examine",
        "nameZh": "审查",
        "duties": [
          "审查企业和管理机构资格/变更内容"
        ]
      },
      {
        "code": "decision",
        "nameZh": "决定",
        "duties": [
          "审核备案材料"
        ]
      },
      {
        "code": "service",
        "nameZh": "送达",
        "duties": [
          "出具企业年金方案备案复函和计划确认函"
        ]
      },
      {
        "code": "supervise",
        "nameZh": "监管",
        "duties": [
          "监督年金基金管理合同履行"
        ]
      }
    ],
    "note": null
  },
  {
    "id": "ST-CARD",
    "stages": [
      {
        "code": "verify",
        "nameZh": "受理核查",
        "duties": [
          "核查申领人信息",
          "未通过的经其他渠道进一步核实"
        ]
      },
      {
        "code": "issue",
        "nameZh": "发放",
        "duties": [
          "按批次/单位/网点分类",
          "安全渠道分发至网点",
          "确保发放到本人或信函发放"
        ]
      }
    ],
    "note": "行213首尾截断，第1步名称及发放之后的步骤不可读"
  },
  {
    "id": "ST-EVENT-4",
    "stages": [
      {
        "code": "accept",
        "nameZh": "受理",
        "duties": [
          "公示材料",
          "一次性告知"
        ]
      },
      {
        "code": "examine",
        "nameZh": "审查",
        "duties": [
          "审查参会单位资质",
          "符合的即时办理，不符合的不予办理并说明理由"
        ]
      },
      {
        "code": "implement",
        "nameZh": "实施",
        "duties": [
          "组织招聘会有序开展"
        ]
      },
      {
        "code": "supervise",
        "nameZh": "监管",
        "duties": [
          "核查和监管招聘过程"
        ]
      }
    ],
    "note": "行216首行截断，受理步骤名按同类补"
  },
  {
    "id": "ST-EMP-3",
    "stages": [
      {
        "code": "accept",
        "nameZh": "受理",
        "duties": [
          "公示应交材料",
          "一次性告知补正",
          "决定受理或不予受理",
          "不予受理须告知理由"
        ]
      },
      {
        "code": "examine_decide",
        "nameZh": "审查及决定",
        "duties": [
          "符合条件的按要求登记/发放/办理",
          "不符合的提出不同意意见及理由"
        ]
      },
      {
        "code": "supervise",
        "nameZh": "监管",
        "duties": [
          "对办理结果及后续情况监督检查"
        ]
      }
    ],
    "note": null
  },
  {
    "id": "ST-ARB-3",
    "stages": [
      {
        "code": "case_filing",
        "nameZh": "立案",
        "duties": [
          "公示材料",
          "一次性告知补正",
          "受理或不予受理并告知理由"
        ]
      },
      {
        "code": "examine",
        "nameZh": "审查",
        "duties": [
          "审查申请材料"
        ]
      },
      {
        "code": "service",
        "nameZh": "送达",
        "duties": [
          "向申请人和被申请人送达裁决书/调解书"
        ]
      }
    ],
    "note": "没有开庭、裁决（调解）步骤，须用000的仲裁流程补全"
  }
];
