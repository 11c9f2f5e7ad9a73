// 卷宗核验程序 —— 不联网，不依赖任何程序库，只需 Node.js 20 以上。
// 用法：解压卷宗，在其目录中运行 node verify.mjs [--trusted-key 公钥编号]... [--head 链头文件] [--json]
// 对附送的程序本身有疑问的，请使用从可信来源取得的同一程序核验：node verify.mjs 卷宗目录
import { createDecipheriv, createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, lstatSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** What is wrong, in words for whoever reads the file. */
class Fault extends Error {}

const fault = (text) => {
  throw new Fault(text);
};
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const hex = (bytes) => Buffer.from(bytes).toString('hex');
const unhex = (text) => (/^[0-9a-f]{64}$/.test(text) ? Buffer.from(text, 'hex') : fault(`散列值“${text}”格式不对`));
const mostJsonBytes = 64 * 2 ** 20;

/** JSON with keys in code-unit order: what is signed. */
function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value).toSorted();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`).join(',')}}`;
}

// THE FILE. Every file is named in the manifest with its size and hash, and no other file is there.

function filesBelow(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const name = relative(directory, path).split(sep).join('/');
    if (entry.isDirectory()) return [];
    return entry.isFile() ? [name] : fault(`“${name}”不是普通文件，卷宗中不应有链接或者设备文件`);
  });
}

function readJson(directory, name) {
  try {
    const path = join(directory, name);
    if (lstatSync(path).size > mostJsonBytes) fault(`${name} 过大`);
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return error instanceof Fault ? fault(error.message) : fault(`${name} 缺失或者无法读取，这不是一份完整的卷宗`);
  }
}

async function sha256OfFile(path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

async function checkFiles(directory, manifest) {
  if (manifest.format !== 'anmai-case-file' || manifest.version !== 1) fault('不是案脉卷宗，或者版本不能识别');
  const named = new Map(manifest.files.map((file) => [file.path, file]));
  const present = new Set(filesBelow(directory));
  for (const path of present)
    if (path !== 'manifest.json' && !named.has(path)) fault(`“${path}”不是卷宗中的文件，是外来的文件`);
  for (const { path, bytes, sha256: expected } of manifest.files) {
    if (!present.has(path)) fault(`缺少文件“${path}”`);
    if (lstatSync(join(directory, path)).size !== bytes) fault(`文件“${path}”的大小与清单不符`);
    if ((await sha256OfFile(join(directory, path))) !== expected) fault(`文件“${path}”的内容与清单不符，已被改动`);
  }
}

// THE CHAINS. Each event's hash is computed from the bytes as stored and the hash before it in its stream.

const genesis = (storeId, stream) => sha256(`${storeId}\u0000${stream}`);

const length = (bytes) => Buffer.from(bytes.length.toString(16).padStart(8, '0'), 'hex');
const chained = (before, meta, data) => sha256('\u0000', before, length(meta), meta, length(data), data);

function readStream(directory, storeId, { stream, folder, events }) {
  const read = [];
  if (!/^[A-Za-z0-9][A-Za-z0-9._%-]*$/.test(folder)) fault(`“${folder}”不是事件的目录`);
  let hash = genesis(storeId, stream);
  for (let version = 1; version <= events; version++) {
    const path = join(directory, 'events', folder, String(version).padStart(5, '0'));
    const where = `${stream} 第 ${version} 条`;
    const [meta, data] = ['meta', 'data'].map((part) => readFileSync(`${path}.${part}.json`));
    hash = chained(hash, meta, data);
    const about = parsed(meta, where);
    if (about.stream !== stream || about.version !== version) fault(`${where}的元数据属于另一条记录`);
    read.push({ where, hash, about, data: parsed(data, where), text: data.toString() + meta.toString() });
  }
  return read;
}

function parsed(bytes, where) {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return fault(`${where}不是有效的 JSON`);
  }
}

// THE TREE (RFC 6962). A head signs the root of the tree over every event of the whole record.

const leaf = (eventHash) => sha256('\u0000', eventHash);
const node = (left, right) => sha256('\u0001', left, right);

