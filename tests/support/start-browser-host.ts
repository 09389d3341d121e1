import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const projectFolder = join(import.meta.dirname, '..', '..');

export interface RunningHost {
  /** The home folder that the host was given; its application data are below `data`. */
  home: string;
  /** The folder given as --workspace; nothing is in it before the page makes a workspace. */
  workspaceDir: string;
  /** 'http://127.0.0.1:41233' */
  origin: string;
  /** A fresh address that opens once, within 30 seconds. */
  issueAddress(): Promise<string>;
  /** Ends the host as Ctrl-C does and waits; the exit code. */
  stop(): Promise<number | null>;
  /** Everything that the host printed so far. */
  output(): string;
  process: ChildProcessWithoutNullStreams;
}

export interface HostStart {
  /** An existing folder; by default a new temporary one, removed at the end. */
  workspaceDir?: string;
  /** What is started: the host itself, or the launcher that `npm start` runs. */
  entry?: 'main/hosts/browser/index.ts' | 'main/launch.ts';
  /** More options of the command line. */
  moreArguments?: readonly string[];
  /** More environment, such as a faster key derivation. */
  environment?: Readonly<Record<string, string>>;
}

/**
 * Starts the real browser host as a process of its own on a temporary workspace, with a home and a data
 * folder of its own, so that no test ever touches the person's own Mezzo.
 */
export async function startBrowserHost(start: HostStart = {}): Promise<RunningHost> {
  const home = await mkdtemp(join(tmpdir(), 'mezzo-host-'));
  const workspaceDir = start.workspaceDir ?? join(home, 'workspace');
  const host = spawn(
    process.execPath,
    [
      join(projectFolder, start.entry ?? 'main/hosts/browser/index.ts'),
      '--no-open',
      '--workspace',
      workspaceDir,
      ...(start.moreArguments ?? []),
    ],
    {
      env: {
        ...process.env,
        HOME: home,
        XDG_DATA_HOME: join(home, 'data'),
        APPDATA: home,
        ...start.environment,
      },
    },
  );
  let output = '';
  const addresses: string[] = [];
  const waiting: ((address: string) => void)[] = [];
  const ended = new Promise<number | null>((resolve) => host.on('exit', (code) => resolve(code)));
  host.stderr.on('data', (piece: Buffer) => (output += piece.toString()));
  host.stdout.on('data', (piece: Buffer) => {
    output += piece.toString();
    const printed = [...output.matchAll(/http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]+(?=\s)/g)].map(String);
    for (const address of printed.slice(addresses.length)) {
      addresses.push(address);
      waiting.shift()?.(address);
    }
  });

  const first = await Promise.race([nextAddress(), ended]);
  if (typeof first !== 'string') {
    await rm(home, { recursive: true, force: true });
    throw new Error(`The browser host ended with ${first}:\n${output}`);
  }
  return {
    home,
    workspaceDir,
    origin: new URL(first).origin,
    issueAddress,
    stop,
    output: () => output,
    process: host,
  };

  function nextAddress(): Promise<string> {
    return new Promise((resolve) => waiting.push(resolve));
  }

  function issueAddress(): Promise<string> {
    const next = nextAddress();
    host.stdin.write('\n');
    return next;
  }

  async function stop(): Promise<number | null> {
    host.kill('SIGTERM');
    const code = await ended;
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
    return code;
  }
}
