// Passwords in commands: clients of databases, registries, directories and archives that take them as an argument.
import { command, gap, inCommand, others } from '../argument.ts';
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

export const rules = issuedBy('', {
  'command-sshpass': {
    ...inCommand,
    title: 'Password for sshpass',
    keywords: ['sshpass -', 'sshpass", "-', "sshpass', '-"],
    pattern: command(
      String.raw`sshpass["']?,?[ \t]{1,4}(?:-v[ \t]{1,4})?["']?-p(?:["'],[ \t]{0,4}|[ \t]{0,4})`,
    ),
    variable: 'SSHPASS',
  },
  'command-mysql': {
    ...inCommand,
    title: 'Password for a client of MySQL',
    keywords: [
      'mysql ', 'mysqldump ', 'mysqladmin ', 'mysqlimport ', 'mysqlshow ', 'mysqlcheck ', 'mysqlsh ', 'mysqlbinlog ',
      'mariadb ', 'mariadb-dump ', 'mariadb-admin ', 'mydumper ', 'mycli ', 'xtrabackup ',
    ], // prettier-ignore
    // `-p` stands at its value; `-p` alone asks, and `-P` is the port.
    pattern: command(
      String.raw`(?:mysql|mariadb|mydumper|mycli|xtrabackup)[\w-]{0,12}[ \t]{1,4}${others}(?:-p(?=\S)|--password=|password[ \t](?=\\?["']))`,
    ),
    variable: 'MYSQL_PWD',
  },
  'command-environment-password': {
    ...inCommand,
    title: 'Password in the environment of a command',
    keywords: [
      'pgpassword',
      'mysql_pwd',
      'rediscli_auth',
      'sshpass=',
      'rsync_password',
      'restic_password',
      'borg_passphrase',
    ],
    pattern: command(
      String.raw`(?:PGPASSWORD|MYSQL_PWD|REDISCLI_AUTH|SSHPASS|RSYNC_PASSWORD|RESTIC_PASSWORD|BORG_PASSPHRASE)(?:=|["'\]]{0,2}[ \t]?[=:][ \t]?(?=\\?["']))`,
    ),
    variable: 'PGPASSWORD',
  },
  'command-redis': {
    ...inCommand,
    title: 'Password for a client or server of Redis',
    keywords: ['redis-cli ', 'valkey-cli ', '--requirepass', 'config set requirepass'],
    pattern: command(
      String.raw`(?:(?:redis|valkey)-cli[ \t]{1,4}${others}(?:-a|--pass)|--requirepass["']?|(?:CONFIG SET|config set) requirepass)${gap}`,
    ),
    variable: 'REDISCLI_AUTH',
  },
  'command-mongo': {
    ...inCommand,
    title: 'Password for a client of MongoDB, Cassandra or another database',
    keywords: [
      'mongo ', 'mongosh ', 'mongodump ', 'mongorestore ', 'mongoexport ', 'mongoimport ', 'cqlsh ',
      'clickhouse-client ', 'clickhouse client ', 'cypher-shell ', 'sqlcmd ', 'bcp ', 'couchbase-cli ', 'mssql-cli ',
    ], // prettier-ignore
    pattern: command(
      String.raw`(?:(?:mongo(?:sh|dump|restore|export|import)?|cqlsh|clickhouse[ -]client|cypher-shell|couchbase-cli)[ \t]{1,4}${others}(?:-p|--password)|(?:sqlcmd|bcp|mssql-cli)[ \t]{1,4}${others}-P)(?:${gap}|(?=["']))`,
    ),
    variable: 'DATABASE_PASSWORD',
  },
  'command-login': {
    ...inCommand,
    title: 'Password for a login to a registry or a cloud',
    keywords: [
      'docker login', 'podman login', 'buildah login', 'nerdctl login', 'skopeo login', 'crane auth login',
      'helm registry login', 'oras login', 'az login', 'az acr login', 'cf login', 'oc login', 'ibmcloud login',
      'argocd login', 'rancher login', 'docker-password', 'helm repo add', 'gcloud sql users', 'nuget sources add',
      'nuget add source', 'docker-login', 'regctl registry login', 'svn ', 'twine upload',
    ], // prettier-ignore
    pattern: command(
      String.raw`(?:(?:[a-z][\w-]{1,10} (?:[a-z]{3,8} )?(?:login|repo add|sources? add|users|add source)|svn|twine upload) ${others}(?:-p|--password|--cleartext-password|--store-password-in-clear-text|-Password|--token)|docker-password)${gap}`,
    ),
    variable: 'REGISTRY_PASSWORD',
  },
  'command-kubectl-secret': {
    ...inCommand,
    title: 'Literal of a Kubernetes secret in a command',
    keywords: ['--from-literal'],
    pattern: command(
      String.raw`--from-literal(?:=|[ \t]{1,4})["']?[\w.-]{0,60}?(?:[pP]ass(?:w(?:or)?d)?|PASSWORD|[sS]ecret|SECRET|[tT]oken|TOKEN|[kK]ey|KEY)\d?=`,
    ),
    revoke: 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
  },
  'command-ldap': {
    ...inCommand,
    title: 'Password for a client of a directory or of file shares',
    keywords: [
      'ldapsearch ', 'ldapadd ', 'ldapmodify ', 'ldapdelete ', 'ldappasswd ', 'ldapwhoami ', 'smbclient ', 'rpcclient ',
      'smbmap ', 'mount.cifs ', 'mount -t cifs ', 'lftp ',
    ], // prettier-ignore
    pattern: command(
      String.raw`(?:ldap[a-z]{3,8}[ \t]${others}-w[ \t]{0,2}|(?:smbclient|rpcclient)[ \t]${others}(?:-U[ \t]{0,2}|--user=)["']?[^\s"'%$]{1,80}%(?=\S)|smbmap[ \t]${others}-p[ \t]|mount(?:\.cifs| -t cifs)[ \t][^\r\n|;&]{0,200}?(?:,|-o[ \t]|["'])pass(?:word)?=|lftp[ \t]${others}-u[ \t]{0,2}["']?[^\s"',$]{1,80},)`,
    ),
    variable: 'LDAP_BIND_PASSWORD',
  },
  'command-download': {
    ...inCommand,
    title: 'Password for a download',
    keywords: ['wget ', 'aria2c ', 'curl '],
    pattern: command(
      String.raw`(?:wget[ \t]${others}--(?:http-|ftp-|proxy-)?password=|aria2c[ \t]${others}--(?:http|ftp)-passwd=|curl[ \t]${others}--proxy-user[ =]["']?[^\s"':$]{1,80}:)`,
    ),
  },
});

