import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, startBrowserHost } from '../support/start-browser-host.ts';

const launcher = { entry: 'main/launch.ts' } as const;

describe('npm start', () => {
  it(
    'opens in the browser when that is asked for, says so, and closes at Ctrl-C',
    { timeout: 120_000 },
    async () => {
      const host = await startBrowserHost({ ...launcher, moreArguments: ['--browser'] });
      expect(host.output()).toContain('Mezzo opens in the browser: as asked.\n');
      host.process.kill('SIGINT');
      expect(await host.stop()).toBe(0);
      expect(host.output()).toContain('Mezzo is closed.');
    },
  );

  it(
    'opens in the browser where no window can be opened, and says why',
    { timeout: 120_000 },
    async ({ skip }) => {
      if (process.platform !== 'linux') return skip('only Linux can be without a screen');
      const host = await startBrowserHost({ ...launcher, environment: { DISPLAY: '', WAYLAND_DISPLAY: '' } });
      expect(host.output()).toContain('Mezzo opens in the browser: there is no screen for a window here.\n');
      expect(await host.stop()).toBe(0);
    },
  );

  it('names an option that does not exist, lists those that do, and changes nothing', () => {
    const outcome = spawnSync(process.execPath, [join(projectFolder, launcher.entry), '--wrokspace', 'x'], {
      encoding: 'utf8',
    });
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toContain("'--wrokspace'");
    expect(outcome.stderr).toContain('--workspace <folder>');
  });

  it('runs every script on the Node that the packages bring, not on the machine’s', () => {
    const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
      scripts: Record<string, string>;
    };
    expect(manifest.devDependencies['node']).toMatch(/^\^?24\./);
    const machineWide = Object.values(manifest.scripts).filter((script) =>
      /(^|[/\s])(\/usr|npx|env) /.test(script),
    );
    expect(machineWide).toEqual([]);
    const version = spawnSync('npm', ['exec', '--no', '--', 'node', '--version'], {
      cwd: projectFolder,
      encoding: 'utf8',
    });
    expect(version.stdout.trim()).toMatch(/^v24\./);
  });
});
