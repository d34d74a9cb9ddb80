// Passwords in the connection strings of databases and queues: https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1
import { issuedBy, type Proofs } from '../rule.ts';
import { sample } from '../sample.ts';

const revoke = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html';

export const rules = issuedBy('', {
  'connection-uri-password': {
    kind: 'shaped',
    title: 'Password in a connection URI',
    keywords: [
      'postgres://',
      'postgresql://',
      'postgresql+',
      'mysql://',
      'mysql2://',
      'mysql+',
      'mariadb://',
      'mariadb+',
      'mongodb://',
      'mongodb+srv://',
      'redis://',
      'rediss://',
      'amqp://',
      'amqps://',
      'mssql://',
      'mssql+',
      'sqlserver://',
      'oracle://',
      'oracle+',
      'clickhouse://',
      'cockroachdb://',
      'couchbase://',
      'couchbases://',
      'nats://',
      'neo4j://',
      'neo4j+s://',
      'bolt://',
      'ldap://',
      'ldaps://',
      'smtp://',
      'smtps://',
      'kafka://',
      'mqtt://',
      'mqtts://',
    ],
    // Neither a reference (`$X`, `{x}`, `<x>`, `%s`, `***`) nor a word that stands for a password is one.
    pattern:
      /[a-z0-9]{4,12}(?:\+[a-z0-9_]{1,16})?:\/\/[^\s:@/"'`<>]{0,128}:(?!(?:[Pp]ass(?:word|wd)?|pwd?|pw|secret|user(?:name)?|admin|root|guest|test|token|postgres|mysql|mongo|redis|[A-Z_-]+)@)(?<value>(?:[A-Za-z0-9!&+=~._^#-]|%[0-9A-Fa-f]{2})(?:[A-Za-z0-9!&+=~._^#*$?,()|-]|%[0-9A-Fa-f]{2}){3,255})@/,
    general: true,
    variable: 'DATABASE_PASSWORD',
    revoke,
  },
  'connection-string-password': {
    kind: 'shaped',
    title: 'Password in a connection string',
    // The password and not the server: there are many servers without one.
    keywords: [';', ' ', '&', ' --'].flatMap((before) =>
      ['password=', 'password =', 'pwd=', 'pwd ='].map((name) => before + name),
    ),
    lead: 440,
    // A comma followed by a space separates the arguments of a call: what follows is code.
    pattern:
      /(?:[Ss]erver|SERVER|[Dd]ata [Ss]ource|DATA SOURCE|[Hh]ost|HOST|[Dd]river|DRIVER|DSN|dsn|[Aa]ddr) ?= ?(?:[^"'`\r\n,]|,(?=\d)){1,400}?[; &](?:--)?(?:[Pp]assword|PASSWORD|[Pp]wd|PWD) ?= ?\{?(?!(?:[Pp]ass(?:word|wd)?|pwd?|secret|user|admin|root|guest|test|postgres|[A-Z_-]+)(?:[;"'`\s&]|$))(?<value>[A-Za-z0-9!#+=~._^@?:/-][^\s"'`;&<>{}(),\\]{3,127}|(?<=\{)[^"'`{}\r\n]{4,127}(?=\}))/,
    general: true,
    variable: 'DATABASE_PASSWORD',
    revoke,
  },
  'connection-jdbc-password': {
    kind: 'shaped',
    title: 'Password in a JDBC URL',
    keywords: ['jdbc:'],
    pattern:
      /jdbc:[a-z0-9]{2,20}:[^\s"'`]{3,400}?[?&;](?:password|pwd|Password|PWD)=(?!(?:[Pp]ass(?:word|wd)?|pwd?|secret|user|admin|root|test|[A-Z_-]+)(?:[;"'`\s&]|$))(?<value>[A-Za-z0-9!#+=~._^@%-][^\s"'`;&<>{}(),\\]{3,127})/,
    longest: 600,
    general: true,
    variable: 'DATABASE_PASSWORD',
    revoke,
  },
  'connection-oracle-password': {
    kind: 'shaped',
    title: 'Password in an Oracle JDBC URL',
    keywords: ['jdbc:oracle:'],
    pattern:
      /jdbc:oracle:(?:thin|oci8?):[\w.$#-]{1,64}\/(?!(?:[Pp]assword|secret|tiger|[A-Z_-]+)@)(?<value>[^\s"'`<>{}]{4,128})@(?=\/\/|\w)/,
    longest: 300,
    general: true,
    variable: 'DATABASE_PASSWORD',
    revoke,
  },
  'connection-dsn-password': {
    kind: 'shaped',
    title: 'Password in a data source name',
    keywords: ['@tcp(', '@unix('],
    pattern:
      /[\w.-]{1,64}:(?!(?:[Pp]ass(?:word|wd)?|pwd?|secret|root|test|[A-Z_-]+)@)(?<value>[^\s"'`<>{}]{4,128})@(?:tcp|unix)\(/,
    lead: 200,
    general: true,
    variable: 'DATABASE_PASSWORD',
    revoke,
  },
});

const password = (length = 16): string => sample('', length);

export const proof = (): Proofs<typeof rules> => ({
  'connection-uri-password': {
    finds: [
      { text: `DATABASE_URL=postgres://shop:${password()}@db.shop.internal:5432/shop`, token: password() },
      {
        text: `const client = new MongoClient("mongodb+srv://shop:${password()}@cluster0.mongodb.net/?retryWrites=true");`,
        token: password(),
      },
      {
        text: `create_engine('postgresql+psycopg2://shop:${password(12)}@localhost/shop')`,
        token: password(12),
      },
      { text: `REDIS_URL: rediss://:${password()}@cache.shop.internal:6379/0`, token: password() },
      {
        text: `amqps://shop:${password(8)}%40${password(6)}@mq.shop.internal/`,
        token: `${password(8)}%40${password(6)}`,
      },
    ],
    ignores: [
      'DATABASE_URL=postgres://user:password@localhost/db',
      `postgres://\${DB_USER}:\${DB_PASSWORD}@localhost/db`,
      'postgresql://user:$PASSWORD@host/db',
      'f"mysql://{user}:{password}@{host}/db"',
      'mongodb://<user>:<password>@host',
      'mysql://root:%s@localhost',
      'redis://localhost:6379/0',
      'amqp://guest:guest@localhost:5672/',
      'postgres://postgres:postgres@localhost:5432/test',
      'postgres://shop:*****@db/shop',
    ],
  },
  'connection-string-password': {
    finds: [
      {
        text: `"Server=tcp:shop.database.windows.net,1433;Database=shop;User ID=shop;Password=${password()};Encrypt=True"`,
        token: password(),
      },
      { text: `Data Source=db;Initial Catalog=shop;User Id=sa;Pwd=${password()}`, token: password() },
      {
        text: `"host=db.internal port=5432 user=shop password=${password()} dbname=shop"`,
        token: password(),
      },
      {
        text: `Driver={ODBC Driver 18 for SQL Server};Server=db;UID=sa;PWD=${password()};`,
        token: password(),
      },
    ],
    ignores: [
      `"Server=db;Database=shop;User Id=sa;Password=\${DB_PASSWORD};"`,
      '$"Server={host};Password={password};"',
      'psycopg2.connect(host=config.host, user=config.user, password=config.password)',
      'Server=db;User Id=sa;Password=password;',
      'Server=db;Integrated Security=true;',
      '"Server=db;Password=" + password',
    ],
  },
  'connection-jdbc-password': {
    finds: [
      {
        text: `spring.datasource.url=jdbc:postgresql://db/shop?user=shop&password=${password()}&ssl=true`,
        token: password(),
      },
      {
        text: `jdbc:sqlserver://db:1433;databaseName=shop;user=sa;password=${password()};encrypt=true`,
        token: password(),
      },
    ],
    ignores: [
      `jdbc:mysql://db/shop?user=shop&password=\${DB_PASSWORD}`,
      'jdbc:mysql://db/shop?user=root&password=root',
    ],
  },
  'connection-oracle-password': {
    finds: [
      { text: `jdbc.url=jdbc:oracle:thin:shop/${password()}@db.shop.internal:1521:ORCL`, token: password() },
      { text: `"jdbc:oracle:thin:shop/${password(12)}@//db:1521/shop"`, token: password(12) },
    ],
    ignores: [`jdbc:oracle:thin:\${USER}/\${PASSWORD}@db:1521:ORCL`, 'jdbc:oracle:thin:@db:1521:ORCL'],
  },
  'connection-dsn-password': {
    finds: [
      { text: `sql.Open("mysql", "shop:${password()}@tcp(db.shop.internal:3306)/shop")`, token: password() },
      { text: `dsn = "shop:${password(12)}@unix(/run/mysql.sock)/shop"`, token: password(12) },
    ],
    ignores: ['fmt.Sprintf("%s:%s@tcp(%s)/%s", user, password, host, name)', '"root:password@tcp(db)/shop"'],
  },
});