/** The root that the event at this place and its path lead to; RFC 9162, 2.1.3.2. */
function rootFrom(eventHash, index, count, path) {
  if (index >= count) return undefined;
  let [at, last, root] = [index, count - 1, leaf(eventHash)];
  for (const sibling of path) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      root = node(sibling, root);
      while (at % 2 === 0 && at !== 0) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
    } else root = node(root, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? root : undefined;
}

/** Whether the tree of `count` leaves begins with the `older` leaves of the other; RFC 9162, 2.1.4.2. */
function continues(older, olderRoot, count, root, proof) {
  if (older === count) return proof.length === 0 && olderRoot.equals(root);
  if (older < 1 || older > count || proof.length === 0) return false;
  const path = Number.isInteger(Math.log2(older)) ? [olderRoot, ...proof] : proof;
  let [at, last] = [older - 1, count - 1];
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  let [first, second] = [path[0], path[0]];
  for (const sibling of path.slice(1)) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      first = node(sibling, first);
      second = node(sibling, second);
      while (at % 2 === 0 && at !== 0) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
    } else second = node(second, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && first.equals(olderRoot) && second.equals(root);
}

// THE HEADS, signed with Ed25519. The first key is believed, or the keys known from elsewhere, and whom they endorse.

function believedKeys(records, trusted) {
  const believed = new Map();
  for (const [n, { keyId, publicKey, since, endorsedBy, endorsement }] of records.entries()) {
    const der = Buffer.from(publicKey, 'base64');
    if (hex(sha256(der)) !== keyId) fault(`签名公钥 ${keyId} 与其编号不符`);
    const by = endorsedBy === null ? undefined : believed.get(endorsedBy);
    const words = Buffer.from(`anmai signing key 1\n${canonicalJson({ keyId, publicKey, since })}`);
    const endorsed = by && endorsement && verify(null, words, by, Buffer.from(endorsement, 'base64'));
    if ((trusted.length > 0 ? trusted.includes(keyId) : n === 0) || endorsed)
      believed.set(keyId, createPublicKey({ key: der, type: 'spki', format: 'der' }));
  }
  return believed;
}

function checkHead(head, storeId, keys) {
  const key = keys.get(head.keyId) ?? fault(`链头的签名公钥 ${head.keyId} 不在可信之列`);
  const { signature, ...signed } = head;
  const words = Buffer.from(`anmai signed head 1\n${canonicalJson(signed)}`);
  if (!verify(null, words, key, Buffer.from(signature, 'base64'))) fault(`${head.at} 的链头签名无效`);
  if (head.storeId !== storeId) fault(`${head.at} 的链头属于另一套记录`);
  return head;
}

function checkPlaces(events, { head, places }) {
  const root = unhex(head.root);
  let unproved = 0;
  for (const { stream, at } of places) {
    for (const [n, event] of events.get(stream).entries()) {
      if (!at[n]) unproved++;
      else if (!rootFrom(event.hash, at[n].index, head.count, at[n].path.map(unhex))?.equals(root))
        fault(`${event.where}不在已签名的记录之中：内容、次序或者证明被改动`);
    }
  }
  return unproved;
}

function checkConsistency({ head, consistency }, storeId, keys, known) {
  const root = unhex(head.root);
  for (const { from, proof } of consistency) {
    checkHead(from, storeId, keys);
    if (!continues(from.count, unhex(from.root), head.count, root, proof.map(unhex)))
      fault(`${from.at} 签名的记录不是现在这份记录的开头：其间的历史被改写`);
  }
  if (!known) return;
  const same = [head, ...consistency.map(({ from }) => from)].find(({ count }) => count === known.count);
  if (!same) fault(`卷宗没有附至另存链头（第 ${known.count} 条）的一致性证明，请向出具单位索取`);
  if (same.root !== known.root || known.storeId !== storeId) fault('卷宗与另行保存的链头不符：历史被改写');
}

// WHAT IS SEALED. Values about persons are AES-256-GCM under the person's key; only disclosed keys are enclosed.

function* sealedIn(value) {
  if (value === null || typeof value !== 'object') return;
  if (typeof value.sealed === 'string' && typeof value.subject === 'string') yield value;
  else for (const each of Object.values(value)) yield* sealedIn(each);
}

function opens({ subject, sealed }, key) {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
  decipher.setAAD(Buffer.from(subject)).setAuthTag(bytes.subarray(-16));
  try {
    decipher.update(bytes.subarray(12, -16));
    decipher.final();
    return true;
  } catch {
    return false;
  }
}

