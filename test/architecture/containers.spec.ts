import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { settingsFrom } from '#platform';
import { parse } from 'yaml';

// The compose files as data: what they start, with what rights, and whether the program understands what they set.

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly secrets?: readonly string[];
  readonly networks?: readonly string[];
  readonly healthcheck?: { readonly disable?: boolean };
}
interface Compose {
  readonly name?: string;
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly networks?: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly secrets?: Readonly<Record<string, unknown>>;
}

const read = (name: string): Compose => parse(readFileSync(`docker/${name}`, 'utf8'), { merge: true }) as Compose;
const [standalone, distributed] = [read('compose.standalone.yaml'), read('compose.distributed.yaml')];
const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
const all = [standalone, distributed].flatMap(({ services }) => Object.entries(services));
const ours = all.filter(([, { image }]) => image === 'anmai');

describe('the image', () => {
  it('runs as nobody in particular, is asked for its health, and is built from the lock file', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK /m);
    expect(last).not.toMatch(/^USER root$/m);
    expect(dockerfile).toContain('npm ci');
    expect(dockerfile).toMatch(/^ARG NODE=(22|24)$/m); // lines of Node that are supported for long
  });
});

describe('the compose files', () => {
  it('name projects of their own, so that neither takes the other for a part of itself', () =>
    expect([standalone.name, distributed.name]).toEqual(['anmai-standalone', 'anmai-distributed']));

  it.each(ours)('%s: has a read-only root and no rights that it does not need', (_, service) =>
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    }),
  );

  it.each(all)('%s: names a version of its image, or builds it', (_, { image }) =>
    expect(image).toMatch(/^(anmai|\$\{[A-Z]+_IMAGE:-[a-z/]+:\d[\w.-]*\})$/),
  );

  it.each(all.filter(([name]) => name !== 'migrate'))('%s: can be asked for its health', (_, { image, healthcheck }) =>
    expect(image === 'anmai' || (healthcheck !== undefined && !healthcheck.disable)).toBe(true),
  );

  it.each(all)('%s: is reached from this machine alone, and holds no password', (_, { ports, environment }) => {
    for (const port of ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
    const secret = Object.entries(environment ?? {}).filter(
      ([name, value]) => /PASSWORD|SECRET|_KEY|DATABASE_URL/.test(name) && !String(value).startsWith('/run/secrets/'),
    );
    expect(secret).toEqual([]);
  });

  it.each([standalone, distributed])('declare what their services use', ({ services, volumes, secrets, networks }) => {
    for (const service of Object.values(services)) {
      for (const volume of service.volumes ?? []) expect(Object.keys(volumes)).toContain(volume.split(':')[0]);
      for (const secret of service.secrets ?? []) expect(Object.keys(secrets ?? {})).toContain(secret);
      for (const network of service.networks ?? []) expect(Object.keys(networks ?? {})).toContain(network);
    }
  });

  it.each(ours)('%s: sets what the program understands', (_, { environment = {} }) => {
    const directory = mkdtempSync(join(tmpdir(), 'anmai-compose-'));
    const env: Record<string, string> = {};
    for (const [name, value] of Object.entries(environment)) {
      const chosen = /^\$\{\w+:-(.*)\}$/.exec(value)?.[1] ?? value;
      env[name] = chosen.startsWith('/run/secrets/') ? join(directory, basename(chosen)) : chosen;
    }
    writeFileSync(join(directory, 'database-url'), 'postgres://anmai:n0-default@postgres/anmai?sslmode=disable\n');
    const { profile } = settingsFrom(env);
    expect(profile.kind).toBe(environment['ANMAI_PROFILE'] ?? 'embedded');
    rmSync(directory, { recursive: true });
  });
});

/** Whichever compose client is installed; `docker-compose`, its first version, does not know that a project has a name. */
const client = [
  { command: ['docker', 'compose'], knowsName: true },
  { command: ['docker-compose'], knowsName: false },
].find(({ command: [program, ...args] }) => spawnSync(program!, [...args, 'version']).status === 0);

(client ? describe : describe.skip)('a compose client', () => {
  it.each(['compose.standalone.yaml', 'compose.distributed.yaml'])(
    'takes %s',
    (file) => {
      const [program, ...args] = client!.command;
      const text = readFileSync(`docker/${file}`, 'utf8');
      const input = client!.knowsName ? text : text.replace(/^name: .*$/m, '');
      const done = spawnSync(program!, [...args, '--project-directory', 'docker', '-f', '-', 'config', '--quiet'], {
        input,
        encoding: 'utf8',
      });
      expect(done).toMatchObject({ status: 0, stderr: '' });
    },
    60_000,
  );
});

describe('the distributed profile in containers', () => {
  const running = (file: string) =>
    Object.entries(distributed.services).filter(
      ([, { image, command }]) => image === 'anmai' && (command?.[0] ?? 'dist/server/main.js') === file,
    );

  it('has two servers and two workers, which keep their heads apart and share the files', () => {
    expect(running('dist/server/main.js')).toHaveLength(2);
    const workers = running('dist/apps/worker/src/main.js').map(([, { volumes = [] }]) => volumes);
    expect(workers).toHaveLength(2);
    const shared = workers[0]!.filter((volume) => workers[1]!.includes(volume));
    expect(shared).toEqual(['files:/files']);
  });

  it('has a Kafka without ZooKeeper', () =>
    expect(distributed.services['kafka']!.environment!['KAFKA_PROCESS_ROLES']).toBe('broker,controller'));

  it('keeps the servers of others in a network that leads nowhere', () => {
    expect(distributed.networks!['inside']).toEqual({ internal: true });
    for (const name of ['eventstore', 'postgres', 'kafka']) {
      expect(distributed.services[name]!.networks).toEqual(['inside']);
      expect(distributed.services[name]!.ports).toBeUndefined();
    }
  });
});
