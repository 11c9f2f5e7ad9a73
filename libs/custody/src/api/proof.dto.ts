/** 一条记录及其位置证明：凭此可以在网页上重新计算 */
export class ProvedEventDto {
  event!: string;
  /** 在本案记录中的序号，从 1 起 */
  version!: number;
  /** 行为名称 */
  name!: string;
  recordedAt!: string;
  /** 存储的元数据原文 */
  meta!: string;
  /** 存储的内容原文；个人信息已加密 */
  data!: string;
  /** 链式散列：SHA-256(0x00、前一条的散列、元数据字节数、元数据、内容字节数、内容)，十六进制 */
  hash!: string;
  /** 在整套记录中的位置，从 0 起；尚未签名的为 null */
  index!: number | null;
  /** 通往树根的各个散列，十六进制（RFC 6962） */
  path!: string[];
}

/** 一件案件的记录与最新签名的链头相符与否 */
export class CaseProofDto {
  /** 记录完整，且与最新签名的链头一致 */
  holds!: boolean;
  /** 结论，一句话 */
  sentence!: string;
  /** 最后几条尚未签名的条数；链头在记录后一秒之内签名 */
  unsigned!: number;
  /** 第一条与其散列不符的记录的序号；没有为 null */
  brokenAt!: number | null;
  stream!: string;
  storeId!: string;
  /** 第一条记录所接的散列，十六进制 */
  genesis!: string;
  events!: ProvedEventDto[];
  /** 最新签名的链头；从未签名为 null */
  head!: object | null;
  /** 签名公钥及其背书，先后为序 */
  keys!: object[];
}