function checkSealed(events, enclosed) {
  const keys = new Map(enclosed.map(({ subject, key }) => [subject, Buffer.from(key, 'base64')]));
  let [opened, closed] = [0, 0];
  for (const event of events)
    for (const value of sealedIn([event.data, event.about])) {
      const key = keys.get(value.subject);
      if (!key) closed++;
      else if (opens(value, key)) opened++;
      else fault(`${event.where}中的加密内容与所附密钥不符`);
    }
  return { opened, closed };
}

function checkEvidence(evidence, events) {
  const text = events.map((event) => event.text).join('\n');
  for (const { path, sha256: hash } of evidence)
    if (!text.includes(hash)) fault(`文件“${path}”没有任何一条记录提到，是外来的文件`);
}

/** @returns what was proved, as plain data. @throws Fault */
async function verifyCaseFile(directory, { trustedKeys = [], head: known } = {}) {
  const manifest = readJson(directory, 'manifest.json');
  await checkFiles(directory, manifest);
  const proofs = readJson(directory, 'proofs.json');
  const { storeId, streams } = manifest;
  const events = new Map(streams.map((stream) => [stream.stream, readStream(directory, storeId, stream)]));
  const all = [...events.values()].flat();
  if (all.length * 2 !== manifest.files.filter(({ path }) => path.startsWith('events/')).length)
    fault('事件目录中有不属于任何事件流的文件');
  const keys = believedKeys(proofs.keys, trustedKeys);
  const head = checkHead(proofs.head, storeId, keys);
  if (proofs.places.length !== events.size) fault('有的事件流没有证明');
  const unproved = checkPlaces(events, proofs);
  checkConsistency(proofs, storeId, keys, known);
  const sealed = checkSealed(all, readJson(directory, 'keys.json'));
  const evidence = manifest.files.filter(({ path }) => path.startsWith('files/'));
  checkEvidence(evidence, all);
  return {
    inspectionCase: manifest.inspectionCase,
    madeAt: manifest.madeAt,
    streams: events.size,
    events: all.length,
    unproved,
    files: evidence.length,
    ...sealed,
    consistency: proofs.consistency.length,
    head: { count: head.count, at: head.at, keyId: head.keyId, root: head.root },
  };
}

const inWords = (found) =>
  [
    `案件 ${found.inspectionCase}，卷宗出具于 ${found.madeAt}。`,
    `已从存储的字节重新计算 ${found.events} 条事件（${found.streams} 个事件流）、核对 ${found.files} 份文件。`,
    `全部链入 ${found.head.at} 签名的链头：整套记录当时共 ${found.head.count} 条，树根 ${found.head.root}。`,
    `与此前 ${found.consistency} 个链头一致。签名公钥 ${found.head.keyId}。`,
    `个人信息 ${found.opened} 处可以用所附密钥打开，${found.closed} 处未附密钥。`,
    ...(found.unproved > 0 ? [`注意：最后 ${found.unproved} 条事件尚未进入已签名的链头。`] : []),
    '✓ 记录没有被改动。',
    '说明：本结论只及于 events、files 两个目录；目录、评查结果等阅读材料由程序生成，以事件为准。',
    '请将签名公钥编号与出具单位另行公布的核对；链头之后的记录，不能据此证明。',
  ].join('\n');

const isMain = process.argv[1] && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url));
if (isMain) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'trusted-key': { type: 'string', multiple: true, default: [] },
      head: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const directory = resolve(positionals[0] ?? dirname(fileURLToPath(import.meta.url)));
  try {
    const head = values.head === undefined ? undefined : readJson('', resolve(values.head));
    const found = await verifyCaseFile(directory, { trustedKeys: values['trusted-key'], ...(head && { head }) });
    process.stdout.write(`${values.json ? JSON.stringify(found) : inWords(found)}\n`);
  } catch (error) {
    const why = error instanceof Fault ? error.message : `卷宗无法核验：${error.message}`;
    process.stdout.write(values.json ? `${JSON.stringify({ fault: why })}\n` : `✗ ${why}。\n`);
    process.exitCode = 1;
  }
}

export { continues, rootFrom, verifyCaseFile };
