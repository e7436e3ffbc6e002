import type { Surface } from '../driver-interface.ts';
import { until } from '../retry.ts';
import { EXTENSION_ID } from './profile.ts';
import type { Chrome } from './protocol/chrome.ts';
import type { Marionette } from './protocol/marionette.ts';
import type { BrowserWindow, RemoteBrowser } from './protocol/privileged.ts';
import { Remote } from './protocol/remote.ts';
import { RemoteSurface } from './surface.ts';

/** Opens the real toolbox under the selected tab and chooses the extension's panel in it. */
export async function openPanel(chrome: Chrome, marionette: Marionette): Promise<Surface> {
  await chrome.run(showToolbox);
  const tool = await until('the tab of the panel', () => chrome.run(panelTool, EXTENSION_ID));
  await chrome.run(selectTool, tool);
  const remote = new Remote(chrome, findPanel);
  // A script that came before the panel's document would be lost, and its answer with it.
  await until('the panel', async () => (await remote.url())?.startsWith('moz-extension:'));
  return new RemoteSurface(remote, marionette);
}

export async function closePanel(chrome: Chrome): Promise<void> {
  await chrome.run(({ gBrowser, raison }) =>
    raison.devtools.closeToolboxForTab(gBrowser.selectedTab).then(() => undefined),
  );
}

async function showToolbox({ gBrowser, raison }: BrowserWindow): Promise<void> {
  await raison.devtools.showToolboxForTab(gBrowser.selectedTab, { toolId: 'webconsole' });
}

function panelTool({ gBrowser, raison }: BrowserWindow, id: string): string | undefined {
  const tools = raison.devtools.getToolboxForTab(gBrowser.selectedTab)?.getAdditionalTools();
  return tools?.find(({ extensionId }) => extensionId === id)?.id;
}

async function selectTool({ gBrowser, raison }: BrowserWindow, tool: string): Promise<void> {
  await raison.devtools.getToolboxForTab(gBrowser.selectedTab)?.selectTool(tool);
}

function findPanel({ gBrowser, raison }: BrowserWindow): RemoteBrowser | null | undefined {
  const toolbox = raison.devtools.getToolboxForTab(gBrowser.selectedTab);
  const frame = toolbox?.doc.getElementById(`toolbox-panel-iframe-${toolbox.currentToolId}`);
  const { contentDocument } = frame as HTMLIFrameElement;
  return contentDocument?.querySelector('browser') as RemoteBrowser | null | undefined;
}
