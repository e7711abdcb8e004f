import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const PROGRAMS: Record<
  BrowserName,
  { variable: string; commands: string[]; paths: string[]; debian: string }
> = {
  chromium: {
    variable: 'CHROMIUM',
    // Branded Chrome no longer loads unpacked extensions from the command line, so it comes last.
    commands: [
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'google-chrome-for-testing',
      'google-chrome',
    ],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

/** @returns the path of an installed browser, named by `CHROMIUM` / `FIREFOX` or found where systems keep it, or null. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, paths } = PROGRAMS[name];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...paths,
  ];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/**
 * Finds a browser, and where there is none installs Debian's package of it.
 * @throws Error that says what to install or which variable to set, where neither works
 */
export function provideBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  installPackages([PROGRAMS[name].debian]);
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new Error(`${name} was installed, but cannot be found: set ${PROGRAMS[name].variable} to its path.`);
}

/** @returns the path of a program of the system, or null. */
export const findProgram = (command: string): string | null =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path)) ?? null;

/**
 * Finds a program of the system, and where there is none installs Debian's package of the same name.
 * @throws Error that says what to install
 */
export function provideProgram(command: string, debianPackage = command): string {
  const found = findProgram(command);
  if (found) return found;
  installPackages([debianPackage]);
  const installed = findProgram(command);
  if (installed) return installed;
  throw new Error(`${command} is needed and could not be installed.`);
}

function installPackages(packages: string[]): void {
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `Please install ${packages.join(', ')}; this script can do so on Debian and Ubuntu only.`,
    );
  }
  const root = process.getuid?.() === 0;
  const apt = (...args: string[]) =>
    execFileSync(root ? 'apt-get' : 'sudo', [...(root ? [] : ['apt-get']), ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.log(`Installing ${packages.join(', ')} …`);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
