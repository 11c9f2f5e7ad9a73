import type { PowerItemData } from '../../catalogue/power-item.js';

/** Licences. 行政许可，第1–3项 */
export const licenceItems: readonly PowerItemData[] = [
  {
    "no": 1,
    "nameZh": "人力资源服务许可",
    "type": "licence",
    "code": "11622301566438677P4620114001000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国就业促进法",
        "decree": "2007年通过,2015年修正",
        "article": "第四十条",
        "doubt": "源文件仅存职业中介机构条件一段，条号按原文推定",
        "note": null
      },
      {
        "statute": "人力资源市场暂行条例",
        "decree": "国务院令第700号",
        "article": "第十八条",
        "doubt": "推定",
        "note": null
      }
    ],
    "unit": {
      "kind": "approvals",
      "inferred": true
    },
    "stages": "ST-LICENCE-5",
    "stagesFilled": [
      "受理标题"
    ],
    "clauseList": "LIC8",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "承办机构列为空，按第3项推定",
      "实施依据首尾截断",
      "追责情形仅存2-3项，其余按第2项补"
    ]
  },
  {
    "no": 2,
    "nameZh": "企业实行不定时工作制和综合计算工时工作制审批",
    "type": "licence",
    "code": "11622301566438677P4620114002000",
    "codeInferred": null,
    "basis": [
      {
        "statute": "中华人民共和国劳动法",
        "decree": "1994年通过,2009修订",
        "article": "第三十九条",
        "doubt": "据源文件记载",
        "note": null
      },
      {
        "statute": "国务院关于职工工作时间的规定",
        "decree": "国务院令第146号(1995修订)",
        "article": "第五条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "企业实行不定时工作制和综合计算工时工作制的审批办法",
        "decree": "劳部发〔1994〕503号",
        "article": "第七条",
        "doubt": null,
        "note": null
      }
    ],
    "unit": {
      "kind": "approvals",
      "inferred": true
    },
    "stages": "ST-LICENCE-5",
    "stagesFilled": [],
    "clauseList": "LIC8",
    "subItems": [],
    "confidence": "high",
    "garbled": false,
    "notes": [
      "承办机构乱码“仃以甲”，推定为行政审批股"
    ]
  },
  {
    "no": 3,
    "nameZh": "民办职业培训学校设立、分立、合并、变更及终止审批",
    "type": "licence",
    "code": null,
    "codeInferred": "11622301566438677P462011400300Y",
    "basis": [
      {
        "statute": "中华人民共和国民办教育促进法",
        "decree": "2016年第二次修正",
        "article": "第十二、五十三、五十四、五十五条",
        "doubt": null,
        "note": null
      },
      {
        "statute": "民办教育促进法实施条例",
        "decree": "2004-04-01施行",
        "article": "第三十二、三十三条",
        "doubt": "据源文件记载；该条例2021年已修订",
        "note": null
      }
    ],
    "unit": {
      "kind": "approvals",
      "inferred": false
    },
    "stages": "ST-LICENCE-5",
    "stagesFilled": [],
    "clauseList": "LIC8",
    "subItems": [
      {
        "seq": 1,
        "nameZh": "民办职业培训学校设立审批",
        "code": null,
        "codeInferred": "11622301566438677P4620114003001",
        "basis": null,
        "timeLimit": null,
        "document": null,
        "confidence": "medium",
        "note": null
      },
      {
        "seq": 2,
        "nameZh": "民办职业培训学校分立审批",
        "code": null,
        "codeInferred": "11622301566438677P4620114003002",
        "basis": null,
        "timeLimit": null,
        "document": null,
        "confidence": "medium",
        "note": null
      },
      {
        "seq": 3,
        "nameZh": "民办职业培训学校合并审批",
        "code": null,
        "codeInferred": "11622301566438677P4620114003003",
        "basis": null,
        "timeLimit": null,
        "document": null,
        "confidence": "medium",
        "note": null
      },
      {
        "seq": 4,
        "nameZh": "民办职业培训学校变更审批",
        "code": null,
        "codeInferred": "11622301566438677P4620114003004",
        "basis": null,
        "timeLimit": null,
        "document": null,
        "confidence": "medium",
        "note": null
      },
      {
        "seq": 5,
        "nameZh": "民办职业培训学校终止审批",
        "code": null,
        "codeInferred": "11622301566438677P4620114003005",
        "basis": null,
        "timeLimit": null,
        "document": null,
        "confidence": "medium",
        "note": null
      }
    ],
    "confidence": "high",
    "garbled": true,
    "notes": [
      "五行跨页重复，子项名只剩“业培训”；五个子项按全称推定",
      "送达文书在源文件中写作“许民办职业培训学校可证件”，系串字"
    ]
  }
];
