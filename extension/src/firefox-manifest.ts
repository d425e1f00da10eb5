import { manifest } from './manifest.ts';

const { minimum_chrome_version: _chromeOnly, key: _chromesId, side_panel: sidePanel, web_accessible_resources: resources, permissions, optional_permissions: optional, ...shared } = manifest;

/** Firefox gives it with the installation, without a word to the agent, and refuses to be asked for it later. */
const isIdentity = (permission: string): boolean => permission === 'identity';

/**
 * What Firefox is told where it differs: it has a sidebar in place of the side panel, and gives every installation an address of
 * its own, so that it needs no changing one. 147 is the first version with the Navigation API.
 */
export const firefoxManifest = {
  ...shared,
  permissions: [...permissions.filter((permission) => permission !== 'sidePanel'), ...optional.filter(isIdentity)],
  optional_permissions: optional.filter((permission) => !isIdentity(permission)),
  sidebar_action: { default_panel: sidePanel.default_path, default_title: 'Countersign', open_at_install: false },
  web_accessible_resources: resources.map(({ use_dynamic_url: _chromeOnlyToo, ...resource }) => resource),
  browser_specific_settings: {
    gecko: {
      id: '{9c1b7d52-4a0e-4d1f-9b58-6a3c8e2f7d14}',
      strict_min_version: '147.0',
      data_collection_permissions: { required: ['personallyIdentifyingInfo', 'personalCommunications', 'websiteContent', 'websiteActivity'] },
    },
  },
};
