import { type Sentences, quoted, said } from './sentence.js';

/** Storage, keys and read models: mostly for whoever runs the system. */
export const storageSentences: Sentences = {
  'clock-skewed': (d) =>
    `本机时钟与事件库服务器相差 ${said(d, 'seconds')} 秒，超过 ${said(d, 'most')} 秒。请先校准两边的时钟再启动。`,
  'database-address-unfit':
    '数据库地址或者表空间名称不正确。地址形如 postgres://用户:密码@主机:5432/库名。请改正配置后重新启动。',
  'database-refused': (d) =>
    `数据库（PostgreSQL）拒绝登录或者没有该库（${said(d, 'code')}）。请核对地址中的用户、密码和库名。`,
  'database-unavailable': (d) =>
    `数据库（PostgreSQL）暂时连接不上（${said(d, 'code')}）。请稍后用同一编号重新提交，已经记录的不受影响。`,
  internal: '系统内部出错，已经记录。请稍后再试；仍不成功的，请把请求编号告诉系统管理员。',
  'migrate-embedded': '单机方式在启动时自己升级库表，不需要这条命令。请设置 ANMAI_PROFILE=distributed 后再运行。',
  'migration-failed': (d) => `查询库升级失败（${said(d, 'migration')}）。请查看日志，或者删除查询库后重建。`,
  'move-differs': (d) =>
    `迁移后的事件与原记录不一致（${said(d, 'stream')} 第 ${said(d, 'version')} 条）。请不要启用新的事件库，并核验原记录（anmai verify）。`,
  'move-finished': '这个事件库已经迁移完成，不能再次迁移。请直接以分布式方式启动。',
  'move-keys-other': '目标数据库中已有另一套密钥。请核对 ANMAI_KEYS_URL，换一个空的数据库。',
  'move-target-used': '目标事件库中已有记录，不能迁入。请换一个空的事件库，或者换一个命名空间（ANMAI_NAMESPACE）。',
  'operations-ahead': (d) =>
    `账号库由更新版本的程序建立（格式 ${said(d, 'found')}，本程序只识别到 ${said(d, 'known')}）。请升级程序。`,
  'operations-busy': '账号库正被占用。请稍后再试。',
  'operations-failed': '账号库读写失败。请检查磁盘后重新启动系统。',
  'operations-full': '磁盘空间不足，账号库无法写入。请清理磁盘后再试。',
  'projection-ahead': '查询库领先于事件库，可能恢复了较早的备份。请运行 anmai rebuild 重建查询库。',
  'projection-column-missing': (d) =>
    `查询表${quoted(d, 'table')}缺少列${quoted(d, 'column')}。请运行 anmai rebuild 重建。`,
  'projection-table-missing': (d) => `查询库缺少表${quoted(d, 'table')}。请运行 anmai rebuild 重建。`,
  'projection-thread-failed': '查询库的后台线程已经停止。请重新启动系统。',
  'projection-unknown': (d) => `没有名为${quoted(d, 'projection')}的查询表。请核对名称。`,
  'read-store-ahead': (d) =>
    `查询库由更新版本的程序建立（${said(d, 'migration')}）。请升级程序，或者删除查询库后重建。`,
  'read-store-behind': (d) =>
    `查询库还没有升级到本程序的版本（缺 ${said(d, 'migration')}）。请先运行 anmai migrate，再启动。`,
  'read-store-corrupt': '查询库已经损坏。请删除查询库文件后运行 anmai rebuild 重建；事件记录不受影响。',
  'read-store-unavailable': '查询库暂时无法读写。请稍后再试，或者检查磁盘。',
  'schema-unknown': (d) =>
    `记录${quoted(d, 'type')}由更新版本的程序写入（格式 ${said(d, 'schema')}，本程序只识别到 ${said(d, 'known')}）。请升级程序。`,
  'sealed-corrupt': '加密内容无法解开，密钥或者内容已经改变。请运行 anmai verify 核验。',
  'server-overloaded': '系统繁忙，本次没有办理。请稍后用同一编号重新提交。',
  'server-unreachable': (d) =>
    `连接不上 ${said(d, 'server')}（${said(d, 'why')}），不能启动。请确认服务器已经启动、地址正确、网络畅通。`,
  'setting-default-secret': (d) => `设置 ${said(d, 'name')} 中用的是人所共知的默认密码，不能启动。请换成自己的密码。`,
  'setting-file-unreadable': (d) => `设置 ${said(d, 'name')} 所指的文件无法读取。请核对路径和权限。`,
  'setting-missing': (d) =>
    `没有设置 ${said(d, 'name')}，分布式方式需要它。请设置环境变量，或者用 ${said(d, 'name')}_FILE 指明所在的文件。`,
  'setting-invalid': (d) => `设置 ${said(d, 'name')} 的值${quoted(d, 'given')}不正确。请核对环境变量或者命令行选项。`,
  'sqlite-pragma-refused': (d) =>
    `数据库不接受设置 ${said(d, 'name')}（实际为 ${said(d, 'found')}）。请检查数据目录所在的磁盘。`,
  'sqlite-too-old': (d) => `SQLite 版本 ${said(d, 'version')} 过旧，至少需要 ${said(d, 'least')}。请重新安装程序。`,
  'store-closed': '系统正在关闭。请稍后再试。',
  'record-damaged': (d) =>
    `事件记录未通过核验：${said(d, 'damage')} 系统不在其后继续记录。请运行 anmai verify 查明全部损坏，并从备份恢复。`,
  'store-moving-in': '事件库正在迁移中，还没有完成。请等待 anmai migrate-store 完成，中断了的请再次运行。',
  'store-namespace-malformed': '事件库命名空间应当以小写字母开头，只用小写字母和数字。请改正配置后重新启动。',
  'store-url-insecure': '事件库地址带有用户名和密码却没有启用 TLS，密码不会被发送。请启用 TLS，或者去掉用户名和密码。',
  'store-corrupt': '事件库已经损坏，为防扩大停止写入。请立即运行 anmai verify 核验，并从备份恢复。',
  'store-failed': '事件库写入失败，不能确定是否已经记录。请稍后用同一编号重新提交，系统不会重复记录。',
  'store-format-unknown': (d) =>
    `事件库的格式 ${said(d, 'found')} 无法识别（本程序识别到 ${said(d, 'known')}）。请升级程序。`,
  'store-full': '磁盘空间不足，本次没有记录。请清理磁盘后重新提交。',
  'store-locked': '数据目录正被另一个进程使用。请先停止另一个进程，或者换一个数据目录。',
  'store-mismatch': '事件库不是原来的那一个。请核对数据目录，恢复备份后重新启动。',
  'store-missing': (d) =>
    d['stream'] === undefined
      ? `没有找到事件库${quoted(d, 'path')}。请核对数据目录。`
      : `事件库服务器上没有本局的记录（没有事件流${quoted(d, 'stream')}），没有改动任何内容。请核对 EVENTSTORE_URL 和 ANMAI_NAMESPACE；首次安装的，请先运行 anmai migrate。`,
  'store-overloaded': '系统繁忙，本次没有记录。请稍后重新提交。',
  'worker-embedded':
    '单机方式没有单独的后台进程，后台工作由服务自己完成。请设置 ANMAI_PROFILE=distributed，或者只启动服务。',
  'vault-ahead': (d) =>
    `密钥库由更新版本的程序建立（格式 ${said(d, 'found')}，本程序只识别到 ${said(d, 'known')}）。请升级程序。`,
  'vault-closed': '密钥库已经关闭。请稍后再试。',
  'vault-failed': '密钥库写入失败，本次没有记录。请检查磁盘后重新启动系统。',
  'vault-full': '磁盘空间不足，密钥库无法写入，本次没有记录。请清理磁盘后再试。',
  'vault-key-corrupt': '密钥无法解开，密钥库可能已经损坏。请从密钥备份恢复。',
  'vault-key-destroyed': '该人员的个人信息已经依法删除，不能再使用。',
  'vault-locked': '密钥库正被另一个进程使用。请先停止另一个进程。',
  'vault-master-key-exposed': (d) => `主密钥文件的权限过宽（${said(d, 'mode')}）。请改为仅所有者可读写（chmod 600）。`,
  'vault-master-key-missing': '没有找到主密钥文件。请从备份恢复 master.key 后再启动。',
  'vault-master-key-wrong': '主密钥与密钥库不符。请恢复与该密钥库同时备份的 master.key。',
  'vault-missing': '没有找到密钥库。请核对数据目录。',
  'vault-read-only': '密钥库以只读方式打开，不能写入。请在系统停止后由写入进程办理。',
};
