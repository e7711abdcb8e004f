import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: http: data: blob:; " +
  "font-src 'self'; media-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })] }),
  manifest: ({ browser }) => ({
    name: 'Lede',
    description:
      'Reads the news with you: the story alone, who wrote it and where, a summary, and a history that stays on your device.',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    omnibox: { keyword: 'lede' },
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: csp },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'lede@lede.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