const password = (length = 14): string => sample('', length);
/** Two words, which nothing but the place shows to be a password. */
const phrase = (): string => ['tulip', 'meadow'].join('-');

export const proof = (): Proofs<typeof rules> => ({
  'command-sshpass': {
    finds: [
      { text: `sshpass -p '${phrase()}' ssh ci@shop.internal`, token: phrase() },
      { text: `RUN sshpass -p${password()} scp a ci@shop.internal:`, token: password() },
      { text: `subprocess.run(["sshpass", "-p", "${password()}", "ssh"])`, token: password() },
    ],
    ignores: ['sshpass -p "$PASSWORD" ssh ci@x', 'sshpass -e ssh ci@x', 'sshpass -p <password> ssh ci@x'],
  },
  'command-mysql': {
    finds: [
      { text: `mysqldump -u shop -p${phrase()} shop > shop.sql`, token: phrase() },
      { text: `docker exec db mysql -uroot --password="${password()}" -e "SHOW TABLES"`, token: password() },
      { text: `mysqladmin -u root password '${phrase()}'`, token: phrase() },
    ],
    ignores: [
      'mysql -u root -p shop_production',
      'mysql -h db -P 3306 -u root -p$MYSQL_ROOT_PASSWORD',
      'mysql --protocol=tcp --port=3306',
      `os.system('mysql -u root -p'+password+' shop')`,
      'docker run --name mysql -p 3306:3306 mysql:8',
    ],
  },
  'command-environment-password': {
    finds: [
      { text: `PGPASSWORD=${phrase()} psql -h db -U shop`, token: phrase() },
      { text: `export PGPASSWORD="${phrase()}"`, token: phrase() },
      { text: `env = { 'PGPASSWORD': '${password()}' }`, token: password() },
    ],
    ignores: ['PGPASSWORD=$DB_PASSWORD psql', `PGPASSWORD=postgres psql`, `env['PGPASSWORD'] = password`],
  },
  'command-redis': {
    finds: [
      { text: `redis-cli -h cache -a ${phrase()} ping`, token: phrase() },
      { text: `command: redis-server --requirepass ${password()}`, token: password() },
      { text: `command: ["redis-server", "--requirepass", "${password()}"]`, token: password() },
    ],
    ignores: ['redis-cli -a $REDIS_PASSWORD ping', 'redis-cli -h cache -n 1 ping', 'redis-cli -p 6379 ping'],
  },
  'command-mongo': {
    finds: [
      { text: `mongosh -u admin -p ${phrase()} --authenticationDatabase admin`, token: phrase() },
      { text: `mongodump --host db --username ci --password='${password()}'`, token: password() },
      { text: `/opt/mssql-tools/bin/sqlcmd -S db -U sa -P '${password()}' -Q "SELECT 1"`, token: password() },
    ],
    ignores: ['docker run --name mongo -p 27017:27017 mongo:7', 'mongosh -u admin -p', 'mongo -u a -p "$P"'],
  },
  'command-login': {
    finds: [
      { text: `docker login -u ci -p ${phrase()} r.shop.internal`, token: phrase() },
      { text: `az login --service-principal -u x -p "${password(34)}" --tenant y`, token: password(34) },
      {
        text: `kubectl create secret docker-registry r --docker-password=${phrase()}`,
        token: phrase(),
      },
    ],
    ignores: [
      'echo "$TOKEN" | docker login -u ci --password-stdin',
      'docker login -u ci -p ${{ secrets.TOKEN }}',
      'docker login -u "$USER" -p "$PASSWORD"',
      'oc login https://api:6443 --token=<token>',
    ],
  },
  'command-kubectl-secret': {
    finds: [
      { text: `kubectl create secret generic db --from-literal=password=${phrase()}`, token: phrase() },
      { text: `--from-literal=api-key='${password(32)}' \\`, token: password(32) },
    ],
    ignores: [
      '--from-literal=password=$DB_PASSWORD',
      '--from-literal=username=tulip',
      '--from-literal=key=value',
    ],
  },
  'command-ldap': {
    finds: [
      { text: `ldapsearch -x -D cn=admin,dc=shop -w ${phrase()} -b dc=shop`, token: phrase() },
      { text: `smbclient //files/shop -U ci%${password()} -c ls`, token: password() },
      { text: `mount -t cifs //files/shop /mnt -o username=ci,password=${phrase()}`, token: phrase() },
    ],
    ignores: ['ldapsearch -x -W -D cn=admin', 'ldapsearch -w "$BIND_PW"', 'smbclient //files/shop -U ci'],
  },
  'command-download': {
    finds: [
      { text: `wget --user=ci --password=${phrase()} https://files.shop.internal/a`, token: phrase() },
      { text: `wget --http-user ci --http-password='${password()}' https://x`, token: password() },
    ],
    ignores: ['wget --user=ci --ask-password https://x', 'wget --password=$PASSWORD https://x'],
  },
});
