export interface paths {
  '/api/feed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 对外事件：CloudEvents 1.0 批量格式，按 Link 响应头翻页 */
    get: operations['readEventFeed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deadlines/export.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出期限列表（CSV） */
    get: operations['exportDeadlinesAsCsv'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deadlines/export.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出期限列表（Excel） */
    get: operations['exportDeadlinesAsXlsx'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deadlines/feed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 生成日历订阅地址；原地址随即停用 */
    post: operations['beginFeed'];
    /** 停用日历订阅地址 */
    delete: operations['endFeed'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feeds/{secret}.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 日历订阅：本人主办的未结期限 */
    get: operations['readFeed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 当前登录人员 */
    get: operations['SessionController_me'];
    put?: never;
    /** 登录 */
    post: operations['SessionController_signIn'];
    /** 退出登录 */
    delete: operations['SessionController_signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/session/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 修改密码 */
    post: operations['SessionController_changePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/officers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 本单位人员 */
    get: operations['OfficersController_list'];
    put?: never;
    /** 登记人员 */
    post: operations['OfficersController_registerOfficer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/officers/{person}/acts/issue-credential': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 颁发执法证 */
    post: operations['OfficersController_issueCredential'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/officers/{person}/acts/withdraw-credential': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收回执法证 */
    post: operations['OfficersController_withdrawCredential'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/officers/{person}/acts/change-unit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 调整所在机构 */
    post: operations['OfficersController_changeUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/officers/{person}/acts/grant-role': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 授予职务 */
    post: operations['OfficersController_grantRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/officers/{person}/acts/withdraw-role': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 免去职务 */
    post: operations['OfficersController_withdrawRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/officers/{person}/acts/record-leaving': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 离任 */
    post: operations['OfficersController_recordLeaving'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/officers/{person}/acts/open-account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 开通账号 */
    post: operations['AccountsController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/officers/{person}/acts/reset-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 重置密码 */
    post: operations['AccountsController_resetPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/officers/{person}/acts/disable-account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 停用账号 */
    post: operations['AccountsController_disable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/officers/{person}/acts/enable-account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 启用账号 */
    post: operations['AccountsController_enable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 期限规则 */
    get: operations['listRules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/discretion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 行政处罚裁量基准 */
    get: operations['listDiscretion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/rules/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一条期限规则 */
    get: operations['showRule'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/calendar/{year}/{month}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 某月日历：工作日、休息日和调休上班日 */
    get: operations['showMonth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/period': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 计算一个法定期限 */
    get: operations['computePeriod'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/explain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 只凭计算书自身复算 */
    post: operations['explainReceipt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/finality': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 决定何时不可再争，何时可以申请法院强制执行 */
    post: operations['computeFinality'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/editions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 施行过的法规版本和载入的节假日安排 */
    get: operations['listEditions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/editions/dry-run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 试算：施行后规则、期限和评查结论的变化；不作记录 */
    post: operations['tryEdition'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/acts/adopt-edition': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 施行法规版本 */
    post: operations['AdoptEdition'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/acts/load-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 载入节假日安排并施行 */
    post: operations['LoadNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/acts/correct-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 更正录入有误的节假日安排并施行 */
    post: operations['CorrectNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/norms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理各项行为的法定要求 */
    get: operations['listNorms'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/law/power-items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 权力事项及其责任事项、追责情形 */
    get: operations['listPowerItems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads/acts/register-lead': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记线索 */
    post: operations['RegisterLead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads/{id}/acts/accept-lead': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 受理 */
    post: operations['AcceptLead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads/{id}/acts/refuse-lead': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 不予受理 */
    post: operations['RefuseLead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads/{id}/acts/transfer-lead': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 移送 */
    post: operations['TransferLead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads/{id}/acts/void-record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 作废记录 */
    post: operations['VoidRecordInInspectionLead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads/{id}/acts/correct-record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 更正记录 */
    post: operations['CorrectRecordInInspectionLead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads/{id}/acts/confirm-transcription': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 确认补录 */
    post: operations['ConfirmTranscriptionInInspectionLead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/acts/open-case': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 建案 */
    post: operations['OpenCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/propose-filing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 立案呈批 */
    post: operations['ProposeFiling'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/review-filing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 立案审核 */
    post: operations['ReviewFiling'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/file-case': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 批准立案 */
    post: operations['FileCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/decline-filing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 不予立案 */
    post: operations['DeclineFiling'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/hold-interview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 询问 */
    post: operations['HoldInterview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/inspect-site': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 现场检查 */
    post: operations['InspectSite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/collect-evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收集证据 */
    post: operations['CollectEvidence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/order-rectification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 责令限期改正 */
    post: operations['OrderRectification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/serve-rectification-order': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 送达限期改正指令书 */
    post: operations['ServeRectificationOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/verify-rectification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 复查改正情况 */
    post: operations['VerifyRectification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/conclude-investigation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 调查终结 */
    post: operations['ConcludeInvestigation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/propose-disposition': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 案件处理报批 */
    post: operations['ProposeDisposition'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/give-team-opinion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 大队审核 */
    post: operations['GiveTeamOpinion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/give-legal-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 法制审核 */
    post: operations['GiveLegalReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/hold-deliberation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 集体讨论 */
    post: operations['HoldDeliberation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/give-deliberation-opinion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 发表讨论意见 */
    post: operations['GiveDeliberationOpinion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/conclude-deliberation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 作出讨论结论 */
    post: operations['ConcludeDeliberation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/approve-disposition': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 批准处理意见 */
    post: operations['ApproveDisposition'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/send-back-disposition': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 退回处理意见 */
    post: operations['SendBackDisposition'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/give-prior-notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 处罚处理告知 */
    post: operations['GivePriorNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/receive-statement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收到陈述申辩 */
    post: operations['ReceiveStatement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/record-waiver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 放弃陈述申辩听证 */
    post: operations['RecordWaiver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/reexamine-statement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 复核陈述申辩 */
    post: operations['ReexamineStatement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/notify-hearing-right': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 听证告知 */
    post: operations['NotifyHearingRight'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/request-hearing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 要求听证 */
    post: operations['RequestHearing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/withdraw-hearing-request': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤回听证要求 */
    post: operations['WithdrawHearingRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/schedule-hearing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 确定听证 */
    post: operations['ScheduleHearing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/hold-hearing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 举行听证 */
    post: operations['HoldHearing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/report-hearing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 听证报告 */
    post: operations['ReportHearing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/decide-penalty': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 行政处罚决定 */
    post: operations['DecidePenalty'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/make-administrative-order': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 行政处理决定 */
    post: operations['MakeAdministrativeOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/decide-no-penalty': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 不予行政处罚决定 */
    post: operations['DecideNoPenalty'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/penalize-on-the-spot': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 当场处罚 */
    post: operations['PenalizeOnTheSpot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/file-on-spot-penalty': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 当场处罚备案 */
    post: operations['FileOnSpotPenalty'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/transfer-case': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 移送有关部门 */
    post: operations['TransferCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/report-for-referral': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 报告涉嫌犯罪 */
    post: operations['ReportForReferral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/rule-on-referral': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 决定是否移送公安 */
    post: operations['RuleOnReferral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/refer-crime': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 移送公安机关 */
    post: operations['ReferCrime'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/record-police-answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 公安机关回复 */
    post: operations['RecordPoliceAnswer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/serve-document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 送达文书 */
    post: operations['ServeDocument'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/record-failed-service': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记录送达未成 */
    post: operations['RecordFailedService'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/announce-service': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 公告送达 */
    post: operations['AnnounceService'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/list-workers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记劳动者 */
    post: operations['ListWorkers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/amend-listed-worker': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 更正劳动者 */
    post: operations['AmendListedWorker'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/record-worker-payments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 支付劳动者 */
    post: operations['RecordWorkerPayments'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/add-recording': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 归入音像记录 */
    post: operations['AddRecording'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/inform-complainant': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 告知投诉人 */
    post: operations['InformComplainant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/extend-investigation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 延长调查期限 */
    post: operations['ExtendInvestigation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/suspend-investigation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 中止调查 */
    post: operations['SuspendInvestigation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/resume-investigation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 恢复调查 */
    post: operations['ResumeInvestigation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/approve-preservation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 批准先行登记保存 */
    post: operations['ApprovePreservation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/preserve-evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 先行登记保存 */
    post: operations['PreserveEvidence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/resolve-preservation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 处理登记保存的证据 */
    post: operations['ResolvePreservation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/change-officers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 变更承办人员 */
    post: operations['ChangeOfficers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/request-recusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 申请回避 */
    post: operations['RequestRecusal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/rule-on-recusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 决定是否回避 */
    post: operations['RuleOnRecusal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/join-cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 并案 */
    post: operations['JoinCases'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/split-case': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 分案 */
    post: operations['SplitCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/reopen-case': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 重新启动案件 */
    post: operations['ReopenCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/record-payment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 缴款 */
    post: operations['RecordPayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/record-performance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 履行行政处理决定 */
    post: operations['RecordPerformance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/request-deferral': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 申请延期分期缴纳 */
    post: operations['RequestDeferral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/rule-on-deferral': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 决定是否延期分期缴纳 */
    post: operations['RuleOnDeferral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/impose-surcharge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 加处罚款 */
    post: operations['ImposeSurcharge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/collect-fine-on-the-spot': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 当场收缴罚款 */
    post: operations['CollectFineOnTheSpot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/hand-over-on-spot-fine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 交回当场收缴的罚款 */
    post: operations['HandOverOnSpotFine'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/record-reconsideration-request': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 申请行政复议 */
    post: operations['RecordReconsiderationRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/record-reconsideration-acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 受理行政复议 */
    post: operations['RecordReconsiderationAcceptance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/record-reconsideration-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 行政复议决定 */
    post: operations['RecordReconsiderationDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/record-litigation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 提起行政诉讼 */
    post: operations['RecordLitigation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/record-judgment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 裁判生效 */
    post: operations['RecordJudgment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/issue-demand': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 催告 */
    post: operations['IssueDemand'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/apply-for-enforcement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 申请强制执行 */
    post: operations['ApplyForEnforcement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/record-court-ruling': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 法院裁定 */
    post: operations['RecordCourtRuling'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/record-enforcement-end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 执行终结 */
    post: operations['RecordEnforcementEnd'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/publish-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 公示决定 */
    post: operations['PublishDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/withdraw-publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤回公示 */
    post: operations['WithdrawPublication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/revoke-filing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤销立案 */
    post: operations['RevokeFiling'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/propose-closure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 结案呈批 */
    post: operations['ProposeClosure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/review-closure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 结案审核 */
    post: operations['ReviewClosure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/endorse-closure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 结案大队意见 */
    post: operations['EndorseClosure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/close-case': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 结案 */
    post: operations['CloseCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/archive-case': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 归档 */
    post: operations['ArchiveCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/void-record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 作废记录 */
    post: operations['VoidRecordInInspectionCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/correct-record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 更正记录 */
    post: operations['CorrectRecordInInspectionCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/acts/confirm-transcription': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 确认补录 */
    post: operations['ConfirmTranscriptionInInspectionCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 上传文书、证据 */
    post: operations['upload inspection-lead file'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 为即将登记的事项上传文书 */
    post: operations['upload file for new inspection-lead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads/{id}/files/{hash}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载文书、证据 */
    get: operations['download inspection-lead file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 上传文书、证据 */
    post: operations['upload inspection-case file'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 为即将登记的事项上传文书 */
    post: operations['upload file for new inspection-case'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/files/{hash}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载文书、证据 */
    get: operations['download inspection-case file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 线索列表 */
    get: operations['listLeads'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 线索概览 */
    get: operations['getLead'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 线索时间轴 */
    get: operations['getLeadTimeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 案件列表 */
    get: operations['listCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 案件概览 */
    get: operations['getCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 案件时间轴 */
    get: operations['getCaseTimeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/moments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 案件记录的各个时点 */
    get: operations['getCaseMoments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/ledgers/cases.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出案件台账（Excel） */
    get: operations['exportCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/ledgers/leads.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出举报投诉登记台账（Excel） */
    get: operations['exportLeads'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/next-acts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 案件的下一步 */
    get: operations['getCaseNextActs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads/{id}/next-acts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 线索的下一步 */
    get: operations['getLeadNextActs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/paper-forms/{act}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 补录、更正案件中一项行为的表单 */
    get: operations['getCasePaperForm'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads/{id}/paper-forms/{act}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 补录、更正线索中一项行为的表单 */
    get: operations['getLeadPaperForm'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/forms/{act}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 登记线索、建案的表单 */
    get: operations['getForm'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/ahead': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 所列案件、线索依法可以办理的下一步和待送达的文书 */
    get: operations['listAhead'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/penalty-range': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 按所给事实计算处罚的种类和幅度 */
    post: operations['askPenaltyRange'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/registers/{form}/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 文号登记簿 */
    get: operations['listNumbers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/registers/{form}/{year}/{number}/acts/give-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 作废已取未用的号 */
    post: operations['giveUpNumber'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/workers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 案件的劳动者、欠付和实得 */
    get: operations['getCaseWorkers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/workers/table': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 核对劳动者名单（粘贴的表格文字、CSV 文件或者 xlsx 工作簿） */
    post: operations['checkWorkerTable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 期限列表，先到期的在前 */
    get: operations['listDeadlines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deadlines/totals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 各时限灯的件数 */
    get: operations['countDeadlines'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deadlines/stuck': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 既无未结期限、也无可办行为的案件 */
    get: operations['listStuckCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/clocks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 案件的各项期限及其计算凭据 */
    get: operations['getCaseClocks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads/{id}/clocks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 线索的各项期限及其计算凭据 */
    get: operations['getLeadClocks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 未了结的案件和线索，最紧的在前 */
    get: operations['listWork'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/totals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 各时限灯的案件和线索数 */
    get: operations['countWork'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/month': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 本月办结的案件、按期和超期办结的期限 */
    get: operations['countMonth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/reveal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 查看案件一条记录的完整个人信息 */
    post: operations['revealCaseRecord'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads/{id}/reveal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 查看线索一条记录的完整个人信息 */
    post: operations['revealLeadRecord'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/case-file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 出具卷宗：登记用途，取得下载地址 */
    post: operations['discloseCaseFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/case-file/{disclosure}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载已出具的卷宗 */
    get: operations['downloadCaseFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/compare': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 案件在两个时点的记录之间的变化 */
    get: operations['compareCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/absence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 没有发生过的事：结论及其查找范围 */
    get: operations['proveAbsence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/proof': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 核验案件的记录：链式散列，及其在最新签名的链头中的位置 */
    get: operations['proveCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit/reads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 查阅记录：谁在何时看过哪件案件、线索 */
    get: operations['listReads'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/erasures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 个人信息的删除、案卷的销毁 */
    get: operations['listErasures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/erasures/{erasure}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 批准删除：随即销毁密钥，不能恢复 */
    post: operations['approveErasure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/erasures/{erasure}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 不予删除 */
    post: operations['declineErasure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/cases/{id}/erasures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 提请删除案件中的个人信息、销毁案卷 */
    post: operations['proposeCaseErasure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/inspection/leads/{id}/erasures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 提请删除线索中的个人信息 */
    post: operations['proposeLeadErasure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/retention': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 归档案卷的保管期限：已届满、可以提请销毁的，或者尚未届满的 */
    get: operations['listRetained'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings/{id}/acts/request-explanation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 要求说明 */
    post: operations['RequestExplanation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings/{id}/acts/give-explanation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 作出说明 */
    post: operations['GiveExplanation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings/{id}/acts/add-finding-evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 补充证据 */
    post: operations['AddFindingEvidence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings/{id}/acts/uphold-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 认定成立 */
    post: operations['UpholdFinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings/{id}/acts/dismiss-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 认定不成立 */
    post: operations['DismissFinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings/{id}/acts/confirm-dismissal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 复核不成立 */
    post: operations['ConfirmDismissal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings/{id}/acts/require-correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 要求整改 */
    post: operations['RequireCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings/{id}/acts/record-correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 报告整改 */
    post: operations['RecordCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings/{id}/acts/appeal-finding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 提出申诉 */
    post: operations['AppealFinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings/{id}/acts/decide-appeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 处理申诉 */
    post: operations['DecideAppeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/dossier-reviews/acts/plan-dossier-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 制定评查计划 */
    post: operations['PlanDossierReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/dossier-reviews/{id}/acts/score-dossier': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 案卷评分 */
    post: operations['ScoreDossier'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/dossier-reviews/{id}/acts/conclude-dossier-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 评查结束 */
    post: operations['ConcludeDossierReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 上传文书、证据 */
    post: operations['upload finding file'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 为即将登记的事项上传文书 */
    post: operations['upload file for new finding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings/{id}/files/{hash}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载文书、证据 */
    get: operations['download finding file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/ledgers/findings.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出追责线索台账（Excel） */
    get: operations['exportFindings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 追责线索列表，新发现的在前 */
    get: operations['listFindings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings/totals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 各状态、各程度的件数 */
    get: operations['countFindings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一条追责线索及其证据链 */
    get: operations['getFinding'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 追责线索的经过 */
    get: operations['getFindingTimeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/findings/{id}/next-acts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 核查的下一步 */
    get: operations['getFindingNextActs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/circumstances': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 追责情形及其检测方法 */
    get: operations['listCircumstances'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/matters/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一件线索或者案件的追责线索和不能认定之处 */
    get: operations['getMatterFindings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/dossier-reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 案卷评查列表 */
    get: operations['listDossierReviews'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/dossier-reviews/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一次案卷评查：全部案件、抽取的案卷和得分 */
    get: operations['getDossierReview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/dossier-reviews/{id}/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 评查结果汇总：等次、否决项和各项扣分 */
    get: operations['getDossierReviewSummary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/dossier-reviews/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 评查的经过 */
    get: operations['getDossierReviewTimeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/dossier-reviews/{id}/next-acts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 评查的下一步 */
    get: operations['getDossierReviewNextActs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accountability/dossier-reviews/{id}/dossiers/{dossier}/sheet': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 案卷评分表，由追责线索预填 */
    get: operations['getScoreSheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    FeedDto: {
      path: string;
    };
    SignInDto: {
      login: string;
      password: string;
    };
    SessionDto: {
      person: string;
      login: string;
      name: string;
      unit: string | null;
      /** @description 今日所任职务 */
      roles: (
        | 'administrator'
        | 'archivist'
        | 'auditor'
        | 'bureauLeader'
        | 'exchange'
        | 'inspector'
        | 'intakeClerk'
        | 'legalReviewer'
        | 'teamLeader'
      )[];
      /** @description 一次性密码登录后必须先修改密码 */
      mustChangePassword: boolean;
      /** @description 办理任何事项的请求都要在 x-csrf-token 请求头中带上 */
      csrfToken: string;
    };
    ChangePasswordDto: {
      /** @description 现用密码 */
      current: string;
      /** @description 新密码，至少 12 个字符 */
      next: string;
    };
    CredentialDto: {
      number: string;
      validFrom: string;
      validTo: string;
    };
    AccountStateDto: {
      login: string;
      disabled: boolean;
    };
    OfficerDto: {
      person: string;
      name: string;
      unit: string | null;
      roles: (
        | 'administrator'
        | 'archivist'
        | 'auditor'
        | 'bureauLeader'
        | 'exchange'
        | 'inspector'
        | 'intakeClerk'
        | 'legalReviewer'
        | 'teamLeader'
      )[];
      credential: components['schemas']['CredentialDto'] | null;
      left: boolean;
      accounts?: components['schemas']['AccountStateDto'][];
    };
    RegisterOfficerDto: {
      name: string;
      /** @description 所在机构，如“一中队” */
      unit: string;
      /** @description 到岗之日，不填为今日 */
      on?: string;
    };
    OfficerRecordedDto: {
      person: string;
      version: number;
      /** @description 查询时可要求等到这一位置 */
      position: string;
    };
    IssueCredentialDto: {
      number: string;
      validFrom: string;
      /** @description 有效期的最后一日 */
      validTo: string;
    };
    WithdrawCredentialDto: {
      number: string;
      /** @description 自该日起不再有效 */
      on: string;
      reason: string;
    };
    ChangeUnitDto: {
      unit: string;
      from: string;
    };
    GrantRoleDto: {
      /** @enum {string} */
      role:
        | 'administrator'
        | 'archivist'
        | 'auditor'
        | 'bureauLeader'
        | 'exchange'
        | 'inspector'
        | 'intakeClerk'
        | 'legalReviewer'
        | 'teamLeader';
      from: string;
      /** @description 任职的最后一日，不填为不定期 */
      to?: string;
      /** @description 大队长所管机构，不填为本人所在机构 */
      unit?: string;
    };
    WithdrawRoleDto: {
      /** @enum {string} */
      role:
        | 'administrator'
        | 'archivist'
        | 'auditor'
        | 'bureauLeader'
        | 'exchange'
        | 'inspector'
        | 'intakeClerk'
        | 'legalReviewer'
        | 'teamLeader';
      /** @description 自该日起不再任职 */
      on: string;
      reason: string;
    };
    RecordLeavingDto: {
      /** @description 自该日起不再任职 */
      on: string;
      reason: string;
    };
    AccountDto: {
      login: string;
    };
    OneTimePasswordDto: {
      oneTimePassword: string | null;
    };
    AccountReasonDto: {
      login: string;
      reason: string;
    };
    InForceDto: {
      from: Record<string, never>;
      /** @description 至今有效的为空 */
      to: Record<string, never> | null;
    };
    RuleItemDto: {
      id: string;
      /** @description 同一期限的各个版本和地方规则共用 */
      family: string;
      domain: string;
      name: string;
      basis: string[];
      inForce: components['schemas']['InForceDto'];
      /** @description 适用地区名称；全国适用的为空 */
      regions: string[];
      /** @description 期限长度；由文书指定的为空 */
      length: number | null;
      unit: string;
      kind: string;
      verified: boolean;
      /** @description 停用原因 */
      offBecause: string | null;
    };
    RuleListDto: {
      /** @description 施行中的法规版本 */
      edition: Record<string, never> | null;
      rules: components['schemas']['RuleItemDto'][];
    };
    BandDto: {
      grade: string;
      /** @description 减轻、从轻、一般、从重 */
      gradeName: string;
      /** @description 适用情形 */
      when: string;
      /** @description 法定幅度自下限起的百分比；减轻的为下限的百分比 */
      fromPercent: number;
      toPercent: number;
    };
    PenaltyBandsDto: {
      penalty: string;
      name: string;
      bands: components['schemas']['BandDto'][];
    };
    DiscretionDto: {
      id: string;
      version: string;
      name: string;
      basis: string;
      /** @description 适用地区 */
      regions: string[];
      from: string;
      to: string | null;
      /** @description 已与公布的文本核对 */
      verified: boolean;
      note: string | null;
      penalties: components['schemas']['PenaltyBandsDto'][];
    };
    DiscretionListDto: {
      /** @description 施行中的法规版本 */
      edition: string | null;
      tables: components['schemas']['DiscretionDto'][];
    };
    RuleDto: {
      /** @description 规则全文 */
      rule: {
        [key: string]: unknown;
      };
      edition: Record<string, never> | null;
      /** @description 同一期限的其他版本和地方规则 */
      versions: components['schemas']['RuleItemDto'][];
    };
    CalendarDayDto: {
      day: Record<string, never>;
      working: boolean;
      /** @enum {string} */
      kind: 'holiday' | 'make-up' | 'weekend' | 'workday';
      /** @description 如 国庆节假期、星期日 */
      name: string;
      /** @description 依据的通知文号 */
      notice: string | null;
      /** @description 该年通知尚未录入，可能变化 */
      provisional: boolean;
    };
    CalendarMonthDto: {
      edition: Record<string, never> | null;
      year: number;
      month: number;
      workingDays: number;
      days: components['schemas']['CalendarDayDto'][];
    };
    PeriodDto: {
      /** @description 计算书，可以复算 */
      receipt: {
        [key: string]: unknown;
      };
      rule: string;
      /** @description 届满日；中止期间为空 */
      due: Record<string, never> | null;
      /** @description 名义末日 */
      nominal: Record<string, never> | null;
      /** @description 以小时计的期限届满的时刻（UTC） */
      dueAt: string | null;
      provisional: boolean;
      verified: boolean;
      edition: Record<string, never> | null;
    };
    ExplainDto: {
      /** @description 计算书，原样提交 */
      receipt: {
        [key: string]: unknown;
      };
    };
    ExplanationDto: {
      /** @description 不同之处 */
      differences: Record<string, never>[];
      recomputed: {
        [key: string]: unknown;
      };
      /** @description 复算与计算书逐字节相同 */
      same: boolean;
    };
    ToldDto: {
      /**
       * Format: date
       * @description 没有告知的，知道或者应当知道之日
       * @default null
       */
      learnedOn: string | null;
      told: boolean;
    };
    ReconsiderationDto: {
      /** Format: date */
      acceptedOn: string;
      /**
       * Format: date
       * @description 收到复议决定之日；尚未决定的不填
       * @default null
       */
      decisionReceivedOn: string | null;
      /** @description 简易程序 */
      summary?: boolean;
      extended?: boolean;
    };
    LitigationDto: {
      /** Format: date */
      filedOn: string;
      /**
       * Format: date
       * @description 裁判生效之日；尚未生效的不填
       * @default null
       */
      judgmentEffectiveOn: string | null;
    };
    FinalityDto: {
      /**
       * Format: date
       * @description 送达之日
       */
      servedOn: string;
      /**
       * Format: date
       * @description 缓缴、分期的最后一日
       */
      deferredUntil?: string;
      /**
       * Format: date
       * @description 催告书送达之日
       */
      demandServedOn?: string;
      /** @description 当场处罚 */
      onTheSpot?: boolean;
      toldOfReconsideration: components['schemas']['ToldDto'];
      toldOfLitigation: components['schemas']['ToldDto'];
      reconsideration?: components['schemas']['ReconsiderationDto'];
      litigation?: components['schemas']['LitigationDto'];
    };
    FinalityResultDto: {
      finality: {
        [key: string]: unknown;
      };
      edition: Record<string, never> | null;
    };
    AdoptedEditionDto: {
      /** @description 施行前试算的结果 */
      dryRun: {
        [key: string]: unknown;
      };
      edition: Record<string, never>;
      /** @description 所替代的版本 */
      replaces: Record<string, never> | null;
      reason: string;
      recordedAt: string;
      position: Record<string, never>;
      /** @description 施行的人员；系统首次启动的为空 */
      by: string | null;
    };
    LoadedNoticeDto: {
      notice: string;
      title: string;
      year: number;
      corrected: boolean;
      reason: string;
      recordedAt: string;
      by: string | null;
    };
    EditionsDto: {
      /** @description 施行中的版本 */
      inForce: Record<string, never> | null;
      /** @description 随程序提供的版本 */
      shipped: Record<string, never>;
      /** @description 由近及远 */
      adopted: components['schemas']['AdoptedEditionDto'][];
      notices: components['schemas']['LoadedNoticeDto'][];
    };
    ProposalDto: {
      /** @description 替换或者新增的规则 */
      rules?: Record<string, never>[];
      /** @description 替换或者新增的节假日安排 */
      notices?: Record<string, never>[];
      /** @description 替换或者新增的行政处罚公式 */
      penalties?: Record<string, never>[];
      /** @description 替换或者新增的裁量基准 */
      discretion?: Record<string, never>[];
      /**
       * @description shipped：随程序提供的规则；in-force：施行中的规则
       * @enum {string}
       */
      base: 'in-force' | 'shipped';
    };
    DryRunDto: {
      /** @description 规则、通知、规范的变化 */
      changes: {
        [key: string]: unknown;
      };
      /** @description 在办案件的期限和评查结论的变化 */
      cases: {
        [key: string]: unknown;
      } | null;
      before: Record<string, never> | null;
      /** @description 施行时须写明的版本编号 */
      after: Record<string, never>;
    };
    AdoptEditionDto: {
      /** @description 替换或者新增的规则 */
      rules?: Record<string, never>[];
      /** @description 替换或者新增的节假日安排 */
      notices?: Record<string, never>[];
      /** @description 替换或者新增的行政处罚公式 */
      penalties?: Record<string, never>[];
      /** @description 替换或者新增的裁量基准 */
      discretion?: Record<string, never>[];
      /**
       * @description shipped：随程序提供的规则；in-force：施行中的规则
       * @enum {string}
       */
      base: 'in-force' | 'shipped';
      /** @description 试算给出的 after：与现在算得的不同的，不予施行 */
      edition: Record<string, never>;
      /** @description 理由 */
      reason: string;
    };
    LawRecordedDto: {
      /** @description 施行中的版本 */
      edition: Record<string, never>;
      version: number;
      position: Record<string, never>;
    };
    NoticeDto: {
      notice: {
        [key: string]: unknown;
      };
      /** @description 理由 */
      reason: string;
    };
    NormItemDto: {
      id: string;
      edition: number;
      basis: string;
      says: string;
      /** @description bars 不符合的不予办理，其余为提示 */
      level: string;
      /** @description 所管的行为 */
      acts: string[];
      /** @description 追责清单的条款 */
      clauses: string[];
    };
    NormListDto: {
      norms: components['schemas']['NormItemDto'][];
    };
    StageDto: {
      name: string;
      duties: string[];
    };
    PowerItemDto: {
      no: number;
      name: string;
      type: string;
      typeName: string;
      /** @description 没有载明或者不能辨认的为空 */
      code: string | null;
      /** @description 实施依据 */
      basis: string[];
      unit: string;
      stages: components['schemas']['StageDto'][];
      subItems: string[];
      /** @description 追责情形 */
      clauses: string[];
      /** @description 来源中有疑问或者有误之处 */
      notes: string[];
    };
    PowerItemListDto: {
      items: components['schemas']['PowerItemDto'][];
    };
    TranscriptionDto: {
      /**
       * @description 原件扫描件
       * @default null
       */
      document: string | null;
      /** @description 补录理由 */
      reason: string;
    };
    PersonDto: {
      /** @default null */
      phone: string | null;
      /**
       * @description 身份证件号码
       * @default null
       */
      idNumber: string | null;
      /** @default null */
      address: string | null;
      name: string;
    };
    EmployerDto: {
      /**
       * @description 统一社会信用代码，18 位
       * @default null
       */
      creditCode: string | null;
      /**
       * @description 用工所在地行政区划代码
       * @default null
       */
      workplace: Record<string, never> | null;
      name: string;
    };
    MatterDto: {
      /**
       * Format: date
       * @description 违法行为终了之日
       * @default null
       */
      endedOn: string | null;
      /**
       * @description 违法行为是否仍在继续
       * @default null
       */
      continues: boolean | null;
      /**
       * @description 涉及劳动者人数
       * @default null
       */
      workers: number | null;
      /**
       * @description 涉及金额，单位为分
       * @default null
       */
      amount: Record<string, never> | null;
      /** @enum {string} */
      kind:
        | 'agencyUnlawful'
        | 'belowMinimumWage'
        | 'childLabour'
        | 'contractUnlawful'
        | 'depositOrPapersTaken'
        | 'forcedOvertime'
        | 'other'
        | 'overtimeUnpaid'
        | 'severanceUnpaid'
        | 'socialInsurance'
        | 'specialProtection'
        | 'uncertifiedTrade'
        | 'wageArrears';
    };
    RegisterLeadDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 投诉人或者举报人，加密保存；巡查发现或者匿名的留空
       * @default null
       */
      informant: components['schemas']['PersonDto'] | null;
      /**
       * @description 反映的情况，加密保存
       * @default null
       */
      account: string | null;
      /**
       * @description 线索来源
       * @enum {string}
       */
      source: 'campaign' | 'complaint' | 'documentaryReview' | 'patrol' | 'referral' | 'report';
      employer: components['schemas']['EmployerDto'];
      matters: components['schemas']['MatterDto'][];
      /**
       * @description 是否为举报人保密
       * @default false
       */
      informantSecret: Record<string, never>;
      /** @description 接收机构 */
      unit: string;
    };
    RegisterLeadBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RegisterLeadDto'];
    };
    RecordedDto: {
      id: string;
      type: string;
      version: number;
      happenedOn: string;
    };
    JudgedDto: {
      norm: string;
      edition: number;
      /** @enum {string} */
      is: 'unknown' | 'unmet';
    };
    ActedDto: {
      /** @description 案件或者线索的编号 */
      stream: string;
      version: number;
      /** @description 下一次办理时填入 If-Match */
      head: string;
      /** @description 查询时可要求等到这一位置 */
      position: string;
      events: components['schemas']['RecordedDto'][];
      judged: components['schemas']['JudgedDto'][];
    };
    AcceptLeadDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
    };
    AcceptLeadBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['AcceptLeadDto'];
    };
    RefuseLeadDto: {
      /**
       * @description 不予受理告知书的扫描件
       * @default null
       */
      notice: string | null;
      /** @enum {string} */
      ground: 'employerUnknown' | 'limitationPassed' | 'notCompetent' | 'otherProcedure' | 'overAge';
      reason: string;
    };
    RefuseLeadBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RefuseLeadDto'];
    };
    TransferLeadDto: {
      /**
       * @description 移送函的扫描件
       * @default null
       */
      letter: string | null;
      /** @description 接收机关 */
      to: string;
      reason: string;
    };
    TransferLeadBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['TransferLeadDto'];
    };
    VoidRecordDto: Record<string, never>;
    VoidRecordBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['VoidRecordDto'];
    };
    CorrectRecordDto: {
      /** Format: date */
      on?: string | null;
      time?: Record<string, never> | null;
      doneBy?: string[] | null;
      change?: Record<string, never> | null;
    };
    CorrectRecordBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['CorrectRecordDto'];
    };
    ConfirmTranscriptionDto: {
      remarks?: Record<string, never> | null;
    };
    ConfirmTranscriptionBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ConfirmTranscriptionDto'];
    };
    OpenCaseDto: {
      /**
       * @description 并入本案的线索
       * @default null
       */
      leads: Record<string, never>[] | null;
      /**
       * @description 分案前的原案
       * @default null
       */
      splitFrom: Record<string, never> | null;
      employer: components['schemas']['EmployerDto'];
      matters: components['schemas']['MatterDto'][];
      /** @description 承办机构 */
      unit: string;
      /**
       * @description 案卷是否完整：complete 完整，partial 只含来源所载
       * @default complete
       * @enum {string}
       */
      coverage: 'complete' | 'partial';
    };
    OpenCaseBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['OpenCaseDto'];
    };
    ProposeFilingDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 拟指定的承办人员 */
      officers: string[];
      reason: string;
    };
    ProposeFilingBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ProposeFilingDto'];
    };
    GiveOpinionDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @default null */
      remarks: string | null;
      /** @enum {string} */
      opinion: 'agree' | 'changes' | 'disagree';
    };
    ReviewFilingBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['GiveOpinionDto'];
    };
    FileCaseDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 案号：正常办理时由系统取号，补录时照原件填写
       * @default null
       */
      number: string | null;
      /** @description 承办人员，两名以上 */
      officers: string[];
    };
    FileCaseBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['FileCaseDto'];
    };
    ReasonedDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      reason: string;
    };
    DeclineFilingBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ReasonedDto'];
    };
    HoldInterviewDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @default null */
      place: string | null;
      /**
       * @description 是否出示执法证件
       * @default null
       */
      credentialsShown: boolean | null;
      /**
       * @description 是否告知权利义务
       * @default null
       */
      rightsTold: boolean | null;
      interviewee: components['schemas']['PersonDto'];
      /** @enum {string} */
      capacity: 'employer' | 'witness' | 'worker';
    };
    HoldInterviewBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['HoldInterviewDto'];
    };
    InspectSiteDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @default null */
      place: string | null;
      /**
       * @description 是否出示执法证件
       * @default null
       */
      credentialsShown: boolean | null;
      /**
       * @description 检查所见，加密保存
       * @default null
       */
      found: string | null;
    };
    InspectSiteBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['InspectSiteDto'];
    };
    CollectEvidenceDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 证据来源
       * @default null
       */
      origin: string | null;
      /**
       * @description 复制件是否与原件核对无异
       * @default null
       */
      comparedWithOriginal: boolean | null;
      /** @enum {string} */
      kind:
        | 'appraisal'
        | 'audiovisual'
        | 'documentary'
        | 'electronic'
        | 'inspectionRecord'
        | 'partyStatement'
        | 'physical'
        | 'testimony';
      name: string;
    };
    CollectEvidenceBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['CollectEvidenceDto'];
    };
    DemandDto: {
      /** @enum {string} */
      matter:
        | 'agencyUnlawful'
        | 'belowMinimumWage'
        | 'childLabour'
        | 'contractUnlawful'
        | 'depositOrPapersTaken'
        | 'forcedOvertime'
        | 'other'
        | 'overtimeUnpaid'
        | 'severanceUnpaid'
        | 'socialInsurance'
        | 'specialProtection'
        | 'uncertifiedTrade'
        | 'wageArrears';
      demand: string;
    };
    OrderRectificationDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 文号：正常办理时由系统取号，补录时照原件填写
       * @default null
       */
      number: string | null;
      /**
       * Format: date
       * @description 改正期限的最后一日
       */
      rectifyBy: string;
      demands: components['schemas']['DemandDto'][];
    };
    OrderRectificationBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['OrderRectificationDto'];
    };
    ServeRectificationOrderDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      order: Record<string, never> | null;
      /** @enum {string} */
      method: 'direct' | 'electronic' | 'entrusted' | 'left' | 'post' | 'publication';
    };
    ServeRectificationOrderBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ServeRectificationOrderDto'];
    };
    VerifyRectificationDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @default null */
      remarks: string | null;
      order: Record<string, never> | null;
      /** @enum {string} */
      outcome: 'partly' | 'rectified' | 'refused';
    };
    VerifyRectificationBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['VerifyRectificationDto'];
    };
    ConcludeInvestigationDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 违法情节是否轻微
       * @default null
       */
      minor: boolean | null;
      /**
       * @description 调查终结报告要点，加密保存
       * @default null
       */
      report: string | null;
      /**
       * @description 处理建议
       * @enum {string}
       */
      proposal:
        | 'administrativeOrder'
        | 'administrativePenalty'
        | 'closeRectified'
        | 'noPenalty'
        | 'policeReferral'
        | 'revokeFiling'
        | 'transfer';
    };
    ConcludeInvestigationBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ConcludeInvestigationDto'];
    };
    ViolationFactsDto: {
      /**
       * @description 受侵害或者涉及的劳动者人数
       * @default null
       */
      workers: number | null;
      /**
       * @description 介绍就业的人数
       * @default null
       */
      introduced: number | null;
      /**
       * @description 直接负责的主管人员和其他直接责任人员人数
       * @default null
       */
      responsible: number | null;
      /**
       * @description 使用童工的人月数
       * @default null
       */
      childMonths: number | null;
      /**
       * @description 违法所得，单位为分；没有违法所得的填 0
       * @default null
       */
      illegalGains: Record<string, never> | null;
      /**
       * @description 应缴社会保险费数额，单位为分
       * @default null
       */
      premiumDue: Record<string, never> | null;
      /**
       * @description 欠缴数额，单位为分
       * @default null
       */
      arrears: Record<string, never> | null;
      /**
       * @description 瞒报的工资数额，单位为分
       * @default null
       */
      wagesConcealed: Record<string, never> | null;
      /**
       * @description 骗取的金额，单位为分
       * @default null
       */
      defrauded: Record<string, never> | null;
      /**
       * @description 应付而未付的金额，单位为分
       * @default null
       */
      amountOwed: Record<string, never> | null;
      /**
       * @description 情节
       * @default null
       * @enum {string|null}
       */
      circumstances: 'especially-serious' | 'ordinary' | 'serious' | null;
      /**
       * @description 当事人是否依法登记、持有执照
       * @default null
       * @enum {string|null}
       */
      licensed: 'no' | 'yes' | null;
      /**
       * @description 违法情形：处罚事项区分情形的，填其代码
       * @default null
       */
      conduct: string | null;
    };
    PenaltyGroundDto: {
      /**
       * Format: date
       * @description 违法行为开始之日
       * @default null
       */
      beganOn: string | null;
      /**
       * Format: date
       * @description 违法行为终了之日；仍在继续的不填
       * @default null
       */
      endedOn: string | null;
      /**
       * @description 违法所得中依法应当退赔的数额，单位为分
       * @default null
       */
      refunded: Record<string, never> | null;
      /**
       * @description 裁量阶次；本地没有裁量基准的不填
       * @default null
       * @enum {string|null}
       */
      grade: 'aggravated' | 'lenient' | 'mitigated' | 'ordinary' | null;
      /**
       * @description 减轻处罚的理由
       * @default null
       * @enum {string|null}
       */
      reduction: 'byLaw' | 'coerced' | 'harmReduced' | 'meritorious' | 'minor' | 'selfReported' | null;
      /** @description 处罚事项编号 */
      penalty: string;
      facts: components['schemas']['ViolationFactsDto'];
    };
    SanctionDto: {
      /**
       * @description 被处罚人，不填为用人单位
       * @default null
       * @enum {string|null}
       */
      target: 'person' | 'unit' | null;
      /**
       * @description 所处罚的违法行为
       * @default null
       * @enum {string|null}
       */
      matter:
        | 'agencyUnlawful'
        | 'belowMinimumWage'
        | 'childLabour'
        | 'contractUnlawful'
        | 'depositOrPapersTaken'
        | 'forcedOvertime'
        | 'other'
        | 'overtimeUnpaid'
        | 'severanceUnpaid'
        | 'socialInsurance'
        | 'specialProtection'
        | 'uncertifiedTrade'
        | 'wageArrears'
        | null;
      /**
       * @description 权责清单的事项序号
       * @default null
       */
      powerItem: number | null;
      /**
       * @description 罚款、没收的金额，单位为分；对多人罚款的逐人填写
       * @default null
       */
      amount: Record<string, never> | null;
      /**
       * @description 所依据的处罚事项和事实
       * @default null
       */
      ground: components['schemas']['PenaltyGroundDto'] | null;
      /** @enum {string} */
      kind:
        | 'activityRestriction'
        | 'businessSuspension'
        | 'confiscation'
        | 'criticism'
        | 'fine'
        | 'licenceRevocation'
        | 'licenceSuspension'
        | 'professionBan'
        | 'warning';
    };
    ProposeDispositionDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 拟处罚内容，不处罚的不填
       * @default null
       */
      sanctions: components['schemas']['SanctionDto'][] | null;
      /**
       * @description 事实、理由、依据，加密保存
       * @default null
       */
      reason: string | null;
      /**
       * @description 处理建议
       * @enum {string}
       */
      disposition:
        | 'administrativeOrder'
        | 'administrativePenalty'
        | 'closeRectified'
        | 'noPenalty'
        | 'policeReferral'
        | 'revokeFiling'
        | 'transfer';
      /** @description 是否情节复杂或者重大违法行为 */
      major: boolean;
    };
    ProposeDispositionBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ProposeDispositionDto'];
    };
    OpinionOnProposalDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @default null */
      remarks: string | null;
      /** @description 所审核的处理报批 */
      proposal: Record<string, never> | null;
      /** @enum {string} */
      opinion: 'agree' | 'changes' | 'disagree';
    };
    GiveTeamOpinionBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['OpinionOnProposalDto'];
    };
    GiveLegalReviewBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['OpinionOnProposalDto'];
    };
    HoldDeliberationDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 参加人 */
      attendees: string[];
      proposal: Record<string, never> | null;
    };
    HoldDeliberationBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['HoldDeliberationDto'];
    };
    GiveDeliberationOpinionDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @default null */
      remarks: string | null;
      deliberation: Record<string, never> | null;
      /** @enum {string} */
      position: 'abstained' | 'against' | 'for';
    };
    GiveDeliberationOpinionBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['GiveDeliberationOpinionDto'];
    };
    ConcludeDeliberationDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 讨论决定的处罚内容
       * @default null
       */
      sanctions: components['schemas']['SanctionDto'][] | null;
      deliberation: Record<string, never> | null;
      /** @enum {string} */
      opinion: 'agree' | 'changes' | 'disagree';
    };
    ConcludeDeliberationBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ConcludeDeliberationDto'];
    };
    ApproveDispositionDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      proposal: Record<string, never> | null;
    };
    ApproveDispositionBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ApproveDispositionDto'];
    };
    SendBackDispositionDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      proposal: Record<string, never> | null;
      reason: string;
    };
    SendBackDispositionBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['SendBackDispositionDto'];
    };
    GivePriorNoticeDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 文号：正常办理时由系统取号，补录时照原件填写
       * @default null
       */
      number: string | null;
      /**
       * @description 拟处罚内容
       * @default null
       */
      sanctions: components['schemas']['SanctionDto'][] | null;
      /**
       * Format: date
       * @description 告知书指定的陈述申辩最后一日
       */
      statementBy: string;
      /** @enum {string} */
      purpose: 'administrativeOrder' | 'administrativePenalty';
      /** @description 是否告知事实、理由、依据 */
      groundsTold: boolean;
      /** @description 是否告知陈述、申辩等权利 */
      rightsTold: boolean;
    };
    GivePriorNoticeBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['GivePriorNoticeDto'];
    };
    ReceiveStatementDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 陈述申辩内容，加密保存
       * @default null
       */
      statement: string | null;
    };
    ReceiveStatementBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ReceiveStatementDto'];
    };
    RecordWaiverDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 放弃陈述、申辩 */
      statement: boolean;
      /** @description 放弃听证 */
      hearing: boolean;
    };
    RecordWaiverBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RecordWaiverDto'];
    };
    ReexamineStatementDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 采纳或者不采纳的理由，加密保存
       * @default null
       */
      reason: string | null;
      statement: Record<string, never> | null;
      /** @enum {string} */
      outcome: 'accepted' | 'partly' | 'rejected';
    };
    ReexamineStatementBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ReexamineStatementDto'];
    };
    DocumentedDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
    };
    NotifyHearingRightBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['DocumentedDto'];
    };
    RequestHearingBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['DocumentedDto'];
    };
    WithdrawHearingRequestBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['DocumentedDto'];
    };
    ScheduleHearingDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * Format: date
       * @description 听证举行日
       */
      heldOn: string;
      place: string;
      /**
       * Format: uuid
       * @description 听证主持人
       */
      presider: Record<string, never>;
      /** @description 是否公开举行 */
      open: boolean;
    };
    ScheduleHearingBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ScheduleHearingDto'];
    };
    HoldHearingDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 笔录是否经核对无误签字或者盖章
       * @default null
       */
      recordSigned: boolean | null;
      /**
       * Format: uuid
       * @description 听证主持人
       */
      presider: Record<string, never>;
      /** @description 当事人或者其代理人是否出席 */
      partyAttended: boolean;
    };
    HoldHearingBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['HoldHearingDto'];
    };
    ReportHearingDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @default null */
      remarks: string | null;
      hearing: Record<string, never> | null;
      /** @enum {string} */
      opinion: 'agree' | 'changes' | 'disagree';
    };
    ReportHearingBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ReportHearingDto'];
    };
    DecidePenaltyDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 文号：正常办理时由系统取号，补录时照原件填写
       * @default null
       */
      number: string | null;
      /**
       * @description 是否根据听证笔录作出
       * @default null
       */
      onHearingRecord: boolean | null;
      /**
       * @description 减轻处罚的理由
       * @default null
       * @enum {string|null}
       */
      reduction: 'byLaw' | 'coerced' | 'harmReduced' | 'meritorious' | 'minor' | 'selfReported' | null;
      sanctions: components['schemas']['SanctionDto'][];
      /** @description 据以处罚的证据：本案的证据、笔录 */
      evidence: Record<string, never>[];
      /** @description 是否载明复议、诉讼的途径和期限 */
      remediesTold: boolean;
    };
    DecidePenaltyBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['DecidePenaltyDto'];
    };
    MakeAdministrativeOrderDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 文号：正常办理时由系统取号，补录时照原件填写
       * @default null
       */
      number: string | null;
      /**
       * @description 应付劳动者的金额，单位为分
       * @default null
       */
      owed: Record<string, never> | null;
      /**
       * @description 加付赔偿金，单位为分，归劳动者
       * @default null
       */
      compensation: Record<string, never> | null;
      /**
       * Format: date
       * @description 履行期限的最后一日
       */
      performBy: string;
      demands: components['schemas']['DemandDto'][];
      /** @description 是否载明复议、诉讼的途径和期限 */
      remediesTold: boolean;
    };
    MakeAdministrativeOrderBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['MakeAdministrativeOrderDto'];
    };
    DecideNoPenaltyDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 文号：正常办理时由系统取号，补录时照原件填写
       * @default null
       */
      number: string | null;
      /** @enum {string} */
      ground: 'firstAndSlight' | 'noFault' | 'notProved' | 'notResponsible' | 'outOfTime' | 'slightAndCorrected';
      /** @description 是否对当事人进行教育 */
      educated: boolean;
    };
    DecideNoPenaltyBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['DecideNoPenaltyDto'];
    };
    PenalizeOnTheSpotDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 文号：正常办理时由系统取号，补录时照原件填写
       * @default null
       */
      number: string | null;
      /** @enum {string} */
      party: 'person' | 'unit';
      sanctions: components['schemas']['SanctionDto'][];
      /** @description 决定书是否当场交付 */
      delivered: boolean;
      /** @description 是否载明复议、诉讼的途径和期限 */
      remediesTold: boolean;
    };
    PenalizeOnTheSpotBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['PenalizeOnTheSpotDto'];
    };
    AboutDecisionDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 所针对的决定 */
      decision: Record<string, never> | null;
    };
    FileOnSpotPenaltyBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['AboutDecisionDto'];
    };
    TransferCaseDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 移送何部门 */
      to: string;
      reason: string;
    };
    TransferCaseBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['TransferCaseDto'];
    };
    ReportForReferralDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @default null */
      reason: string | null;
    };
    ReportForReferralBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ReportForReferralDto'];
    };
    RuleOnReferralDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      report: Record<string, never> | null;
      approved: boolean;
    };
    RuleOnReferralBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RuleOnReferralDto'];
    };
    ReferCrimeDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      report: Record<string, never> | null;
      /** @description 移送何公安机关 */
      to: string;
    };
    ReferCrimeBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ReferCrimeDto'];
    };
    RecordPoliceAnswerDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 是否立案侦查 */
      filed: boolean;
    };
    RecordPoliceAnswerBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RecordPoliceAnswerDto'];
    };
    ServeDocumentDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 是否有送达地址或者电子送达确认书
       * @default null
       */
      confirmed: boolean | null;
      /** @enum {string} */
      method: 'direct' | 'electronic' | 'entrusted' | 'left' | 'post' | 'publication';
      /** @enum {string} */
      paper:
        | 'administrativeOrder'
        | 'demand'
        | 'hearingNotice'
        | 'hearingRight'
        | 'noPenaltyDecision'
        | 'penaltyDecision'
        | 'priorNotice';
      /** @description 制作该文书的记录 */
      of: Record<string, never> | null;
    };
    ServeDocumentBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ServeDocumentDto'];
    };
    RecordFailedServiceDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @enum {string} */
      method: 'direct' | 'electronic' | 'entrusted' | 'left' | 'post' | 'publication';
      reason: string;
      /** @enum {string} */
      paper:
        | 'administrativeOrder'
        | 'demand'
        | 'hearingNotice'
        | 'hearingRight'
        | 'noPenaltyDecision'
        | 'penaltyDecision'
        | 'priorNotice';
      /** @description 制作该文书的记录 */
      of: Record<string, never> | null;
    };
    RecordFailedServiceBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RecordFailedServiceDto'];
    };
    AnnounceServiceDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 公告送达的原因和经过 */
      reason: string;
      /** @enum {string} */
      paper:
        | 'administrativeOrder'
        | 'demand'
        | 'hearingNotice'
        | 'hearingRight'
        | 'noPenaltyDecision'
        | 'penaltyDecision'
        | 'priorNotice';
      /** @description 制作该文书的记录 */
      of: Record<string, never> | null;
    };
    AnnounceServiceBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['AnnounceServiceDto'];
    };
    WorkerPersonDto: {
      /** @default null */
      phone: string | null;
      /**
       * @description 18 位身份证号；其他证件不填
       * @default null
       */
      idNumber: string | null;
      /** @default null */
      address: string | null;
      name: string;
    };
    ListedWorkerDto: {
      /** @default null */
      post: string | null;
      /**
       * @description 欠付的工资报酬，单位为分
       * @default null
       */
      owed: Record<string, never> | null;
      /**
       * @description 欠付的起始月份
       * @default null
       */
      from: string | null;
      /**
       * @description 欠付的截止月份
       * @default null
       */
      to: string | null;
      person: components['schemas']['WorkerPersonDto'];
    };
    ListWorkersDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      workers: components['schemas']['ListedWorkerDto'][];
    };
    ListWorkersBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ListWorkersDto'];
    };
    AmendListedWorkerDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 不填为从名单中删去
       * @default null
       */
      worker: components['schemas']['ListedWorkerDto'] | null;
      list: Record<string, never> | null;
      /** @description 自 1 起 */
      row: number | null;
      reason: string;
    };
    AmendListedWorkerBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['AmendListedWorkerDto'];
    };
    WorkerPaymentDto: {
      /** @description 名单中的第几行，自 1 起 */
      row: number;
      /** @enum {string} */
      kind: 'compensation' | 'severance' | 'wages';
      /** @description 单位为分 */
      amount: Record<string, never>;
    };
    RecordWorkerPaymentsDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      list: Record<string, never> | null;
      payments: components['schemas']['WorkerPaymentDto'][];
    };
    RecordWorkerPaymentsBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RecordWorkerPaymentsDto'];
    };
    AddRecordingDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 所记录的环节 */
      of: Record<string, never> | null;
      /** @enum {string} */
      kind: 'audio' | 'photograph' | 'video';
    };
    AddRecordingBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['AddRecordingDto'];
    };
    InformComplainantDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 告知的事项
       * @enum {string}
       */
      about: 'extension' | 'outcome' | 'suspension';
    };
    InformComplainantBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['InformComplainantDto'];
    };
    ExtendInvestigationBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ReasonedDto'];
    };
    SuspendInvestigationBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ReasonedDto'];
    };
    ResumeInvestigationBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['DocumentedDto'];
    };
    ApprovePreservationDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 所保存的证据 */
      items: string;
    };
    ApprovePreservationBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ApprovePreservationDto'];
    };
    PreserveEvidenceDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 所保存的证据 */
      items: string;
      /** @description 保存地点 */
      place: string;
    };
    PreserveEvidenceBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['PreserveEvidenceDto'];
    };
    ResolvePreservationDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 所处理的登记保存 */
      preservation: Record<string, never> | null;
      /** @enum {string} */
      outcome: 'confiscated' | 'copied' | 'returned' | 'transferred';
    };
    ResolvePreservationBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ResolvePreservationDto'];
    };
    ChangeOfficersDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 变更后的全部承办人员 */
      officers: string[];
      reason: string;
    };
    ChangeOfficersBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ChangeOfficersDto'];
    };
    RequestRecusalDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * Format: uuid
       * @description 被申请回避的人员
       */
      of: Record<string, never>;
      /** @enum {string} */
      ground: 'interest' | 'other' | 'relative';
    };
    RequestRecusalBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RequestRecusalDto'];
    };
    RuleOnRecusalDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      reason: string;
      /** @description 所针对的申请 */
      request: Record<string, never> | null;
      granted: boolean;
    };
    RuleOnRecusalBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RuleOnRecusalDto'];
    };
    JoinCasesDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      reason: string;
      /** @description 并入本案的案件 */
      cases: Record<string, never>[];
    };
    JoinCasesBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['JoinCasesDto'];
    };
    SplitCaseDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      reason: string;
      /** @description 分出案件的用人单位 */
      employer: components['schemas']['EmployerDto'];
      /** @description 分出的违法事项 */
      matters: components['schemas']['MatterDto'][];
    };
    SplitCaseBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['SplitCaseDto'];
    };
    ReopenCaseBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ReasonedDto'];
    };
    RecordPaymentDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 是否缴清
       * @default null
       */
      inFull: boolean | null;
      /** @description 单位为分 */
      amount: Record<string, never>;
      /** @enum {string} */
      purpose: 'confiscation' | 'fine' | 'surcharge';
      /** @description 票据号码 */
      receipt: string;
      /** @description 所针对的决定 */
      decision: Record<string, never> | null;
    };
    RecordPaymentBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RecordPaymentDto'];
    };
    RecordPerformanceDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 劳动者实得金额，单位为分
       * @default null
       */
      amount: Record<string, never> | null;
      /** @default null */
      workers: number | null;
      /** @description 是否全部履行 */
      complete: boolean;
      /** @description 所针对的决定 */
      decision: Record<string, never> | null;
    };
    RecordPerformanceBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RecordPerformanceDto'];
    };
    RequestDeferralBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['AboutDecisionDto'];
    };
    InstalmentDto: {
      /** Format: date */
      by: string;
      /** @description 单位为分 */
      amount: Record<string, never>;
    };
    RuleOnDeferralDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * Format: date
       * @description 延期、分期的最后一日
       * @default null
       */
      until: string | null;
      /** @default null */
      instalments: components['schemas']['InstalmentDto'][] | null;
      /** @description 所针对的申请 */
      request: Record<string, never> | null;
      /** @description 所针对的处罚决定 */
      decision: Record<string, never> | null;
      granted: boolean;
    };
    RuleOnDeferralBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RuleOnDeferralDto'];
    };
    ImposeSurchargeDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 所针对的决定 */
      decision: Record<string, never> | null;
      /** @description 单位为分 */
      amount: Record<string, never>;
    };
    ImposeSurchargeBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ImposeSurchargeDto'];
    };
    CollectFineOnTheSpotDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 所针对的决定 */
      decision: Record<string, never> | null;
      /** @description 单位为分 */
      amount: Record<string, never>;
      /** @enum {string} */
      ground: 'hardToEnforce' | 'remote' | 'small';
      /** @description 专用票据号码 */
      receipt: string;
    };
    CollectFineOnTheSpotBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['CollectFineOnTheSpotDto'];
    };
    HandOverOnSpotFineDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 所交回的收缴 */
      collection: Record<string, never> | null;
    };
    HandOverOnSpotFineBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['HandOverOnSpotFineDto'];
    };
    RecordReconsiderationRequestBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['AboutDecisionDto'];
    };
    RecordReconsiderationAcceptanceBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['AboutDecisionDto'];
    };
    RecordRemedyOutcomeDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 变更后的罚款，单位为分
       * @default null
       */
      fine: Record<string, never> | null;
      /** @enum {string} */
      outcome: 'annulled' | 'changed' | 'unlawful' | 'upheld' | 'withdrawn';
      /** @description 所针对的决定 */
      decision: Record<string, never> | null;
    };
    RecordReconsiderationDecisionBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RecordRemedyOutcomeDto'];
    };
    RecordLitigationBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['AboutDecisionDto'];
    };
    RecordJudgmentBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RecordRemedyOutcomeDto'];
    };
    IssueDemandDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 文号：正常办理时由系统取号，补录时照原件填写
       * @default null
       */
      number: string | null;
      /** @description 所针对的决定 */
      decision: Record<string, never> | null;
    };
    IssueDemandBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['IssueDemandDto'];
    };
    ApplyForEnforcementDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 所针对的决定 */
      decision: Record<string, never> | null;
      /** @description 受理的人民法院 */
      court: string;
    };
    ApplyForEnforcementBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ApplyForEnforcementDto'];
    };
    RecordCourtRulingDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 所针对的申请 */
      application: Record<string, never> | null;
      /** @description 是否准予执行 */
      granted: boolean;
    };
    RecordCourtRulingBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RecordCourtRulingDto'];
    };
    RecordEnforcementEndDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /**
       * @description 执行到位金额，单位为分
       * @default null
       */
      amount: Record<string, never> | null;
      /** @description 所针对的申请 */
      application: Record<string, never> | null;
      /** @enum {string} */
      outcome: 'performed' | 'terminated';
    };
    RecordEnforcementEndBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RecordEnforcementEndDto'];
    };
    PublishDecisionDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @description 所针对的决定 */
      decision: Record<string, never> | null;
      /** @description 公示网站 */
      where: string;
    };
    PublishDecisionBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['PublishDecisionDto'];
    };
    WithdrawPublicationDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      reason: string;
      /** @description 所撤回的公示 */
      publication: Record<string, never> | null;
    };
    WithdrawPublicationBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['WithdrawPublicationDto'];
    };
    RevokeFilingBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ReasonedDto'];
    };
    CloseCaseDto: {
      /**
       * @description 文书或者记录的扫描件
       * @default null
       */
      document: string | null;
      /** @enum {string} */
      ground: 'declined' | 'enforced' | 'joined' | 'noPenalty' | 'performed' | 'rectified' | 'revoked' | 'transferred';
    };
    ProposeClosureBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['CloseCaseDto'];
    };
    ReviewClosureBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['GiveOpinionDto'];
    };
    EndorseClosureBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['GiveOpinionDto'];
    };
    CloseCaseBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['CloseCaseDto'];
    };
    ArchiveCaseDto: {
      /**
       * @description 卷内目录的扫描件
       * @default null
       */
      catalogue: string | null;
      volumes: number;
    };
    ArchiveCaseBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ArchiveCaseDto'];
    };
    StoredFileDto: Record<string, never>;
    LeadItemDto: {
      id: string;
      source: string | null;
      sourceName: string | null;
      employer: string | null;
      creditCode: string | null;
      unit: string | null;
      matters: string[];
      workers: number | null;
      amount: number | null;
      stage: string;
      stageName: string;
      registeredOn: string | null;
      inspectionCase: string | null;
      version: number;
    };
    HeldDto: {
      stream: string;
      position: string;
      code: string;
    };
    FreshnessDto: {
      position: string;
      /** @description 最近一条已显示记录的录入时刻（UTC） */
      recordedAt: string | null;
      caughtUp: boolean;
      held: components['schemas']['HeldDto'][];
    };
    LeadListDto: {
      items: components['schemas']['LeadItemDto'][];
      next: string | null;
      asOf: components['schemas']['FreshnessDto'];
    };
    LeadDetailDto: {
      id: string;
      head: string;
      version: number;
      /** @description 当时已知的最后一条记录的位置 */
      position: string;
      stage: string;
      stageName: string;
      source: string | null;
      sourceName: string | null;
      unit: string | null;
      employer: Record<string, never> | null;
      matters: Record<string, never>[];
      registeredOn: string | null;
      inspectionCase: string | null;
    };
    ActorDto: {
      person: string | null;
      name: string;
    };
    RecordRefDto: {
      version: number;
      /** @description 行为名称 */
      name: string;
      happenedOn: string;
    };
    RecordLineDto: {
      label: string;
      text: string;
      /** @description 扫描件、证据文件的校验值 */
      file?: string;
      /** @description 所指的本案记录 */
      record?: string;
      /** @description 所指的线索、案件 */
      stream?: string;
    };
    CorrectedDto: {
      happenedOn: string;
      happenedAt: string | null;
      doneBy: components['schemas']['ActorDto'][];
      data: Record<string, never>;
      said: components['schemas']['RecordLineDto'][];
    };
    NormJudgedDto: {
      norm: string;
      basis: string;
      says: string;
      level: string;
      /** @enum {string} */
      is: 'unknown' | 'unmet';
    };
    TimelineEntryDto: {
      id: string;
      version: number;
      position: string;
      type: string;
      /** @description 行为名称 */
      name: string;
      happenedOn: string;
      /** @description 发生时刻（UTC），不知道为 null */
      happenedAt: string | null;
      /** @description 录入时刻（UTC） */
      recordedAt: string;
      recordedBy: components['schemas']['ActorDto'];
      /** @description 实施人；不知道为空 */
      doneBy: components['schemas']['ActorDto'][];
      /** @description live 办理，received 收到，transcribed 补录 */
      entry: string;
      /** @description 补录理由 */
      reason: string | null;
      /** @description 已作废 */
      voided: boolean;
      /** @description 作废它的记录 */
      voidedBy: string | null;
      /** @description 这一条所作废、更正或者确认的记录 */
      supersedes: string | null;
      /** @description 同上，它是哪一条 */
      about: components['schemas']['RecordRefDto'] | null;
      /** @description 最后更正它的记录，没有的为作废它的记录 */
      successor: components['schemas']['RecordRefDto'] | null;
      /** @description 更正它的记录，先后有序 */
      correctedBy: string[];
      /** @description 确认它的记录 */
      confirmedBy: string | null;
      /** @description 补录的行为依法不能直接办理，尚未经他人确认 */
      unconfirmed: boolean;
      /** @description 更正后的内容；没有更正为 null */
      now: components['schemas']['CorrectedDto'] | null;
      /** @description 内容，个人信息已遮挡 */
      data: Record<string, never>;
      /** @description 内容的中文 */
      said: components['schemas']['RecordLineDto'][];
      /** @description 所产生的文书；不产生文书的为 null */
      record: string | null;
      judged: components['schemas']['NormJudgedDto'][];
    };
    TimelineDto: {
      head: string;
      version: number;
      /** @description 当时已知的最后一条记录的位置 */
      position: string;
      /** @description 在所列之前还有多少条 */
      earlier: number;
      entries: components['schemas']['TimelineEntryDto'][];
    };
    CaseItemDto: {
      id: string;
      number: string | null;
      employer: string | null;
      creditCode: string | null;
      unit: string | null;
      /** @description 案由 */
      matters: string[];
      workers: number | null;
      /** @description 涉及金额，单位为分 */
      amount: number | null;
      stage: string;
      /** @description 阶段名称 */
      stageName: string;
      openedOn: string | null;
      filedOn: string | null;
      closedOn: string | null;
      lastOn: string;
      version: number;
    };
    CaseListDto: {
      items: components['schemas']['CaseItemDto'][];
      /** @description 下一页填入 after；没有下一页为 null */
      next: string | null;
      asOf: components['schemas']['FreshnessDto'];
    };
    NamedPersonDto: {
      person: string;
      name: string | null;
    };
    OrderDto: {
      event: string;
      number: string | null;
      orderedOn: string;
      rectifyBy: string | null;
      servedOn: string | null;
      outcome: string | null;
      outcomeName: string | null;
    };
    CaseDetailDto: {
      id: string;
      /** @description 下一次办理时填入 If-Match */
      head: string;
      version: number;
      /** @description 当时已知的最后一条记录的位置 */
      position: string;
      stage: string;
      stageName: string;
      coverage: string;
      number: string | null;
      unit: string | null;
      employer: Record<string, never> | null;
      matters: Record<string, never>[];
      leads: string[];
      officers: components['schemas']['NamedPersonDto'][];
      openedOn: string | null;
      filedOn: string | null;
      concludedOn: string | null;
      closedOn: string | null;
      orders: components['schemas']['OrderDto'][];
      interviews: number;
      inspections: number;
      evidence: number;
    };
    MomentDto: {
      version: number;
      position: string;
      /** @description 录入时刻（UTC） */
      recordedAt: string;
      happenedOn: string;
      /** @description 行为名称 */
      name: string;
    };
    MomentsDto: {
      /** @description 按录入先后 */
      moments: components['schemas']['MomentDto'][];
    };
    UnlockingActDto: {
      act: string;
      name: string;
    };
    BlockerDto: {
      /** @enum {string} */
      verdict: 'unknown' | 'unmet';
      /** @description 先办理这些行为 */
      unlockedBy?: components['schemas']['UnlockingActDto'][];
      norm: string;
      edition: number;
      /** @description bars 不得办理，flags 记为问题，hints 提示 */
      level: string;
      /** @description 法规#条 */
      basis: string;
      /** @description 该要求的一句话 */
      says: string;
      /** @description 需要先查明并记录的事实 */
      missing?: string[];
      /** @description 显示不符合的记录 */
      seen?: string[];
      /** @description 具体的不符之处 */
      because?: string[];
      /** @description 最早符合之日 */
      opensOn?: string;
    };
    OptionDto: {
      value:
        | string
        | number
        | boolean
        | {
            [key: string]: unknown;
          }
        | unknown[];
      /** @description 选择本项后对同一层其他字段的进一步限制，按字段名：among、except、min、max、stated、least、including、totals */
      asks?: Record<string, never>;
      label: string;
    };
    EligibleDto: {
      person: string;
      name: string;
    };
    IncludingDto: {
      of: unknown[];
      least: number;
    };
    TotalWhereDto: {
      is:
        | string
        | number
        | boolean
        | {
            [key: string]: unknown;
          }
        | unknown[];
      field: string;
    };
    TotalDto: {
      /** @description 数额字段 */
      of: string;
      where: components['schemas']['TotalWhereDto'];
      max: number;
    };
    FieldDto: {
      /**
       * @description money 以分为单位；instant 暂未使用
       * @enum {string}
       */
      kind:
        | 'choice'
        | 'date'
        | 'file'
        | 'flag'
        | 'group'
        | 'instant'
        | 'list'
        | 'money'
        | 'person'
        | 'reference'
        | 'text'
        | 'whole';
      /** @description 数字或者日期的下限（含） */
      min?: number | string;
      /** @description 数字或者日期的上限（含） */
      max?: number | string;
      /**
       * @description 另有校验码：creditCode 统一社会信用代码，identityNumber 身份证号
       * @enum {string}
       */
      format?: 'creditCode' | 'identityNumber';
      /** @description 可选范围；没有本项的不限 */
      options?: components['schemas']['OptionDto'][];
      /** @description 可以直接采用的内容 */
      suggested?:
        | string
        | number
        | boolean
        | {
            [key: string]: unknown;
          }
        | unknown[];
      /** @description 可以填写的人员；没有本项的不限 */
      eligible?: components['schemas']['EligibleDto'][];
      including?: components['schemas']['IncludingDto'][];
      totals?: components['schemas']['TotalDto'][];
      /** @description kind 为 group 时的各字段 */
      fields?: components['schemas']['FieldDto'][];
      /** @description kind 为 list 时的每一项 */
      item?: components['schemas']['FieldDto'];
      name: string;
      label: string;
      required: boolean;
      /** @description 补录时，来源没有记载的可以不填 */
      mayBeUnsaid: boolean;
      /** @description 加密保存 */
      sealed: boolean;
      /** @description 文字的最少字数，列表的最少项数 */
      minLength?: number;
      /** @description 文字的最多字数，列表的最多项数 */
      maxLength?: number;
      notEmpty?: boolean;
      /** @description 列表中不得重复 */
      unique?: boolean;
      /** @description 正则表达式 */
      pattern?: string;
      /** @description 填写说明 */
      hint?: string;
      /** @description 所引用的记录：record 本案的记录，其他为线索、案件的编号前缀 */
      refersTo?: string;
    };
    FormDto: {
      /** @description 填入 input 的字段 */
      fields: components['schemas']['FieldDto'][];
      /** @description 填入 doneBy 的执法人员；为 null 的不填 */
      doneBy: components['schemas']['FieldDto'] | null;
    };
    OpenActDto: {
      /** @description 不影响办理，但不符合或者无法判断的要求 */
      hints: components['schemas']['BlockerDto'][];
      act: string;
      /** @description 行为名称 */
      name: string;
      /** @description 路径中的名称 */
      route: string;
      /** @description 所需文书 */
      record: string | null;
      /** @description 可以记录在今日以前：规定日数内的外勤行为，他人作出的行为 */
      dated: boolean;
      form: components['schemas']['FormDto'];
    };
    ClosedActDto: {
      blockers: components['schemas']['BlockerDto'][];
      act: string;
      name: string;
      record: string | null;
      /** @description 本案还没有的、办理时需要引用的记录 */
      lacks: string[];
      /** @description 没有其他变化时，可以办理或者障碍减少之日 */
      opensOn: string | null;
    };
    WaitingRoleDto: {
      role: string;
      name: string;
    };
    WaitingActDto: {
      roles: components['schemas']['WaitingRoleDto'][];
      blockers: components['schemas']['BlockerDto'][];
      act: string;
      name: string;
      /** @description 现在是否可以由该职务的人员办理 */
      lawful: boolean;
      lacks: string[];
    };
    NextActsDto: {
      open: components['schemas']['OpenActDto'][];
      closed: components['schemas']['ClosedActDto'][];
      waiting: components['schemas']['WaitingActDto'][];
      /** @description 办理时填入 If-Match */
      head: string;
      on: string;
      /** @description 所依据的法规版本；还没有采用任何版本的为 null */
      law: string | null;
    };
    ActFormDto: {
      act: string;
      /** @description 行为名称 */
      name: string;
      /** @description 路径中的名称 */
      route: string;
      /** @description 所需文书 */
      record: string | null;
      /** @description 可以记录在今日以前：规定日数内的外勤行为，他人作出的行为 */
      dated: boolean;
      form: components['schemas']['FormDto'];
    };
    ActAheadDto: {
      act: string;
      name: string;
      route: string;
      /** @description 由何种岗位办理；本人可以办理的为空 */
      waitsFor: string[];
    };
    UnservedDto: {
      name: string;
      on: string;
    };
    MatterAheadDto: {
      id: string;
      /** @description 依法可以办理的下一步，最多两项 */
      next: components['schemas']['ActAheadDto'][];
      toServe: components['schemas']['UnservedDto'][];
    };
    AheadDto: {
      items: components['schemas']['MatterAheadDto'][];
    };
    AskedRangeDto: {
      /**
       * @description 所处罚的违法行为：据以认定责令改正的结果
       * @default null
       * @enum {string|null}
       */
      matter:
        | 'agencyUnlawful'
        | 'belowMinimumWage'
        | 'childLabour'
        | 'contractUnlawful'
        | 'depositOrPapersTaken'
        | 'forcedOvertime'
        | 'other'
        | 'overtimeUnpaid'
        | 'severanceUnpaid'
        | 'socialInsurance'
        | 'specialProtection'
        | 'uncertifiedTrade'
        | 'wageArrears'
        | null;
      ground: components['schemas']['PenaltyGroundDto'];
    };
    FinePartDto: {
      /** @enum {string} */
      on: 'person' | 'unit';
      /**
       * @description 应当，或者可以
       * @enum {string}
       */
      mode: 'may' | 'shall';
      least: number;
      most: number;
      /** @description 人数；对单位为 1 */
      heads: number;
    };
    OfferedBandDto: {
      grade: string;
      /** @description 减轻、从轻、一般、从重 */
      gradeName: string;
      /** @description 适用情形 */
      when: string;
      least: number;
      most: number;
    };
    OfferedDiscretionDto: {
      name: string;
      version: string;
      /** @description 已与公布的文本核对 */
      verified: boolean;
      bands: components['schemas']['OfferedBandDto'][];
    };
    AskedFactDto: {
      /** @description 字段名 */
      fact: string;
      label: string;
      /** @description 只能由案卷认定：责令改正的结果 */
      byRecord: boolean;
      choices: {
        value: string;
        label: string;
      }[];
    };
    AllowedRangeDto: {
      /**
       * @description range 已算出；asks 尚缺事实；refused 不能计算
       * @enum {string}
       */
      is: 'asks' | 'range' | 'refused';
      parts: components['schemas']['FinePartDto'][];
      /** @description 应当或者可以并处的措施 */
      measures: string[];
      /** @description 没有裁量基准的，或者不能罚款的，为 null */
      discretion: components['schemas']['OfferedDiscretionDto'] | null;
      /** @description 计算过程 */
      steps: string[];
      /** @description 须提请注意之处 */
      cautions: string[];
      asks: components['schemas']['AskedFactDto'][];
      /** @description 不能计算的原因 */
      why: string | null;
    };
    RegisteredNumberDto: {
      number: number;
      /** @description 完整文号 */
      text: string;
      /** @enum {string} */
      status: 'reserved' | 'used' | 'voided';
      statusName: string;
      /** @description 作废理由 */
      reason: string | null;
      /** @description 取号的案件 */
      inspectionCase: string;
    };
    NumberRegisterDto: {
      form: string;
      year: number;
      numbers: components['schemas']['RegisteredNumberDto'][];
    };
    GiveUpNumberDto: {
      reason: string;
    };
    PaidToWorkersDto: {
      /** @description 工资报酬 */
      wages: number;
      /** @description 经济补偿 */
      severance: number;
      /** @description 加付赔偿金 */
      compensation: number;
    };
    WorkerDto: {
      /** @description 所在名单 */
      list: string;
      /** @description 名单中的第几行，自 1 起 */
      row: number;
      /** @description 已从名单中删去 */
      struck: boolean;
      name: string | null;
      idNumber: string | null;
      phone: string | null;
      post: string | null;
      /** @description 欠付的工资报酬，单位为分 */
      owed: number | null;
      /** @description 2026-03 */
      from: string | null;
      to: string | null;
      paid: components['schemas']['PaidToWorkersDto'];
      /** @description 尚欠的工资报酬，单位为分 */
      outstanding: number;
    };
    WorkerTotalsDto: {
      workers: number;
      /** @description 没有写明欠付金额的人数 */
      withoutAmount: number;
      owed: number;
      paid: components['schemas']['PaidToWorkersDto'];
      outstanding: number;
      /** @description 大写金额 */
      owedInWords: string;
      outstandingInWords: string;
    };
    CaseWorkersDto: {
      id: string;
      version: number;
      workers: components['schemas']['WorkerDto'][];
      totals: components['schemas']['WorkerTotalsDto'];
    };
    TableFaultDto: {
      /** @description 表格软件中的行号 */
      row: number;
      /** @description 列名；整行、整表的问题为空 */
      column: string;
      /**
       * @description error 该行不能登记，notice 可以登记但应当核对
       * @enum {string}
       */
      severity: 'error' | 'notice';
      fault: string;
      howToFix: string;
    };
    TableTotalsDto: {
      workers: number;
      owed: number;
      withoutAmount: number;
    };
    CheckedTableDto: {
      /** @description 没有错误的行，可以填入“登记劳动者”的 workers */
      workers: Record<string, never>[];
      faults: components['schemas']['TableFaultDto'][];
      totals: components['schemas']['TableTotalsDto'];
      /** @description 全部行都没有错误 */
      complete: boolean;
    };
    SupersededDateDto: {
      due: string;
      provisional: boolean;
      edition: string | null;
      /** @description 改变的原因 */
      because: string;
    };
    DeadlineItemDto: {
      /** @description 线索或者案件 */
      id: string;
      kind: string;
      /** @description 案号 */
      number: string | null;
      /** @description 用人单位 */
      employer: string | null;
      rule: string;
      name: string;
      unit: string | null;
      officer: string | null;
      lamp: string;
      lampName: string;
      /** @description 调查期限 剩7个工作日（至12-01） */
      text: string;
      /** @description 剩余（按规则计工作日或者自然日） */
      left: number | null;
      /** @description 超过的自然日 */
      daysOver: number;
      startedOn: string | null;
      due: string | null;
      dueAt: string | null;
      /** @description 名义末日 */
      nominal: string | null;
      /** @description 暂定：涉及尚无放假通知的年份 */
      provisional: boolean;
      endedOn: string | null;
      /** @description 本项期限未结的个数，例如数份指令书 */
      openClocks: number;
      superseded: components['schemas']['SupersededDateDto'][];
    };
    DeadlineListDto: {
      items: components['schemas']['DeadlineItemDto'][];
      next: string | null;
      asOf: components['schemas']['FreshnessDto'];
    };
    LampTotalDto: {
      lamp: string;
      name: string;
      count: number;
    };
    DeadlineTotalsDto: {
      totals: components['schemas']['LampTotalDto'][];
    };
    StuckCaseDto: {
      id: string;
      number: string | null;
      employer: string | null;
      unit: string | null;
      stage: string;
      /** @description 最近一项行为的日期 */
      lastOn: string;
    };
    StuckListDto: {
      items: components['schemas']['StuckCaseDto'][];
    };
    CaseClockDto: {
      rule: string;
      family: string;
      name: string;
      subject: string | null;
      lamp: string;
      lampName: string;
      text: string;
      left: number | null;
      daysOver: number;
      status: string;
      /** @description 起算的记录 */
      started: string;
      due: string | null;
      dueAt: string | null;
      provisional: boolean;
      /** @description 最紧的一项 */
      tightest: boolean;
      obligated: string;
      consequence: string | null;
      /** @description 影响期限的记录 */
      events: Record<string, never>[];
      /** @description 可以向当事人宣读的说明 */
      sentence: string;
      /** @description 计算凭据，可以离线复算 */
      receipt: Record<string, never>;
    };
    ClockRecordDto: {
      type: string;
      name: string;
      happenedOn: string;
      recordedAt: string;
      data: Record<string, never>;
    };
    CaseClocksDto: {
      clocks: components['schemas']['CaseClockDto'][];
      recorded: components['schemas']['ClockRecordDto'][];
      /** @description 所用的法规版本 */
      edition: string | null;
      /** @description 当时已知的最后一条记录的位置 */
      position: string;
      /** @description 时限灯按这一天看待 */
      on: string;
    };
    WorkItemDto: {
      id: string;
      /** @enum {string} */
      kind: 'case' | 'lead';
      number: string | null;
      employer: string | null;
      unit: string | null;
      /** @description 案由 */
      matters: string[];
      workers: number | null;
      /** @description 涉及金额，单位为分 */
      amount: number | null;
      stage: string;
      stageName: string;
      /** @description 建案或者登记之日 */
      since: string | null;
      /** @description 承办人员 */
      officers: string[];
      /** @description 未结的期限，最紧的在前 */
      limits: components['schemas']['DeadlineItemDto'][];
    };
    WorkListDto: {
      items: components['schemas']['WorkItemDto'][];
      /** @description 下一页填入 after；没有下一页为 null */
      next: string | null;
      asOf: components['schemas']['FreshnessDto'];
    };
    WorkTotalsDto: {
      /** @description 各时限灯的件数 */
      totals: components['schemas']['LampTotalDto'][];
    };
    MonthSoFarDto: {
      from: string;
      to: string;
      /** @description 结案的件数 */
      closed: number;
      /** @description 按期办结的期限数 */
      inTime: number;
      /** @description 超期办结的期限数 */
      late: number;
    };
    RevealDto: {
      /**
       * Format: uuid
       * @description 时间轴上一条记录的 id
       */
      event: string;
      /**
       * @description 用途
       * @enum {string}
       */
      purpose:
        'dossierReview' | 'handling' | 'litigation' | 'partyAccess' | 'personRights' | 'supervision' | 'transfer';
      /** @description 事由 */
      reason: string;
    };
    RevealedDto: {
      event: string;
      type: string;
      /** @description 行为名称 */
      name: string;
      /** @description 内容，个人信息未遮挡；密钥已销毁的为“（已依法删除）” */
      data: Record<string, never>;
    };
    DiscloseDto: {
      /**
       * @description 接收单位或者个人
       * @default null
       */
      recipient: string | null;
      /**
       * @description 用途
       * @enum {string}
       */
      purpose:
        'dossierReview' | 'handling' | 'litigation' | 'partyAccess' | 'personRights' | 'supervision' | 'transfer';
      /** @description 事由 */
      reason: string;
    };
    DisclosedStreamDto: {
      stream: string;
      /** @description case 案件，lead 线索，clock 期限，finding 追责线索，law 法规版本 */
      role: string;
      version: number;
    };
    DisclosedDto: {
      disclosure: string;
      /** @description 下载卷宗（zip） */
      path: string;
      position: string;
      streams: components['schemas']['DisclosedStreamDto'][];
      /** @description 所附密钥数 */
      keys: number;
      /** @description 依法不披露的主体数：举报人及其举报内容 */
      withheld: number;
      /** @description 所附文件数 */
      files: number;
    };
    ChangeDto: {
      field: string;
      /** @description 字段或者期限的名称 */
      name: string;
      /** @description 之前的值；没有为 null */
      before: Record<string, never> | null;
      /** @description 之后的值；没有为 null */
      after: Record<string, never> | null;
    };
    ComparisonDto: {
      /** @description 所用的位置 */
      from: string;
      to: string;
      changes: components['schemas']['ChangeDto'][];
      /** @description 期限的变化 */
      clocks: components['schemas']['ChangeDto'][];
      /** @description 追责线索的变化：field 为线索编号 */
      findings: components['schemas']['ChangeDto'][];
      /** @description 其间录入的记录 */
      entries: components['schemas']['TimelineEntryDto'][];
    };
    ContradictionDto: {
      event: string;
      stream: string;
      on: string;
      what: string;
    };
    ExaminedStreamDto: {
      stream: string;
      /** @description 自第一条起逐条看过的记录数 */
      events: number;
      head: string;
    };
    AbsenceDto: {
      /** @description 确实没有 */
      holds: boolean;
      /** @description 相反的记录 */
      contradictions: components['schemas']['ContradictionDto'][];
      streams: components['schemas']['ExaminedStreamDto'][];
      /** @description 看过的条目数 */
      examined: number;
      /** @description 查找所及的整套记录及其签名的链头；只看案件自身的为 null */
      record: Record<string, never> | null;
      /** @description 结论及其范围 */
      sentence: string;
    };
    ProvedEventDto: {
      event: string;
      /** @description 在本案记录中的序号，从 1 起 */
      version: number;
      /** @description 行为名称 */
      name: string;
      recordedAt: string;
      /** @description 存储的元数据原文 */
      meta: string;
      /** @description 存储的内容原文；个人信息已加密 */
      data: string;
      /** @description 链式散列：SHA-256(0x00、前一条的散列、元数据字节数、元数据、内容字节数、内容)，十六进制 */
      hash: string;
      /** @description 在整套记录中的位置，从 0 起；尚未签名的为 null */
      index: number | null;
      /** @description 通往树根的各个散列，十六进制（RFC 6962） */
      path: string[];
    };
    CaseProofDto: {
      /** @description 记录完整，且与最新签名的链头一致 */
      holds: boolean;
      /** @description 结论，一句话 */
      sentence: string;
      /** @description 最后几条尚未签名的条数；链头在记录后一秒之内签名 */
      unsigned: number;
      /** @description 第一条与其散列不符的记录的序号；没有为 null */
      brokenAt: number | null;
      stream: string;
      storeId: string;
      /** @description 第一条记录所接的散列，十六进制 */
      genesis: string;
      events: components['schemas']['ProvedEventDto'][];
      /** @description 最新签名的链头；从未签名为 null */
      head: Record<string, never> | null;
      /** @description 签名公钥及其背书，先后为序 */
      keys: Record<string, never>[];
    };
    ReadItemDto: {
      subject: string;
      person: string;
      name: string | null;
      kind: string;
      kindName: string;
      on: string;
      times: number;
      firstAt: string;
      lastAt: string;
      /** @description 所说的用途 */
      purposes: string[];
    };
    ReadListDto: {
      items: components['schemas']['ReadItemDto'][];
      next: string | null;
      asOf: components['schemas']['FreshnessDto'];
    };
    ErasureDto: {
      id: string;
      state: string;
      stateName: string;
      matter: string;
      event: string | null;
      ground: string;
      groundName: string;
      proposedBy: string | null;
      proposedAt: string;
      decidedBy: string | null;
      /** @description 销毁密钥的主体数 */
      subjects: number;
      erasedAt: string | null;
    };
    ErasureListDto: {
      items: components['schemas']['ErasureDto'][];
    };
    ProposeErasureDto: {
      /**
       * Format: uuid
       * @description 删除其中人员个人信息的记录；不填为整件案件（销毁案卷）
       * @default null
       */
      event: string | null;
      /** @enum {string} */
      ground: 'retentionOver' | 'unlawful';
      /** @description 事由 */
      reason: string;
    };
    RetentionRuleDto: {
      id: string;
      /** @description 名称 */
      name: string;
      years: number;
      statute: string;
      /** @description 原文出处；未见原文为 null */
      source: string | null;
      /** @description 原文是否核实过 */
      verified: boolean;
      note: string;
    };
    RetainedDto: {
      id: string;
      number: string | null;
      employer: string | null;
      unit: string | null;
      archivedOn: string;
      /** @description 保管期限的最后一日 */
      until: string;
      isOver: boolean;
      rule: string;
      /** @description 最近一次提请的销毁；没有为 null */
      disposal: string | null;
      /** @description 待批准、已批准、不予删除、已删除；没有提请为 null */
      disposalState: string | null;
      disposalStateName: string | null;
    };
    RetentionListDto: {
      rules: components['schemas']['RetentionRuleDto'][];
      items: components['schemas']['RetainedDto'][];
      next: string | null;
      asOf: components['schemas']['FreshnessDto'];
    };
    RequestExplanationDto: {
      /**
       * Format: date
       * @description 说明的最后一日
       */
      answerBy: string;
      /** @description 需要说明的问题，加密保存 */
      question: string;
    };
    RequestExplanationBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RequestExplanationDto'];
    };
    GiveExplanationDto: {
      /**
       * @description 已上传的材料
       * @default null
       */
      document: string | null;
      /** @description 说明内容，加密保存 */
      explanation: string;
    };
    GiveExplanationBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['GiveExplanationDto'];
    };
    AddFindingEvidenceDto: {
      /**
       * @description 已上传的材料
       * @default null
       */
      document: string | null;
      /** @description 证据说明，加密保存 */
      account: string;
      /** @description 是否有利于责任人员 */
      exculpatory: boolean;
    };
    AddFindingEvidenceBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['AddFindingEvidenceDto'];
    };
    ReasonedFindingDto: {
      /** @description 理由，加密保存 */
      reason: string;
    };
    UpholdFindingBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ReasonedFindingDto'];
    };
    DismissFindingBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ReasonedFindingDto'];
    };
    ConfirmDismissalBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ReasonedFindingDto'];
    };
    RequireCorrectionDto: {
      /**
       * Format: date
       * @description 整改的最后一日
       */
      by: string;
      /** @description 整改要求，加密保存 */
      demand: string;
    };
    RequireCorrectionBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RequireCorrectionDto'];
    };
    RecordCorrectionDto: {
      /**
       * @description 已上传的材料
       * @default null
       */
      document: string | null;
      /** @description 整改情况，加密保存 */
      account: string;
    };
    RecordCorrectionBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['RecordCorrectionDto'];
    };
    AppealFindingDto: {
      /**
       * @description 已上传的材料
       * @default null
       */
      document: string | null;
      /** @description 申诉理由，加密保存 */
      grounds: string;
    };
    AppealFindingBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['AppealFindingDto'];
    };
    DecideAppealDto: {
      /** @description 理由，加密保存 */
      reason: string;
      /** @enum {string} */
      outcome: 'dismissed' | 'maintained';
    };
    DecideAppealBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['DecideAppealDto'];
    };
    PlanDossierReviewDto: {
      /**
       * Format: date
       * @description 结案日不早于
       */
      closedFrom: string;
      /**
       * Format: date
       * @description 结案日不晚于
       */
      closedTo: string;
      /** @description 评查年度 */
      year: number;
      /** @description 抽取件数 */
      size: number;
      /** @description 公开抽取的随机数：据此任何人都可以重新抽取并得到同样的案卷 */
      seed: string;
    };
    PlanDossierReviewBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['PlanDossierReviewDto'];
    };
    DeductionDto: {
      item: string;
      points: number;
      /** @description 扣分理由，不写个人信息 */
      reason: string;
    };
    DepartureDto: {
      /** @description 评分项或者一票否决项 */
      item: string;
      /** @description 与预填不同的理由，不写个人信息 */
      reason: string;
    };
    ScoreDossierDto: {
      /** @description 抽取的案卷 */
      dossier: Record<string, never>;
      /** @description 一票否决项 */
      vetoes: ('no-facts' | 'not-heard' | 'not-notified' | 'not-reviewed' | 'outside-law' | 'unqualified')[];
      /** @description 扣分 */
      deductions: components['schemas']['DeductionDto'][];
      /** @description 与追责线索预填不一致的各项及其理由；没有不一致的为空 */
      departures: components['schemas']['DepartureDto'][];
    };
    ScoreDossierBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ScoreDossierDto'];
    };
    ConcludeDossierReviewDto: {
      /** @default null */
      remarks: string | null;
    };
    ConcludeDossierReviewBody: {
      /**
       * Format: date
       * @description 行为发生之日（北京时间），不填为今日
       * @default null
       */
      on: string | null;
      /**
       * @description 行为发生的时刻，HH:MM
       * @default null
       */
      time: string | null;
      /**
       * @description 实施行为的执法人员，不填为本人
       * @default null
       */
      doneBy: string[] | null;
      /** @default null */
      transcription: components['schemas']['TranscriptionDto'] | null;
      input: components['schemas']['ConcludeDossierReviewDto'];
    };
    FindingItemDto: {
      id: string;
      /** @description 所涉线索或者案件 */
      of: string;
      caseNumber: string | null;
      employer: string | null;
      circumstance: string;
      circumstanceName: string;
      norm: string;
      basis: string;
      says: string;
      /** @description 记录所显示的事实，一句话 */
      statement: string;
      clauses: string[];
      severity: string;
      severityName: string;
      /** @description 仅有迹象，需要人工判断 */
      forJudgement: boolean;
      /** @description 有有利于责任人员的情形 */
      exculpated: boolean;
      state: string;
      stateName: string;
      happenedOn: string;
      /** @description 发现时刻（UTC） */
      raisedAt: string;
      changedAt: string;
      /** @description 说明的最后一日 */
      answerBy: string | null;
      /** @description 整改的最后一日 */
      correctBy: string | null;
      version: number;
    };
    FindingListDto: {
      items: components['schemas']['FindingItemDto'][];
      next: string | null;
      asOf: components['schemas']['FreshnessDto'];
    };
    NamedCountDto: {
      key: string;
      name: string;
      count: number;
    };
    FindingTotalsDto: {
      states: components['schemas']['NamedCountDto'][];
      severities: components['schemas']['NamedCountDto'][];
    };
    ClauseDto: {
      code: string;
      label: string;
      /** @description 所在清单 */
      list: string;
    };
    EvidenceItemDto: {
      /** @description 记录的编号 */
      event: string;
      type: string;
      /** @description 记录名称 */
      name: string;
      on: string;
      /** @description anchor 所针对的记录，seen 显示不符合的记录，ended 逾期完成的记录，moved 影响期限的记录 */
      as: string;
      sentence: string;
    };
    ParticipantDto: {
      /** @description 记录没有载明时为空 */
      person: string | null;
      name: string | null;
      capacity: string;
      capacityName: string;
      /** @description 对此类情形负有责任 */
      answerable: boolean;
      event: string | null;
    };
    KnownThenDto: {
      /** @description unmet 不符合，unknown 不能认定，met 符合，not-judged 没有判断 */
      is: string;
      /** @description 当时显示的届满日 */
      due: string | null;
    };
    ExculpationDto: {
      kind: string;
      event: string | null;
      sentence: string;
      values: Record<string, never>;
    };
    FindingDetailDto: {
      id: string;
      head: string;
      version: number;
      state: string;
      stateName: string;
      /** @description 所涉线索或者案件 */
      of: string;
      source: string;
      norm: string;
      edition: number;
      basis: string;
      /** @description 法定要求 */
      says: string;
      /** @description 记录所显示的事实，一句话 */
      statement: string;
      circumstance: string;
      circumstanceName: string;
      clauses: components['schemas']['ClauseDto'][];
      severity: string;
      severityName: string;
      forJudgement: boolean;
      happenedOn: string;
      raisedAt: string;
      /** @description 发现所用的法规版本 */
      law: string | null;
      evidence: components['schemas']['EvidenceItemDto'][];
      /** @description 计算所用的数值 */
      values: Record<string, never>;
      /** @description 期限计算凭据，可以离线复算 */
      receipts: Record<string, never>[];
      participants: components['schemas']['ParticipantDto'][];
      knownThen: components['schemas']['KnownThenDto'];
      exculpatory: components['schemas']['ExculpationDto'][];
    };
    CircumstanceDto: {
      code: string;
      name: string;
      basis: string;
      clauses: string[];
      severity: string;
      severityName: string;
      /** @description machine 系统认定，judgement 系统提示、人工判断，nothing 系统不能检测 */
      detection: string;
      norms: string[];
      /** @description 期限规则 */
      limits: string[];
      /** @description 不能检测时缺少的事实 */
      needs: string[];
      answerable: string[];
    };
    CircumstanceListDto: {
      items: components['schemas']['CircumstanceDto'][];
    };
    NotProvedDto: {
      norm: string;
      basis: string;
      says: string;
      circumstance: string;
      circumstanceName: string;
      event: string;
      type: string;
      name: string;
      on: string;
      /** @description 缺少的事实 */
      missing: string[];
    };
    MatterFindingsDto: {
      of: string;
      findings: components['schemas']['FindingItemDto'][];
      notProved: components['schemas']['NotProvedDto'][];
    };
    DossierReviewItemDto: {
      id: string;
      year: number;
      closedFrom: string;
      closedTo: string;
      /** @description 期间结案的件数 */
      cases: number;
      /** @description 抽取的件数 */
      drawn: number;
      plannedAt: string;
      concludedOn: string | null;
    };
    DossierReviewListDto: {
      items: components['schemas']['DossierReviewItemDto'][];
    };
    DrawnDossierDto: {
      confirmed: boolean;
      score: number | null;
      grade: string | null;
      gradeName: string | null;
      dossier: string;
      caseNumber: string | null;
      employer: string | null;
      closedOn: string | null;
    };
    DossierReviewDetailDto: {
      id: string;
      head: string;
      version: number;
      year: number;
      closedFrom: string;
      closedTo: string;
      seed: string;
      size: number;
      /** @description 期间结案的全部案件 */
      frame: string[];
      /** @description 按所记录的随机数对全部案件重新抽取，得到同样的案卷 */
      drawnAgain: boolean;
      drawn: components['schemas']['DrawnDossierDto'][];
      concluded: boolean;
      remarks: string | null;
    };
    LineSummaryDto: {
      item: string;
      name: string;
      part: string;
      partName: string;
      /** @description 扣过分的案卷件数 */
      dossiers: number;
      /** @description 共扣的分数 */
      points: number;
    };
    DossierReviewSummaryDto: {
      drawn: number;
      confirmed: number;
      /** @description 平均分，保留一位小数；没有确认的评分为 null */
      average: number | null;
      /** @description 各等次的件数 */
      grades: components['schemas']['NamedCountDto'][];
      /** @description 各一票否决项的件数 */
      vetoes: components['schemas']['NamedCountDto'][];
      lines: components['schemas']['LineSummaryDto'][];
      /** @description 与预填不一致的项数 */
      departures: number;
      concludedOn: string | null;
      remarks: string | null;
    };
    SheetFindingDto: {
      id: string;
      circumstance: string;
      circumstanceName: string;
      says: string;
      severity: string;
      severityName: string;
      state: string;
      stateName: string;
      happenedOn: string;
    };
    SheetLineDto: {
      item: string;
      name: string;
      /** @description 卷面或者内容 */
      part: string;
      partName: string;
      /** @description 分值 */
      most: number;
      /** @description 扣分：确认的，未确认的为预填的 */
      points: number;
      reason: string | null;
      /** @description 预填的扣分 */
      proposed: number;
      /** @description 与预填不同的理由 */
      departure: string | null;
      /** @description 预填所依据的线索 */
      findings: components['schemas']['SheetFindingDto'][];
    };
    SheetVetoDto: {
      code: string;
      name: string;
      /** @description 是否否决：确认的，未确认的为预填的 */
      applies: boolean;
      /** @description 预填的 */
      proposed: boolean;
      /** @description 与预填不同的理由 */
      departure: string | null;
      /** @description 预填所依据的线索 */
      findings: components['schemas']['SheetFindingDto'][];
    };
    ScoreSheetDto: {
      /** @description 已由评查人员确认 */
      confirmed: boolean;
      confirmedOn: string | null;
      confirmedBy: string | null;
      /** @description 本人参与办理过该案，不得评查 */
      own: boolean;
      /** @description 确认之后线索有变化，现在的预填与确认时的预填不同 */
      proposedOtherwiseNow: boolean;
      lines: components['schemas']['SheetLineDto'][];
      vetoes: components['schemas']['SheetVetoDto'][];
      score: number;
      grade: string;
      gradeName: string;
      dossier: string;
      caseNumber: string | null;
      employer: string | null;
      closedOn: string | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readEventFeed: {
    parameters: {
      query?: {
        /** @description 上一页 Link 响应头给出的位置；不填则从头 */
        after?: string;
        /** @description 最多多少条 */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  exportDeadlinesAsCsv: {
    parameters: {
      query?: {
        /** @description 届满日不早于 */
        dueFrom?: string;
        /** @description 届满日不晚于 */
        dueTo?: string;
        /** @description 时限灯；不填为全部未结的 */
        lamp?:
          'cancelled' | 'green' | 'met' | 'met-late' | 'overdue' | 'passed' | 'paused' | 'red' | 'too-early' | 'yellow';
        /** @description 主办人员 */
        officer?: string;
        /** @description 承办机构 */
        unit?: string;
        /** @description 期限规则 */
        rule?: string;
        /** @description 线索或者案件 */
        stream?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  exportDeadlinesAsXlsx: {
    parameters: {
      query?: {
        /** @description 届满日不早于 */
        dueFrom?: string;
        /** @description 届满日不晚于 */
        dueTo?: string;
        /** @description 时限灯；不填为全部未结的 */
        lamp?:
          'cancelled' | 'green' | 'met' | 'met-late' | 'overdue' | 'passed' | 'paused' | 'red' | 'too-early' | 'yellow';
        /** @description 主办人员 */
        officer?: string;
        /** @description 承办机构 */
        unit?: string;
        /** @description 期限规则 */
        rule?: string;
        /** @description 线索或者案件 */
        stream?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  beginFeed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedDto'];
        };
      };
    };
  };
  endFeed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readFeed: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        secret: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
    };
  };
  SessionController_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDto'];
        };
      };
    };
  };
  SessionController_signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDto'];
        };
      };
    };
  };
  SessionController_signOut: {
    parameters: {
      query?: {
        /** @description `true` ends every session of the account. */
        everywhere?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SessionController_changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDto'];
        };
      };
    };
  };
  OfficersController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficerDto'][];
        };
      };
    };
  };
  OfficersController_registerOfficer: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterOfficerDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficerRecordedDto'];
        };
      };
    };
  };
  OfficersController_issueCredential: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path: {
        person: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueCredentialDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficerRecordedDto'];
        };
      };
    };
  };
  OfficersController_withdrawCredential: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path: {
        person: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawCredentialDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficerRecordedDto'];
        };
      };
    };
  };
  OfficersController_changeUnit: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path: {
        person: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeUnitDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficerRecordedDto'];
        };
      };
    };
  };
  OfficersController_grantRole: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path: {
        person: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GrantRoleDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficerRecordedDto'];
        };
      };
    };
  };
  OfficersController_withdrawRole: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path: {
        person: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawRoleDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficerRecordedDto'];
        };
      };
    };
  };
  OfficersController_recordLeaving: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path: {
        person: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordLeavingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficerRecordedDto'];
        };
      };
    };
  };
  AccountsController_open: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path: {
        person: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneTimePasswordDto'];
        };
      };
    };
  };
  AccountsController_resetPassword: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path: {
        person: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneTimePasswordDto'];
        };
      };
    };
  };
  AccountsController_disable: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path: {
        person: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountReasonDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  AccountsController_enable: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path: {
        person: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountReasonDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  listRules: {
    parameters: {
      query?: {
        /** @description 只列出该日有效的规则 */
        on?: string;
        /** @description 编号、名称或者依据的一部分 */
        search?: string;
        /** @description 行政区划代码，或者有地方规则的地区名称；填写后只列出该地区适用的规则 */
        region?: string;
        /** @description 业务领域 */
        domain?: 'arbitration' | 'common' | 'inspection' | 'licence' | 'matter';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleListDto'];
        };
      };
    };
  };
  listDiscretion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DiscretionListDto'];
        };
      };
    };
  };
  showRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleDto'];
        };
      };
    };
  };
  showMonth: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        year: string;
        month: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarMonthDto'];
        };
      };
    };
  };
  computePeriod: {
    parameters: {
      query: {
        /** @description 期限规则的编号 */
        rule: string;
        /** @description 起算事件之日，如 2026-09-28；以小时计的写时刻，如 2026-10-01T16:30 */
        from: string;
        /** @description 行政区划代码，或者有地方规则的地区名称；不填为本机关所在地区 */
        region?: string;
        /** @description 中止期间，首尾均含，如 2026-03-20..2026-04-18；可以多个 */
        paused?: string[];
        /** @description 依规则延长一次 */
        extended?: boolean;
        /** @description 文书指定的期限，如 15day、5workday、1month */
        specified?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PeriodDto'];
        };
      };
    };
  };
  explainReceipt: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExplainDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExplanationDto'];
        };
      };
    };
  };
  computeFinality: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FinalityDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FinalityResultDto'];
        };
      };
    };
  };
  listEditions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EditionsDto'];
        };
      };
    };
  };
  tryEdition: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DryRunDto'];
        };
      };
    };
  };
  AdoptEdition: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdoptEditionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LawRecordedDto'];
        };
      };
    };
  };
  LoadNotice: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LawRecordedDto'];
        };
      };
    };
  };
  CorrectNotice: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LawRecordedDto'];
        };
      };
    };
  };
  listNorms: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NormListDto'];
        };
      };
    };
  };
  listPowerItems: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PowerItemListDto'];
        };
      };
    };
  };
  RegisterLead: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterLeadBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  AcceptLead: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-lead-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptLeadBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RefuseLead: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-lead-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefuseLeadBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  TransferLead: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-lead-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TransferLeadBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  VoidRecordInInspectionLead: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-lead-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VoidRecordBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  CorrectRecordInInspectionLead: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-lead-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectRecordBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ConfirmTranscriptionInInspectionLead: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-lead-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmTranscriptionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  OpenCase: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenCaseBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ProposeFiling: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeFilingBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ReviewFiling: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewFilingBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  FileCase: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FileCaseBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  DeclineFiling: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeclineFilingBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  HoldInterview: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HoldInterviewBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  InspectSite: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InspectSiteBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  CollectEvidence: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CollectEvidenceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  OrderRectification: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrderRectificationBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ServeRectificationOrder: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ServeRectificationOrderBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  VerifyRectification: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VerifyRectificationBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ConcludeInvestigation: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConcludeInvestigationBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ProposeDisposition: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeDispositionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  GiveTeamOpinion: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveTeamOpinionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  GiveLegalReview: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveLegalReviewBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  HoldDeliberation: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HoldDeliberationBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  GiveDeliberationOpinion: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveDeliberationOpinionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ConcludeDeliberation: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConcludeDeliberationBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ApproveDisposition: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApproveDispositionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  SendBackDisposition: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendBackDispositionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  GivePriorNotice: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GivePriorNoticeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ReceiveStatement: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReceiveStatementBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RecordWaiver: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordWaiverBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ReexamineStatement: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReexamineStatementBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  NotifyHearingRight: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NotifyHearingRightBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RequestHearing: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestHearingBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  WithdrawHearingRequest: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawHearingRequestBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ScheduleHearing: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleHearingBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  HoldHearing: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HoldHearingBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ReportHearing: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportHearingBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  DecidePenalty: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecidePenaltyBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  MakeAdministrativeOrder: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MakeAdministrativeOrderBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  DecideNoPenalty: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideNoPenaltyBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  PenalizeOnTheSpot: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PenalizeOnTheSpotBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  FileOnSpotPenalty: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FileOnSpotPenaltyBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  TransferCase: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TransferCaseBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ReportForReferral: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportForReferralBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RuleOnReferral: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleOnReferralBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ReferCrime: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReferCrimeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RecordPoliceAnswer: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordPoliceAnswerBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ServeDocument: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ServeDocumentBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RecordFailedService: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFailedServiceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  AnnounceService: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnnounceServiceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ListWorkers: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ListWorkersBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  AmendListedWorker: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AmendListedWorkerBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RecordWorkerPayments: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordWorkerPaymentsBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  AddRecording: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddRecordingBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  InformComplainant: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InformComplainantBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ExtendInvestigation: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtendInvestigationBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  SuspendInvestigation: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SuspendInvestigationBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ResumeInvestigation: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResumeInvestigationBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ApprovePreservation: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApprovePreservationBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  PreserveEvidence: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreserveEvidenceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ResolvePreservation: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResolvePreservationBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ChangeOfficers: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeOfficersBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RequestRecusal: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestRecusalBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RuleOnRecusal: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleOnRecusalBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  JoinCases: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JoinCasesBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  SplitCase: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SplitCaseBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ReopenCase: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReopenCaseBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RecordPayment: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordPaymentBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RecordPerformance: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordPerformanceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RequestDeferral: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestDeferralBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RuleOnDeferral: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleOnDeferralBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ImposeSurcharge: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImposeSurchargeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  CollectFineOnTheSpot: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CollectFineOnTheSpotBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  HandOverOnSpotFine: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HandOverOnSpotFineBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RecordReconsiderationRequest: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordReconsiderationRequestBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RecordReconsiderationAcceptance: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordReconsiderationAcceptanceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RecordReconsiderationDecision: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordReconsiderationDecisionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RecordLitigation: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordLitigationBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RecordJudgment: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordJudgmentBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  IssueDemand: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueDemandBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ApplyForEnforcement: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplyForEnforcementBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RecordCourtRuling: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordCourtRulingBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RecordEnforcementEnd: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordEnforcementEndBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  PublishDecision: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishDecisionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  WithdrawPublication: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawPublicationBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RevokeFiling: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevokeFilingBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ProposeClosure: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeClosureBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ReviewClosure: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewClosureBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  EndorseClosure: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndorseClosureBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  CloseCase: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseCaseBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ArchiveCase: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ArchiveCaseBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  VoidRecordInInspectionCase: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VoidRecordBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  CorrectRecordInInspectionCase: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectRecordBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ConfirmTranscriptionInInspectionCase: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description inspection-case-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmTranscriptionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  'upload inspection-lead file': {
    parameters: {
      query?: {
        type?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoredFileDto'];
        };
      };
    };
  };
  'upload file for new inspection-lead': {
    parameters: {
      query?: {
        type?: string;
      };
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoredFileDto'];
        };
      };
    };
  };
  'download inspection-lead file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        hash: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  'upload inspection-case file': {
    parameters: {
      query?: {
        type?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoredFileDto'];
        };
      };
    };
  };
  'upload file for new inspection-case': {
    parameters: {
      query?: {
        type?: string;
      };
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoredFileDto'];
        };
      };
    };
  };
  'download inspection-case file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        hash: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  listLeads: {
    parameters: {
      query?: {
        /** @description 每页条数，默认 50，最多 200 */
        limit?: number;
        /** @description 等到列表显示这一位置再返回，最多等 5 秒 */
        waitFor?: string;
        stage?: 'accepted' | 'refused' | 'registered' | 'takenUp' | 'transferred' | 'unknown';
        source?: 'campaign' | 'complaint' | 'documentaryReview' | 'patrol' | 'referral' | 'report';
        unit?: string;
        text?: string;
        /** @description 上一页给出的 next */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadListDto'];
        };
      };
    };
  };
  getLead: {
    parameters: {
      query?: {
        /** @description 截至某日已经发生 */
        asOf?: string;
        /** @description 当时系统已知：记录时刻（UTC）或者位置 */
        knownAt?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadDetailDto'];
        };
      };
    };
  };
  getLeadTimeline: {
    parameters: {
      query?: {
        /** @description 截至某日已经发生 */
        asOf?: string;
        /** @description 当时系统已知：记录时刻（UTC）或者位置 */
        knownAt?: string;
        /** @description 只要最近的若干条，默认全部 */
        limit?: number;
        /** @description 只要这一序号以前的记录 */
        before?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineDto'];
        };
      };
    };
  };
  listCases: {
    parameters: {
      query?: {
        /** @description 每页条数，默认 50，最多 200 */
        limit?: number;
        /** @description 等到列表显示这一位置再返回，最多等 5 秒 */
        waitFor?: string;
        stage?:
          | 'archived'
          | 'closed'
          | 'concluded'
          | 'decided'
          | 'declined'
          | 'enforcing'
          | 'hearing'
          | 'investigating'
          | 'joined'
          | 'notified'
          | 'opening'
          | 'reviewing'
          | 'revoked'
          | 'transferred';
        /** @description 承办人员 */
        officer?: string;
        /** @description 承办机构 */
        unit?: string;
        /** @description 单位名称或者案号的一部分 */
        text?: string;
        /** @description 上一页给出的 next */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseListDto'];
        };
      };
    };
  };
  getCase: {
    parameters: {
      query?: {
        /** @description 截至某日已经发生 */
        asOf?: string;
        /** @description 当时系统已知：记录时刻（UTC）或者位置 */
        knownAt?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseDetailDto'];
        };
      };
    };
  };
  getCaseTimeline: {
    parameters: {
      query?: {
        /** @description 截至某日已经发生 */
        asOf?: string;
        /** @description 当时系统已知：记录时刻（UTC）或者位置 */
        knownAt?: string;
        /** @description 只要最近的若干条，默认全部 */
        limit?: number;
        /** @description 只要这一序号以前的记录 */
        before?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineDto'];
        };
      };
    };
  };
  getCaseMoments: {
    parameters: {
      query?: {
        /** @description 截至某日已经发生 */
        asOf?: string;
        /** @description 当时系统已知：记录时刻（UTC）或者位置 */
        knownAt?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MomentsDto'];
        };
      };
    };
  };
  exportCases: {
    parameters: {
      query?: {
        /** @description 每页条数，默认 50，最多 200 */
        limit?: number;
        /** @description 等到列表显示这一位置再返回，最多等 5 秒 */
        waitFor?: string;
        stage?:
          | 'archived'
          | 'closed'
          | 'concluded'
          | 'decided'
          | 'declined'
          | 'enforcing'
          | 'hearing'
          | 'investigating'
          | 'joined'
          | 'notified'
          | 'opening'
          | 'reviewing'
          | 'revoked'
          | 'transferred';
        /** @description 承办人员 */
        officer?: string;
        /** @description 承办机构 */
        unit?: string;
        /** @description 单位名称或者案号的一部分 */
        text?: string;
        /** @description 上一页给出的 next */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  exportLeads: {
    parameters: {
      query?: {
        /** @description 每页条数，默认 50，最多 200 */
        limit?: number;
        /** @description 等到列表显示这一位置再返回，最多等 5 秒 */
        waitFor?: string;
        stage?: 'accepted' | 'refused' | 'registered' | 'takenUp' | 'transferred' | 'unknown';
        source?: 'campaign' | 'complaint' | 'documentaryReview' | 'patrol' | 'referral' | 'report';
        unit?: string;
        text?: string;
        /** @description 上一页给出的 next */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getCaseNextActs: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NextActsDto'];
        };
      };
    };
  };
  getLeadNextActs: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NextActsDto'];
        };
      };
    };
  };
  getCasePaperForm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        act: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActFormDto'];
        };
      };
    };
  };
  getLeadPaperForm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        act: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActFormDto'];
        };
      };
    };
  };
  getForm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        act: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActFormDto'];
        };
      };
    };
  };
  listAhead: {
    parameters: {
      query: {
        /** @description 案件、线索的编号，以逗号分隔，最多十个 */
        of: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AheadDto'];
        };
      };
    };
  };
  askPenaltyRange: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskedRangeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AllowedRangeDto'];
        };
      };
    };
  };
  listNumbers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        form: string;
        year: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NumberRegisterDto'];
        };
      };
    };
  };
  giveUpNumber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        form: string;
        year: string;
        number: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveUpNumberDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getCaseWorkers: {
    parameters: {
      query?: {
        /** @description 截至某日已经发生 */
        asOf?: string;
        /** @description 当时系统已知：记录时刻（UTC）或者位置 */
        knownAt?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseWorkersDto'];
        };
      };
    };
  };
  checkWorkerTable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckedTableDto'];
        };
      };
    };
  };
  listDeadlines: {
    parameters: {
      query?: {
        /** @description 每页条数，默认 50，最多 200 */
        limit?: number;
        /** @description 等到列表显示这一位置再返回，最多等 5 秒 */
        waitFor?: string;
        /** @description 届满日不早于 */
        dueFrom?: string;
        /** @description 届满日不晚于 */
        dueTo?: string;
        /** @description 上一页给出的 next */
        after?: string;
        /** @description 主办人员 */
        officer?: string;
        /** @description 承办机构 */
        unit?: string;
        /** @description 期限规则 */
        rule?: string;
        /** @description 线索或者案件 */
        stream?: string;
        /** @description 时限灯；不填为全部未结的 */
        lamp?:
          'cancelled' | 'green' | 'met' | 'met-late' | 'overdue' | 'passed' | 'paused' | 'red' | 'too-early' | 'yellow';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlineListDto'];
        };
      };
    };
  };
  countDeadlines: {
    parameters: {
      query?: {
        /** @description 届满日不早于 */
        dueFrom?: string;
        /** @description 届满日不晚于 */
        dueTo?: string;
        /** @description 主办人员 */
        officer?: string;
        /** @description 承办机构 */
        unit?: string;
        /** @description 期限规则 */
        rule?: string;
        /** @description 线索或者案件 */
        stream?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlineTotalsDto'];
        };
      };
    };
  };
  listStuckCases: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StuckListDto'];
        };
      };
    };
  };
  getCaseClocks: {
    parameters: {
      query?: {
        /** @description 截至某日已经发生 */
        asOf?: string;
        /** @description 当时系统已知：记录时刻（UTC）或者位置 */
        knownAt?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseClocksDto'];
        };
      };
    };
  };
  getLeadClocks: {
    parameters: {
      query?: {
        /** @description 截至某日已经发生 */
        asOf?: string;
        /** @description 当时系统已知：记录时刻（UTC）或者位置 */
        knownAt?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseClocksDto'];
        };
      };
    };
  };
  listWork: {
    parameters: {
      query?: {
        /** @description 每页条数，默认 50，最多 200 */
        limit?: number;
        /** @description 等到列表显示这一位置再返回，最多等 5 秒 */
        waitFor?: string;
        /** @description 承办、登记、受理的人员 */
        officer?: string;
        /** @description 承办机构 */
        unit?: string;
        /** @description 阶段 */
        stage?: string;
        /** @description 有此时限灯的 */
        lamp?:
          'cancelled' | 'green' | 'met' | 'met-late' | 'overdue' | 'passed' | 'paused' | 'red' | 'too-early' | 'yellow';
        /** @description 单位名称或者案号的一部分 */
        text?: string;
        /** @description 上一页给出的 next */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkListDto'];
        };
      };
    };
  };
  countWork: {
    parameters: {
      query?: {
        /** @description 每页条数，默认 50，最多 200 */
        limit?: number;
        /** @description 等到列表显示这一位置再返回，最多等 5 秒 */
        waitFor?: string;
        /** @description 承办、登记、受理的人员 */
        officer?: string;
        /** @description 承办机构 */
        unit?: string;
        /** @description 阶段 */
        stage?: string;
        /** @description 有此时限灯的 */
        lamp?:
          'cancelled' | 'green' | 'met' | 'met-late' | 'overdue' | 'passed' | 'paused' | 'red' | 'too-early' | 'yellow';
        /** @description 单位名称或者案号的一部分 */
        text?: string;
        /** @description 上一页给出的 next */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkTotalsDto'];
        };
      };
    };
  };
  countMonth: {
    parameters: {
      query?: {
        /** @description 承办、主办人员 */
        officer?: string;
        /** @description 承办机构 */
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MonthSoFarDto'];
        };
      };
    };
  };
  revealCaseRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevealDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevealedDto'];
        };
      };
    };
  };
  revealLeadRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevealDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevealedDto'];
        };
      };
    };
  };
  discloseCaseFile: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DiscloseDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosedDto'];
        };
      };
    };
  };
  downloadCaseFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        disclosure: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  compareCase: {
    parameters: {
      query?: {
        /** @description 从何时的记录：位置或者时刻；不填为一无所知之时 */
        from?: string;
        /** @description 到何时的记录；不填为现在 */
        to?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComparisonDto'];
        };
      };
    };
  };
  proveAbsence: {
    parameters: {
      query: {
        /** @description not-read、nothing：自某日起 */
        from?: string;
        /** @description not-read、nothing：至某日止 */
        to?: string;
        /** @description not-served：某日之前 */
        before?: string;
        /** @description not-read 某人没有看过；not-served 某日之前没有送达；nothing 其间没有任何行为 */
        question: 'not-read' | 'not-served' | 'nothing';
        /** @description not-read：哪个人 */
        person?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AbsenceDto'];
        };
      };
    };
  };
  proveCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseProofDto'];
        };
      };
    };
  };
  listReads: {
    parameters: {
      query?: {
        /** @description 每页条数，默认 50，最多 200 */
        limit?: number;
        /** @description 等到列表显示这一位置再返回，最多等 5 秒 */
        waitFor?: string;
        /** @description 不早于 */
        from?: string;
        /** @description 不晚于 */
        to?: string;
        /** @description 线索或者案件 */
        subject?: string;
        /** @description 查阅人员 */
        person?: string;
        kind?: 'download' | 'export' | 'list' | 'reporter' | 'unmask' | 'view';
        /** @description 上一页给出的 next */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadListDto'];
        };
      };
    };
  };
  listErasures: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErasureListDto'];
        };
      };
    };
  };
  approveErasure: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path: {
        erasure: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErasureDto'];
        };
      };
    };
  };
  declineErasure: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path: {
        erasure: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErasureDto'];
        };
      };
    };
  };
  proposeCaseErasure: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeErasureDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErasureDto'];
        };
      };
    };
  };
  proposeLeadErasure: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeErasureDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErasureDto'];
        };
      };
    };
  };
  listRetained: {
    parameters: {
      query: {
        /** @description 每页条数，默认 50，最多 200 */
        limit?: number;
        /** @description 等到列表显示这一位置再返回，最多等 5 秒 */
        waitFor?: string;
        /** @description over 期限已满；running 尚未届满 */
        which: 'over' | 'running';
        /** @description 上一页给出的 next */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RetentionListDto'];
        };
      };
    };
  };
  RequestExplanation: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description finding-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestExplanationBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  GiveExplanation: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description finding-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveExplanationBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  AddFindingEvidence: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description finding-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddFindingEvidenceBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  UpholdFinding: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description finding-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpholdFindingBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  DismissFinding: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description finding-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DismissFindingBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ConfirmDismissal: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description finding-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmDismissalBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RequireCorrection: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description finding-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequireCorrectionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  RecordCorrection: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description finding-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordCorrectionBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  AppealFinding: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description finding-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppealFindingBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  DecideAppeal: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description finding-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideAppealBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  PlanDossierReview: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanDossierReviewBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ScoreDossier: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description dossier-review-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScoreDossierBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  ConcludeDossierReview: {
    parameters: {
      query?: never;
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
        /** @description 上次读到的 ETag；不一致则返回 409 和其后的变化 */
        'If-Match'?: string;
      };
      path: {
        /** @description dossier-review-… */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConcludeDossierReviewBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActedDto'];
        };
      };
    };
  };
  'upload finding file': {
    parameters: {
      query?: {
        type?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoredFileDto'];
        };
      };
    };
  };
  'upload file for new finding': {
    parameters: {
      query?: {
        type?: string;
      };
      header: {
        /** @description 同一请求重发时不变 */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoredFileDto'];
        };
      };
    };
  };
  'download finding file': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        hash: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  exportFindings: {
    parameters: {
      query?: {
        /** @description 每页条数，默认 50，最多 200 */
        limit?: number;
        /** @description 等到列表显示这一位置再返回，最多等 5 秒 */
        waitFor?: string;
        /** @description 截至某日已经发生 */
        asOf?: string;
        /** @description 发生日不早于 */
        happenedFrom?: string;
        /** @description 发生日不晚于 */
        happenedTo?: string;
        /** @description 当时系统已知：记录时刻（UTC）或者位置 */
        knownAt?: string;
        /** @description 状态；不填为未撤回的 */
        state?: 'appealed' | 'asked' | 'dismissed' | 'dismissing' | 'explained' | 'raised' | 'upheld' | 'withdrawn';
        severity?: 'grave' | 'ordinary' | 'slight';
        /** @description 线索或者案件的编号 */
        of?: string;
        /** @description 责任人员 */
        person?: string;
        /** @description 追责清单的条款，例如 PEN12-06 */
        clause?: string;
        /** @description 追责情形 */
        circumstance?: string;
        /** @description 上一页给出的 next */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  listFindings: {
    parameters: {
      query?: {
        /** @description 每页条数，默认 50，最多 200 */
        limit?: number;
        /** @description 等到列表显示这一位置再返回，最多等 5 秒 */
        waitFor?: string;
        /** @description 截至某日已经发生 */
        asOf?: string;
        /** @description 发生日不早于 */
        happenedFrom?: string;
        /** @description 发生日不晚于 */
        happenedTo?: string;
        /** @description 当时系统已知：记录时刻（UTC）或者位置 */
        knownAt?: string;
        /** @description 状态；不填为未撤回的 */
        state?: 'appealed' | 'asked' | 'dismissed' | 'dismissing' | 'explained' | 'raised' | 'upheld' | 'withdrawn';
        severity?: 'grave' | 'ordinary' | 'slight';
        /** @description 线索或者案件的编号 */
        of?: string;
        /** @description 责任人员 */
        person?: string;
        /** @description 追责清单的条款，例如 PEN12-06 */
        clause?: string;
        /** @description 追责情形 */
        circumstance?: string;
        /** @description 上一页给出的 next */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingListDto'];
        };
      };
    };
  };
  countFindings: {
    parameters: {
      query?: {
        /** @description 线索或者案件的编号 */
        of?: string;
        /** @description 责任人员 */
        person?: string;
        /** @description 追责清单的条款 */
        clause?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingTotalsDto'];
        };
      };
    };
  };
  getFinding: {
    parameters: {
      query?: {
        /** @description 当时系统已知：记录时刻（UTC）或者位置 */
        knownAt?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingDetailDto'];
        };
      };
    };
  };
  getFindingTimeline: {
    parameters: {
      query?: {
        /** @description 当时系统已知：记录时刻（UTC）或者位置 */
        knownAt?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineDto'];
        };
      };
    };
  };
  getFindingNextActs: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NextActsDto'];
        };
      };
    };
  };
  listCircumstances: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CircumstanceListDto'];
        };
      };
    };
  };
  getMatterFindings: {
    parameters: {
      query?: {
        /** @description 截至某日已经发生 */
        asOf?: string;
        /** @description 当时系统已知：记录时刻（UTC）或者位置 */
        knownAt?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MatterFindingsDto'];
        };
      };
    };
  };
  listDossierReviews: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DossierReviewListDto'];
        };
      };
    };
  };
  getDossierReview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DossierReviewDetailDto'];
        };
      };
    };
  };
  getDossierReviewSummary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DossierReviewSummaryDto'];
        };
      };
    };
  };
  getDossierReviewTimeline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineDto'];
        };
      };
    };
  };
  getDossierReviewNextActs: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NextActsDto'];
        };
      };
    };
  };
  getScoreSheet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        dossier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScoreSheetDto'];
        };
      };
    };
  };
}
