import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ExportDialog } from '../../../components/export/export-dialog.tsx';
import type { ExportFolder } from '../../../lib/model/export-file.ts';
import { success } from '../../../lib/model/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings.ts';
import { createExportState, type ExportSource } from '../../../lib/view/export-state.ts';
import { type WholeFile, whole } from '../../support/exported-file.ts';
import { inventedStories } from '../../support/invented-stories.ts';
import '../../../components/styles/base.css';

const READER = { now: Date.UTC(2026, 10, 24, 12), locale: 'en-GB', timeZone: 'Europe/Berlin' };

function open({ stories = 3, folder = null as ExportFolder | null, wait = 0 } = {}) {
  const all = inventedStories(stories);
  const source: ExportSource = {
    count: stories,
    async story(index) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      return success(all[index] ?? null);
    },
    picture: async () => null,
  };
  const settings = signal<Settings>(DEFAULT_SETTINGS);
  const downloads: WholeFile[] = [];
  const state = createExportState({
    source,
    settings: {
      settings,
      change: async (changes) => {
        settings.value = { ...settings.value, ...changes };
      },
    },
    download: async (file) => downloads.push(await whole(file)),
    copy: async () => {},
    folder,
    clock: () => READER.now,
    timeZone: READER.timeZone,
  });
  let closed = 0;
  render(<ExportDialog state={state} reader={READER} context={[]} onClose={() => closed++} />, document.body);
  return { downloads, settings, closed: () => closed };
}

afterEach(() => render(null, document.body));

const button = (name: string) => page.getByRole('button', { name, exact: true });
const violations = async () =>
  (await axe.run(document.body)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

describe('the export dialog', () => {
  test('from a format to a file', async () => {
    const { downloads } = open();
    await userEvent.click(page.getByLabelText('BibTeX', { exact: true }));
    await userEvent.click(button('Download'));
    await expect
      .element(page.getByText(/3 stories are in “lede-stories-2026-11-24\.bib” \(.+\), in your downloads\./))
      .toBeVisible();
    expect(downloads).toHaveLength(1);
  });

  test('arrow keys go through the formats; what belongs to a format is shown with it', async () => {
    const { settings } = open();
    await userEvent.click(page.getByLabelText('Bibliography'));
    await userEvent.selectOptions(page.getByLabelText('Style'), 'Harvard, Cite Them Right');
    expect(settings.value.exporting.citationStyle).toBe('harvard');
    await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}');
    await userEvent.click(page.getByLabelText('HTML'));
    await userEvent.keyboard('{ArrowDown}');
    expect(settings.value.exporting.format).toBe('epub');
    await expect.element(page.getByLabelText('Contents by')).toBeVisible();
    await expect.element(button('Copy')).not.toBeInTheDocument();
  });

  test('a template shows what it makes, and what is wrong with it', async () => {
    const { settings } = open();
    await userEvent.click(page.getByLabelText('My own form of note'));
    const template = page.getByLabelText('Template');
    await userEvent.fill(template, '# {{headline}}');
    await expect
      .element(page.getByLabelText('What it makes of the first story'))
      .toHaveValue(`# ${inventedStories(1)[0]?.article.headline}`);
    await userEvent.fill(template, '{{heading}}');
    await expect.element(page.getByText('Line 1: there is no field “heading”.')).toBeVisible();
    await expect.element(template).toHaveAttribute('aria-invalid', 'true');
    expect(settings.value.exporting.template).toBe('# {{headline}}');
    expect(await violations()).toEqual([]);
  });

  test('a long export shows how far it is and stops', async () => {
    const { downloads } = open({ stories: 60, wait: 1_000 });
    await userEvent.click(button('Download'));
    await expect.element(page.getByRole('progressbar', { name: 'Exporting' })).toBeVisible();
    await userEvent.click(button('Stop'));
    await expect.element(page.getByText(/^Stopped\./)).toBeVisible();
    expect(downloads).toEqual([]);
  });

  test('a folder is offered where the browser has one', async () => {
    open();
    await expect.element(button('Save to folder')).not.toBeInTheDocument();
    const folder: ExportFolder = {
      open: async () => 'Vault',
      names: async () => [],
      write: async () => {},
      pour: async () => 0,
    };
    render(null, document.body);
    open({ folder });
    await userEvent.click(button('Save to folder'));
    await expect.element(page.getByText('3 stories are in the folder “Vault”.')).toBeVisible();
  });

  test.each(['light', 'dark'])('anyone can use it, %s', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    open();
    await expect.element(page.getByRole('heading', { name: 'Export 3 stories' })).toBeVisible();
    expect(await violations()).toEqual([]);
    if (import.meta.env['VITE_LOOK']) {
      await userEvent.click(page.getByLabelText('My own form of note'));
      await page.screenshot({ path: `../../../.output/look/export-${theme}.png` });
    }
    delete document.documentElement.dataset['theme'];
  });
});
